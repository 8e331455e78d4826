/** One derived edge: an id of its ends, its fact and its role; a digest keeps it short. */
import { createHash } from 'node:crypto';
import type { EdgeKind, EdgeProperties } from '../ontology-types.ts';
import type { StoredFact } from './fact-ids.ts';
import { type Interval, timeless } from './intervals.ts';

/** `fact` null: the edge restates a name, such as a post's unit. */
export type DerivedEdge = {
  type: EdgeKind;
  from: string;
  to: string;
  properties: Omit<EdgeProperties, 'derivedBy'>;
};

export function edge(
  type: EdgeKind,
  from: string,
  to: string,
  fact: StoredFact | null,
  {
    role = null,
    interval = timeless,
    flagged,
  }: { role?: string | null; interval?: Interval; flagged?: boolean } = {},
): DerivedEdge {
  const digest = createHash('sha256').update(JSON.stringify([from, to, fact?.id ?? null, role]));
  return {
    type,
    from,
    to,
    properties: {
      id: `${type.toLowerCase()}:${digest.digest('hex').slice(0, 20)}`,
      fact: fact?.id ?? null,
      role,
      flagged: flagged ?? (fact !== null && fact.flags.length > 0),
      ...interval,
    },
  };
}

/** Edges that say the same are one: a name printed twice in a row draws one line. */
export const distinct = (edges: readonly DerivedEdge[]): DerivedEdge[] => [
  ...new Map(edges.map((one) => [one.properties.id, one])).values(),
];
