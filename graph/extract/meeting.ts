import type { DocumentNode } from '../parse/nodes.ts';
import { squeeze } from '../read/passage.ts';
import { minutesOf, namesIn } from './minutes.ts';
import { observersIn } from './observers.ts';
import { evidenceOf, withoutRepeats } from './printed.ts';
import { factOf, type GazetteContext, nothing, type Reading } from './reader.ts';

/** A meeting whose minutes the document is: who chaired, attended, sat in and took the record. */
export function readMeeting(document: DocumentNode, context: GazetteContext): Reading<'meeting'> {
  const minutes = minutesOf(document, context);
  if (!minutes) return nothing;
  const of = (label: 'attendees' | 'recorder' | 'chair') =>
    minutes.present.filter((one) => one.label === label).flatMap(({ passage }) => namesIn(passage));
  const observers = minutes.present
    .filter(({ label, passage }) => label === 'observers' && passage.text !== '')
    .flatMap(({ passage }) => observersIn(passage, context.attested));
  const attendees = of('attendees');
  const recorder = of('recorder')[0] ?? null;
  const chair = minutes.chair ?? of('chair')[0] ?? null;
  const people = [...attendees, ...observers.flatMap(({ person, unit }) => [person, unit]), recorder];
  const fact = factOf(
    context,
    'meeting',
    {
      title: squeeze(minutes.title).text,
      date: minutes.date?.iso ?? null,
      chair: chair && squeeze(chair).text,
      attendees: attendees.map((name) => squeeze(name).text),
      observers: observers.map(({ person, unit }) => ({
        person: person && squeeze(person).text,
        unit: unit && squeeze(unit).text,
      })),
      recorder: recorder && squeeze(recorder).text,
    },
    withoutRepeats([
      ...evidenceOf(
        context,
        [minutes.date?.passage, chair, minutes.title].filter((piece) => piece != null),
      ),
      ...evidenceOf(
        context,
        people.filter((piece) => piece != null),
      ),
    ]),
  );
  return { facts: [fact], unread: [] };
}
