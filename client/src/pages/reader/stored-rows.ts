/** Facts in the order of the lines they stand on, for reading without the text. Pure. */
import type { StoredFact } from './use-gazette-text.ts';

export interface StoredRow {
  /** Where it is sorted: facts whose line is unknown come last. */
  line: number;
  fact: StoredFact;
  /** The row above stands under the very same sentence, so it is not said again. */
  repeats: boolean;
}

/** The line of a fact's first own span; null where only the text could tell. */
export function lineOf(fact: Pick<StoredFact, 'evidence'>): number | null {
  return fact.evidence.find((span) => span.role === 'VALUE')?.line ?? null;
}

/** The words of a fact's sentences with their lines. */
const wordsOf = ({ evidence }: StoredFact) =>
  JSON.stringify(evidence.filter(({ role }) => role === 'VALUE').map(({ line, quote }) => [line, quote]));

export function storedRows(facts: readonly StoredFact[], flaggedOnly: boolean): StoredRow[] {
  return facts
    .filter((fact) => !flaggedOnly || fact.flags.length > 0)
    .map((fact) => ({ fact, line: lineOf(fact) ?? Number.MAX_SAFE_INTEGER }))
    .sort((a, b) => a.line - b.line)
    .map((row, index, rows) => {
      const above = rows[index - 1];
      return { ...row, repeats: above !== undefined && wordsOf(above.fact) === wordsOf(row.fact) };
    });
}
