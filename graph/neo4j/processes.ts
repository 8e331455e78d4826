/** Whether a process that was written down is still the same one: a number alone may have been given anew. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** A process as it can be recognised later. */
export const ProcessId = z.object({ pid: z.number().int().positive(), started: z.string() });
export type ProcessId = z.infer<typeof ProcessId>;

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

/** What a file says, checked; null where it is not there, or its writer was killed before it was whole. */
export function readRecord<T>(file: string, shape: z.ZodType<T>): T | null {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Sends a signal; a process that is gone already is no error, and whoever has its number now is left alone. */
export function signal(id: ProcessId, name: NodeJS.Signals): void {
  if (!isAlive(id)) return;
  try {
    process.kill(id.pid, name);
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
