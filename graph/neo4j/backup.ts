/** The local database as one file, written and read by Neo4j's own tool while the server is stopped. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureJars, readJarList } from './jars.ts';
import { whileStopped } from './local.ts';
import { LocalDatabaseError, type Progress, whileSaying } from './refusal.ts';
import { javaOptions, requireJava, run } from './tools.ts';

export type BackupOptions = {
  /** Folder of the local database. */
  home: string;
  /** Folder of the jars; absent: `home/lib`. */
  jars?: string;
  progress?: Progress;
};

/** The parts of Neo4j's data folder that hold the graph; users and passwords stand elsewhere and stay. */
const parts = ['data/databases/neo4j', 'data/transactions/neo4j'];

/**
 * Writes the database into a new file in `folder`.
 * @returns the file's path
 * @throws LocalDatabaseError where there is none, it is in use, or the file cannot be written
 */
export async function backUp(options: BackupOptions, folder: string): Promise<string> {
  const { home } = options;
  return whileStopped(home, async () => {
    if (!existsSync(join(home, 'data/databases/neo4j'))) {
      throw new LocalDatabaseError(`There is no local database in ${home} yet; npm start makes one.`);
    }
    const file = resolve(folder, `qiantou-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}.dump`);
    const arriving = `${file}.arriving`;
    makeFolder(arriving);
    try {
      await administer(options, home, ['database', 'dump', 'neo4j', `--to-path=${arriving}`]);
      renameSync(join(arriving, 'neo4j.dump'), file);
    } finally {
      rmSync(arriving, { recursive: true, force: true });
    }
    return file;
  });
}

/**
 * Replaces the graph of the local database by the one in `file`. What was there goes only when the file has
 * been read whole.
 * @throws LocalDatabaseError where the database is in use, or the file is not a backup
 */
export async function restore(options: BackupOptions, file: string): Promise<void> {
  const { home } = options;
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new LocalDatabaseError(`There is no file ${file}; name one that npm run backup wrote.`);
  }
  await whileStopped(home, async () => {
    const arriving = join(home, 'restoring');
    rmSync(arriving, { recursive: true, force: true });
    makeFolder(join(arriving, 'conf'));
    // The tool finds a dump by the database's name.
    symlinkSync(resolve(file), join(arriving, 'neo4j.dump'));
    try {
      await administer(options, arriving, ['database', 'load', 'neo4j', `--from-path=${arriving}`]);
      for (const part of parts) exchange(join(home, part), join(arriving, part));
    } finally {
      rmSync(arriving, { recursive: true, force: true });
    }
  });
}

function exchange(old: string, fresh: string): void {
  makeFolder(join(old, '..'));
  if (existsSync(old)) renameSync(old, `${fresh}.before`);
  renameSync(fresh, old);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LocalDatabaseError(`The folder ${folder} cannot be made (${reason}); name another.`);
  }
}

/** Runs Neo4j's administration tool on the data in `home`. */
async function administer(
  { home: own, jars, progress = () => {} }: BackupOptions,
  home: string,
  words: string[],
) {
  await requireJava();
  const paths = await ensureJars(jars ?? join(own, 'lib'), await readJarList(), progress);
  const { code, output } = await whileSaying(progress, `Neo4j's tool: ${words.slice(0, 2).join(' ')}`, () =>
    run('env', [
      ...[`NEO4J_HOME=${home}`, `NEO4J_CONF=${join(home, 'conf')}`],
      ...['java', ...javaOptions, '-XX:TieredStopAtLevel=1', '-cp', paths.join(':')],
      ...['org.neo4j.cli.AdminTool', ...words],
    ]),
  );
  if (code !== 0) {
    const reason = output.trim().split('\n').at(-1)?.slice(0, 300) || 'no reason given';
    throw new LocalDatabaseError(
      `Neo4j's tool could not ${words.slice(0, 2).join(' ')} (${reason}); the database stands as it was.`,
    );
  }
}
