import { knownGazettes, knownPlaces } from '../graph/cypher/known.ts';
import { badInput } from './errors.ts';
import type { Graph } from './graph.ts';

/** What a filter may name that is looked up by its name. */
type Naming = { jurisdiction?: string | null; gazette?: string | null };

const mostNames = 3;

/** The names most like one, by how many pairs of characters they share; all where they are few. */
export function nearest(name: string, known: readonly string[]): string[] {
  if (known.length <= mostNames) return [...known];
  const pairs = (text: string) =>
    new Set([...text].flatMap((sign, at, all) => [sign, sign + (all[at + 1] ?? '')]));
  const wanted = pairs(name);
  const likeness = (other: string) => {
    const own = pairs(other);
    return [...own].filter((pair) => wanted.has(pair)).length / Math.sqrt(own.size);
  };
  return known
    .map((other) => ({ other, like: likeness(other) }))
    .sort((a, b) => b.like - a.like)
    .slice(0, mostNames)
    .map(({ other }) => other);
}

const suggestion = (names: readonly string[]): string =>
  names.length === 0 ? 'nothing has been read yet.' : `the nearest are ${names.join(', ')}.`;

/**
 * Refuses a filter that found nothing because it names a jurisdiction or a gazette that nobody knows. Asked only
 * where a list came back empty, so that an answer with rows costs nothing more.
 */
export async function refuseUnknown(graph: Graph, { jurisdiction, gazette }: Naming): Promise<void> {
  if (jurisdiction) {
    const known = await graph.read(knownPlaces, {});
    if (!known.some(({ code, name }) => [code, name].includes(jurisdiction))) {
      const names = known.map(({ code, name }) => (code === name ? name : `${name} (${code})`));
      throw badInput(
        `No jurisdiction has the code or whole name "${jurisdiction.slice(0, 40)}"; ${suggestion(nearest(jurisdiction, names))}`,
      );
    }
  }
  if (gazette) {
    const known = await graph.read(knownGazettes, {});
    if (!known.includes(gazette))
      throw badInput(
        `No gazette has the key "${gazette.slice(0, 40)}"; ${suggestion(nearest(gazette, known))}`,
      );
  }
}
