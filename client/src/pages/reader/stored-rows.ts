/** Facts in the order of the lines they stand on, for reading without the text. Pure. */
import type { StoredFact } from './use-gazette-text.ts';

export interface StoredRow {
  /** Where it is sorted: facts whose line is unknown come last. */
  line: number;
  fact: StoredFact;
}

/** The line of a fact's first own span; null where only the text could tell. */
export function lineOf(fact: Pick<StoredFact, 'evidence'>): number | null {
  return fact.evidence.find((span) => span.role === 'VALUE')?.line ?? null;
}

export function storedRows(facts: readonly StoredFact[], flaggedOnly: boolean): StoredRow[] {
  return facts
    .filter((fact) => !flaggedOnly || fact.flags.length > 0)
    .map((fact) => ({ fact, line: lineOf(fact) ?? Number.MAX_SAFE_INTEGER }))
    .sort((a, b) => a.line - b.line);
}
