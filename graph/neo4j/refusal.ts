/** How the local database says that it cannot be had, and how it says that it is on its way. */

/** Why the local database cannot be had, in one sentence that says what to do. */
export class LocalDatabaseError extends Error {
  override readonly name = 'LocalDatabaseError';
}

/** Says what is going on, for a person who waits. */
export type Progress = (text: string) => void;

/** Runs `work` and says what is being done, and every five seconds for how long already. */
export async function whileSaying<T>(progress: Progress, text: string, work: () => Promise<T>): Promise<T> {
  const begun = Date.now();
  progress(text);
  const timer = setInterval(() => progress(`${text}: ${Math.round((Date.now() - begun) / 1000)} s`), 5000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
