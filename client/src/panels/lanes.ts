/** Tenures as lanes of a timeline. Pure. */
import type { TenureRowFragment } from '../api/__generated__/graphql.ts';
import { glyphOf } from '../marks/kinds.ts';
import type { Lane } from './timeline.tsx';

/** The lane of a tenure under a name: the post's for a person, the person's for a post. */
export function laneOf(tenure: TenureRowFragment, name: string): Lane {
  const events = [tenure.startedBy, tenure.endedBy].filter((event) => event !== null);
  const qualifiers = tenure.startedBy?.qualifiers ?? [];
  return {
    id: tenure.id,
    name,
    startEarliest: tenure.startEarliest,
    startLatest: tenure.startLatest,
    endEarliest: tenure.endEarliest,
    endLatest: tenure.endLatest,
    ended: tenure.endedBy === null ? null : glyphOf('Appointment', tenure.endedBy.action),
    hollow: qualifiers.some((qualifier) => ['probation', 'concurrent', 'secondment'].includes(qualifier)),
    flagged: events.some((event) => event.flags.length > 0),
    fact: events[0]?.id ?? null,
  };
}
