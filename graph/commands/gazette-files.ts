/** Which files the person means: files as named, and every .txt file of a folder. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { causeOf, Failure } from './failure.ts';

/** Paths of gazettes' texts, folders opened. Throws a `Failure` for a path that is none, or an empty folder. */
export async function gazetteFiles(paths: readonly string[]): Promise<string[]> {
  return (await Promise.all(paths.map(filesAt))).flat();
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Failure(
      `${path} cannot be opened (${causeOf(error)}); name a gazette's text or a folder of them.`,
    );
  });
  if (!found.isDirectory()) return [path];
  const files = (await readdir(path)).filter((name) => name.endsWith('.txt')).sort();
  if (files.length === 0)
    throw new Failure(`${path} holds no .txt file; put gazettes' texts there or name another folder.`);
  return files.map((name) => join(path, name));
}

/** A file's bytes, or a `Failure` that names it. */
export const bytesOf = (path: string): Promise<Uint8Array> =>
  readFile(path).catch((error: unknown) => {
    throw new Failure(`${path} cannot be read (${causeOf(error)}); check the file and your rights to it.`);
  });
