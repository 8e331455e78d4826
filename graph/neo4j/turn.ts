/** One process at a time, by a file that names its owner; an owner that died no longer counts. */
import { randomUUID } from 'node:crypto';
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { identify, isAlive, ProcessId, readRecord } from './processes.ts';

export type TurnOptions = {
  /** Called once, with the process that is waited for. */
  onWait?: (owner: number) => void;
};

/** Runs `work` while no other process holds `file`. Waits for a living owner as long as it lives. */
export async function inTurn<T>(
  file: string,
  work: () => Promise<T>,
  { onWait = () => {} }: TurnOptions = {},
): Promise<T> {
  const mine = `${file}.${randomUUID()}`;
  writeFileSync(mine, JSON.stringify(identify()));
  try {
    for (let told = false; !take(mine, file); await setTimeout(100)) {
      const owner = readRecord(file, ProcessId);
      if (owner && !isAlive(owner)) takeAway(file);
      else if (owner && !told) {
        told = true;
        onWait(owner.pid);
      }
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
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Takes a dead owner's file away; one that another process has taken meanwhile is put back. */
function takeAway(file: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const owner = readRecord(aside, ProcessId);
  if (owner && isAlive(owner)) take(aside, file);
  rmSync(aside, { force: true });
}

const isCode = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code;
