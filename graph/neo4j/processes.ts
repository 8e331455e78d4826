/** Whether a process that was written down is still the same one: a number alone may have been given anew. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A process as it can be recognised later. */
export type ProcessId = { pid: number; started: string };

/** When the process began, in whatever unit the system keeps it; null where there is no such process. */
function startOf(pid: number): string | null {
  try {
    if (existsSync('/proc/self/stat')) {
      // "9562 (java) S 1 9562 …": the name may hold spaces and brackets, so count from the last bracket.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return fields[0] === 'Z' ? null : (fields[19] ?? null);
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** This process, or another by its number. */
export function identify(pid: number = process.pid): ProcessId {
  return { pid, started: startOf(pid) ?? 'gone' };
}

export function isAlive({ pid, started }: ProcessId): boolean {
  return startOf(pid) === started;
}

/** Sends a signal; a process that is gone already is no error. */
export function signal({ pid }: ProcessId, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Waits until the process has ended; false where it has not within the time. */
export async function hasEnded(id: ProcessId, withinMs: number): Promise<boolean> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; ) {
    if (!isAlive(id)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return !isAlive(id);
}
