/** From decisions about pairs to clusters: an earlier decision holds against every later one. Pure. */

/** One decision about two of the items, by their numbers. */
export type Decision = { verdict: 'same' | 'different'; a: number; b: number };

export type Clusters = {
  /** The number of the cluster that an item is in: the least number of its items. */
  of: (item: number) => number;
  /** Whether each decision, in the order given, is in force. */
  inForce: boolean[];
};

/** Decides in the order given: two items decided as different are never joined by a later decision. */
export function clustersOf(items: number, decisions: readonly Decision[]): Clusters {
  const parent = Array.from({ length: items }, (_, item) => item);
  const apart = new Map<number, Set<number>>();
  const of = (item: number): number => {
    let root = item;
    for (let up = parent[root]; up !== undefined && up !== root; up = parent[root]) root = up;
    return root;
  };
  const apartFrom = (root: number) => apart.get(root) ?? new Set<number>();

  function join(a: number, b: number): void {
    const [root, child] = a < b ? [a, b] : [b, a];
    parent[child] = root;
    const all = new Set([...apartFrom(root), ...apartFrom(child)]);
    apart.set(root, all);
    for (const other of apartFrom(child)) {
      apart.get(other)?.delete(child);
      apart.get(other)?.add(root);
    }
    apart.delete(child);
  }

  const inForce = decisions.map(({ verdict, a, b }) => {
    const [left, right] = [of(a), of(b)];
    if (verdict === 'same') {
      if (apartFrom(left).has(right)) return false;
      if (left !== right) join(left, right);
      return true;
    }
    if (left === right) return false;
    apart.set(left, new Set([...apartFrom(left), right]));
    apart.set(right, new Set([...apartFrom(right), left]));
    return true;
  });
  return { of, inForce };
}
