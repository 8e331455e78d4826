/** The documents of a gazette as its contents list them. Pure. */
import type { ReaderFact } from './text-rows.ts';

export interface Head {
  /** The document's id. */
  id: string;
  number: string | null;
  title: string | null;
  /** The first line of its head. */
  line: number;
  /** Facts that it states, its own head apart. */
  facts: number;
  doubts: number;
}

/** Lines of a head stand at most so far before the number. */
const headReach = 8;

/** In the order of the text. */
export function headsOf(facts: readonly ReaderFact[]): Head[] {
  const stated = new Map<string, { facts: number; doubts: number }>();
  for (const fact of facts) {
    const id = fact.document?.id;
    if (id === undefined || fact.__typename === 'Printing') continue;
    const count = stated.get(id) ?? { facts: 0, doubts: 0 };
    count.facts += 1;
    if (fact.flags.length > 0) count.doubts += 1;
    stated.set(id, count);
  }
  return facts
    .flatMap((fact) => {
      if (fact.__typename !== 'Printing') return [];
      const lines = fact.evidence.flatMap((span) =>
        span.role === 'VALUE' && span.line !== null ? [span.line] : [],
      );
      const [own] = lines;
      if (own === undefined) return [];
      const id = fact.document?.id ?? fact.id;
      const line = Math.min(...lines.filter((each) => Math.abs(own - each) <= headReach));
      return [
        { id, number: fact.number, title: fact.title, line, ...(stated.get(id) ?? { facts: 0, doubts: 0 }) },
      ];
    })
    .sort((a, b) => a.line - b.line);
}

/** The document in which a line stands; null before the first. */
export function headAt(heads: readonly Head[], line: number): Head | null {
  return heads.filter((head) => head.line <= line).at(-1) ?? null;
}
