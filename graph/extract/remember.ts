import type { Attested } from './unit-list.ts';

/**
 * The same reading, made once for each text of a gazette: 各乡镇街道 stands in half the cells of a table, and several
 * readers ask what it is. What is remembered goes with the gazette's names, so nothing passes to the next gazette.
 */
export function onceAGazette<T>(
  read: (text: string, attested: Attested) => T,
): (text: string, attested: Attested) => T {
  const gazettes = new WeakMap<Attested, Map<string, T>>();
  return (text, attested) => {
    let known = gazettes.get(attested);
    if (!known) {
      known = new Map();
      gazettes.set(attested, known);
    }
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const made = read(text, attested);
    known.set(text, made);
    return made;
  };
}
