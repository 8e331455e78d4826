/** The environment of everything under graph/, read and checked once. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** The folder that holds package.json. */
export const projectRoot = join(import.meta.dirname, '..');

const text = z.string().min(1).optional();
/** `1`, `true` and `yes` are true; absent, empty, `0`, `false` and `no` are false. */
const flag = z
  .string()
  .optional()
  .transform((value) => /^(1|true|yes)$/i.test(value ?? ''));

const Environment = z.object({
  /** bolt://, neo4j:// or neo4j+s:// of a server the user already has; absent: a local one is started. */
  NEO4J_URI: text,
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  /** Load into a database that holds somebody else's data all the same. */
  QIANTOU_FOREIGN_DATA: flag,
  /** The folder of the gazettes' texts; absent: ../shared/gazettes where it exists. */
  GAZETTES_DIR: text,
  /** Where the local database keeps jars, data and logs. */
  QIANTOU_HOME: z
    .string()
    .min(1)
    .default(join(projectRoot, '.neo4j'))
    .transform((path) => resolve(path)),
  /** People's judgements; absent: seeds/judgements.jsonl. */
  JUDGEMENTS_FILE: text,
});

export type Environment = z.infer<typeof Environment>;

/** Reads the environment. An empty variable counts as absent. Throws a `z.ZodError` that names the variable. */
export function readEnvironment(from: NodeJS.ProcessEnv = process.env): Environment {
  return Environment.parse(Object.fromEntries(Object.entries(from).filter(([, value]) => value !== '')));
}

/** The folder of the gazettes' texts, or null where there is none: `GAZETTES_DIR`, else ../shared/gazettes. */
export function gazettesFolder({ GAZETTES_DIR }: Pick<Environment, 'GAZETTES_DIR'>): string | null {
  if (GAZETTES_DIR) return GAZETTES_DIR;
  const beside = join(projectRoot, '../shared/gazettes');
  return existsSync(beside) ? beside : null;
}
