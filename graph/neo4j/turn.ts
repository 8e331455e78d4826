/** One process at a time, by a file that names its owner; an owner that died no longer counts. */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { identify, isAlive, type ProcessId } from './processes.ts';

/**
 * Runs `work` while no other process holds `file`. Waits for a living owner.
 * @throws Error where a living owner does not finish within `patienceMs`
 */
export async function inTurn<T>(file: string, work: () => Promise<T>, patienceMs = 180_000): Promise<T> {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(identify()));
  try {
    for (const deadline = Date.now() + patienceMs; !take(mine, file); await setTimeout(100)) {
      if (Date.now() > deadline) {
        throw new Error(`${file} is held by process ${ownerOf(file)?.pid}, which does not finish; stop it.`);
      }
      const owner = ownerOf(file);
      if (owner && !isAlive(owner)) rmSync(file, { force: true });
    }
    try {
      return await work();
    } finally {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A link is made whole or not at all, so that nobody ever sees a file without its owner. */
function take(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function ownerOf(file: string): ProcessId | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessId;
  } catch {
    return null;
  }
}
