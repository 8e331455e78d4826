/**
 * A failure that a person can mend: its message is one sentence that says what happened, where, and what to do
 * next. The command line prints it without a stack and exits with code 1; any other error is a bug.
 */
export class Failure extends Error {
  override name = 'Failure';
}

/** The sentence of an error of the file system: `ENOSPC: no space left on device, write` → its cause. */
export const causeOf = (error: unknown): string =>
  error instanceof Error
    ? error.message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*')?$/, '')
    : String(error);
