/** How a gazette is named in a few letters, and what it counts. Pure. */

/** `2024-4` → `2024·4`. */
export function issueShort(period: string | null): string {
  return (period ?? '').replace('-', '·');
}

/** How many facts of a kind of row it holds. */
export function countOf(
  gazette: { counts: readonly { kind: string; count: number }[] },
  ...kinds: readonly string[]
): number {
  return gazette.counts.reduce((sum, { kind, count }) => (kinds.includes(kind) ? sum + count : sum), 0);
}

/** How many facts it holds of whatever kind. */
export function factCountOf(gazette: { counts: readonly { count: number }[] }): number {
  return gazette.counts.reduce((sum, { count }) => sum + count, 0);
}

/** By the first day covered; those of unknown days last. */
export function newestFirst<G extends { periodStart: string | null }>(gazettes: readonly G[]): G[] {
  return [...gazettes].sort((a, b) => (b.periodStart ?? '').localeCompare(a.periodStart ?? ''));
}
