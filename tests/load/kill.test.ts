import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { projectRoot } from '../../graph/env.ts';
import { factFileSources } from '../../graph/load/fact-file.ts';
import { loadGazettes } from '../../graph/load/load.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import { appointment, document, party, task } from '../support/facts.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';
import { graphState } from '../support/graph-state.ts';

const kills = 3;
const folder = mkdtempSync(join(tmpdir(), 'qiantou-kill-'));
let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

/** Two gazettes of one county and one of another, large enough that a load takes a while. */
function factFile(): string {
  const facts = ['430624-2024-1', '430624-2024-2', '430626-2024-1'].flatMap((gazette, issue) => [
    document({ gazette, number: `湘阴政发〔2024〕${issue}号`, date: '2024-03-01' }),
    ...Array.from({ length: 300 }, (_, at) => [
      task({
        gazette,
        seq: String(at),
        content: `任务${at}`,
        assignments: [party('县财政局'), party('市水利局')],
      }),
      appointment({
        gazette,
        person: `甲${String.fromCodePoint(0x4e00 + at)}`,
        unit: '县财政局',
        post: '科员',
      }),
    ]).flat(),
  ]);
  const file = join(folder, 'facts.jsonl');
  writeFileSync(file, facts.map((fact) => JSON.stringify(fact)).join('\n'));
  return file;
}

async function holder(): Promise<unknown> {
  const [lock] = await database.read('MATCH (l:LoadLock) RETURN l.holder AS holder');
  return lock?.holder;
}

/** Starts a loader in a process of its own and kills it once it holds the lock and some time more has passed. */
async function loadAndKill(file: string, afterMs: number): Promise<void> {
  const { uri, user, password, database: name } = inject('neo4j');
  const loader = spawn(process.execPath, ['--import', 'tsx', 'graph/main.ts', 'load', file], {
    cwd: projectRoot,
    stdio: 'ignore',
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name },
  });
  const ended = new Promise((resolve) => loader.once('exit', resolve));
  // A dead loader's lock still stands for a while: this one holds it when the holder has changed.
  const before = await holder();
  while (loader.exitCode === null && (await holder()) === before) await wait(50);
  await wait(afterMs);
  loader.kill('SIGKILL');
  await ended;
}

it(`ends in the undisturbed graph after ${kills} loaders were killed at random moments`, {
  timeout: 400_000,
}, async () => {
  const file = factFile();
  const sources = factFileSources(file, []);
  await emptyGraph(database);
  await loadGazettes(database, sources);
  const undisturbed = await graphState(database);
  expect(Object.keys(undisturbed.nodes).length).toBeGreaterThan(2_000);

  await emptyGraph(database);
  for (let kill = 0; kill < kills; kill++) await loadAndKill(file, Math.random() * 4_000);
  await loadGazettes(database, sources);
  expect(await graphState(database)).toEqual(undisturbed);
});
