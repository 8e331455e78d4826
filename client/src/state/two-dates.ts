/** What somebody held, led and belonged to on one day and on another, side by side. Pure. */
import type { CanvasNodeFragment } from '../api/__generated__/graphql.ts';
import { inForce } from './filters.ts';
import type { Answer } from './graph.ts';
import { neighboursOf } from './graph.ts';

/** Relations that are compared, in the order in which they are listed. */
export const comparedRelations = ['HELD', 'POST_IN', 'LEADS', 'MEMBER_OF'] as const;
export type ComparedRelation = (typeof comparedRelations)[number];

export type OnDay = 'certain' | 'possible' | 'out';

export interface ComparedRow {
  node: CanvasNodeFragment;
  /** The fact that says so; null where the relation only restates a name. */
  fact: string | null;
  earlier: OnDay;
  later: OnDay;
}

export interface Comparison {
  relation: ComparedRelation;
  /** Those that differ between the days first. */
  rows: readonly ComparedRow[];
  /** How many there were on each day, certain or possible. */
  earlier: number;
  later: number;
}

/** Compares what the API holds of a node on two days; a task is led from the day of its document on. */
export function compareDays(
  id: string,
  answers: { earlier: Answer; later: Answer },
  days: { earlier: string; later: string },
) {
  const onDay = (answer: Answer, day: string) => {
    const found = new Map<
      string,
      { relation: string; node: CanvasNodeFragment; fact: string | null; on: OnDay }
    >();
    const around = neighboursOf(Object.fromEntries(answer.edges.map((edge) => [edge.id, edge])), id);
    for (const edge of answer.edges) {
      const other = edge.source === id ? edge.target : edge.target === id ? edge.source : null;
      const node = answer.nodes.find((one) => one.id === other);
      if (node === undefined || !around.includes(node.id)) continue;
      const on = inForce(edge, day);
      if (on !== 'out')
        found.set(`${edge.kind} ${node.id}`, { relation: edge.kind, node, fact: edge.fact, on });
    }
    return found;
  };
  const earlier = onDay(answers.earlier, days.earlier);
  const later = onDay(answers.later, days.later);
  const keys = [...new Set([...earlier.keys(), ...later.keys()])];
  return comparedRelations.flatMap((relation): Comparison[] => {
    const rows = keys.flatMap((key): ComparedRow[] => {
      const one = later.get(key) ?? earlier.get(key);
      if (one === undefined || one.relation !== relation) return [];
      return [
        {
          node: one.node,
          fact: one.fact,
          earlier: earlier.get(key)?.on ?? 'out',
          later: later.get(key)?.on ?? 'out',
        },
      ];
    });
    if (rows.length === 0) return [];
    const differs = (row: ComparedRow) => Number((row.earlier === 'out') !== (row.later === 'out'));
    return [
      {
        relation,
        rows: rows.sort((a, b) => differs(b) - differs(a)),
        earlier: rows.filter((row) => row.earlier !== 'out').length,
        later: rows.filter((row) => row.later !== 'out').length,
      },
    ];
  });
}
