import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A question of `seeds/questions/`: words, query, and the rows that reading the gazettes by hand gave. */
export const Question = z.strictObject({
  id: z.string(),
  zh: z.string(),
  en: z.string(),
  query: z.string(),
  variables: z.record(z.string(), z.unknown()),
  view: z.string(),
  expected: z.unknown(),
});
export type Question = z.infer<typeof Question>;

/** The questions of a folder, by file name; none where the folder is missing. */
export async function readQuestions(folder: string): Promise<Question[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (name) => Question.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  );
}
