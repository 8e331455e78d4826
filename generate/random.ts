/** Chance that can be had again: the same seed gives the same gazettes on every machine. */

export type Random = {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  /** True in about this share of cases. */
  chance(share: number): boolean;
  /** One of the list. Throws where the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** So many different ones, in the order of chance; all of them where the list is shorter. */
  some<T>(list: readonly T[], count: number): T[];
};

/** A generator of chance from a seed of any text: FNV-1a into mulberry32. */
export function seeded(seed: string): Random {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const at = int(0, list.length - 1);
    if (list.length === 0) throw new Error('There is nothing to pick from.');
    return list[at] as T;
  };
  return {
    int,
    pick,
    chance: (share) => next() < share,
    some: (list, count) => {
      const left = [...list];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(int(0, left.length - 1), 1),
      ).flat();
    },
  };
}
