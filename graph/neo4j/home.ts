/**
 * The folder of a local database, and what is written down in it:
 *
 *     home/lib        jars            home/server.json   the running server: process and address
 *     home/data       the database    home/users/        one file for each who uses it
 *     home/password   only the owner may read it
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Target } from './driver.ts';
import { identify, isAlive, ProcessId, readRecord } from './processes.ts';

/** A server that was started: its process, and where it answers. */
export const Running = z.object({ process: ProcessId, uri: z.string() });
export type Running = z.infer<typeof Running>;

/** The server of this home, where one lives. */
export function runningServer(home: string): Running | null {
  const running = readRecord(join(home, 'server.json'), Running);
  return running && isAlive(running.process) ? running : null;
}

export const writeRunning = (home: string, running: Running): void =>
  writeFileSync(join(home, 'server.json'), JSON.stringify(running));

export const forgetRunning = (home: string): void => rmSync(join(home, 'server.json'), { force: true });

/** Writes down that this process uses the home. @returns what takes that back */
export function enter(home: string): () => void {
  mkdirSync(join(home, 'users'), { recursive: true });
  const file = join(home, 'users', randomUUID());
  writeFileSync(file, JSON.stringify(identify()));
  return () => rmSync(file, { force: true });
}

/** Processes that use this home and live; files of the dead are taken away. */
export function livingUsers(home: string): ProcessId[] {
  const folder = join(home, 'users');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    const user = readRecord(file, ProcessId);
    if (user && isAlive(user)) return [user];
    rmSync(file, { force: true });
    return [];
  });
}

/** How to enter the server of this home; its password is made by chance the first time. */
export function targetOf(home: string, uri: string): Target {
  const file = join(home, 'password');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  return { uri, user: 'neo4j', password: readFileSync(file, 'utf8'), database: 'neo4j' };
}

/** What only one process may do at a time with this home is done under this file. */
export const turnOf = (home: string): string => join(home, 'turn');
