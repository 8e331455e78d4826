/** Sums of counts by a name, the largest first. Pure. */
export function totals<R extends { count: number }>(
  rows: readonly R[],
  nameOf: (row: R) => string,
): [name: string, count: number][] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(nameOf(row), (sums.get(nameOf(row)) ?? 0) + row.count);
  return [...sums].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
