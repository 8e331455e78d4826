/** What the canvas is waiting for, or what went wrong. */

export type Trouble =
  | { kind: 'away' }
  | { kind: 'offline' }
  /** `number` is the one that the server's log also has. */
  | { kind: 'error'; number: string | null }
  /** The id is not in the data (any more). */
  | { kind: 'gone' }
  /** The data of a shared view has moved on; names of what is gone and what is otherwise. */
  | { kind: 'newer'; gone: readonly string[]; changed: readonly string[] };

export type Progress =
  | { kind: 'idle' }
  | { kind: 'loading'; name: string }
  /** More neighbours than a click adds. */
  | { kind: 'cut'; total: number; shown: number; id: string; next: string }
  | { kind: 'trouble'; trouble: Trouble; attempt: number; again: () => void };

export const idle: Progress = { kind: 'idle' };

/** Seconds before the n-th new attempt: 2, 4, 8 … at most 30. */
export function waitBefore(attempt: number): number {
  return Math.min(30, 2 ** attempt);
}
