/** Led tasks counted by the units that lead them. Pure. */
import type { AssignmentRowFragment } from '../api/__generated__/graphql.ts';

export interface Bar {
  name: string;
  count: number;
  /** Share of the longest bar. */
  share: number;
}

export interface Bars {
  shown: readonly Bar[];
  /** Units that are not shown, and tasks of theirs. */
  others: { units: number; tasks: number } | null;
}

/** The units with most tasks, as bars; the rest in one line. */
export function ledUnits(rows: readonly AssignmentRowFragment[], most = 4): Bars {
  const counts = new Map<string, number>();
  for (const { task } of rows) {
    const units = task.assignments.filter((one) => one.role === 'LEAD' && one.party?.__typename === 'Unit');
    for (const { name } of units) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const top = sorted[0]?.[1] ?? 1;
  const rest = sorted.length > most ? sorted.slice(most - 1) : [];
  const shown = sorted.slice(0, sorted.length > most ? most - 1 : most);
  return {
    shown: shown.map(([name, count]) => ({ name, count, share: count / top })),
    others:
      rest.length === 0
        ? null
        : { units: rest.length, tasks: rest.reduce((sum, [, count]) => sum + count, 0) },
  };
}
