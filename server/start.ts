/** `npm start`: database → facts → pages → service, until Ctrl-C; then back down in the opposite order. */
import { join } from 'node:path';
import { Command } from 'commander';
import pino from 'pino';
import { z } from 'zod';
import { Failure } from '../graph/commands/failure.ts';
import { sentenceOf } from '../graph/commands/load.ts';
import { runSteps } from '../graph/commands/steps.ts';
import { gazettesFolder, projectRoot, readEnvironment } from '../graph/env.ts';
import { FactFileError } from '../graph/load/fact-file.ts';
import { JudgementsFileError, readJudgements } from '../graph/load/judgements-file.ts';
import { loadSeeds } from '../graph/load/seeds.ts';
import { loadTexts } from '../graph/load/texts.ts';
import { type Database, DatabaseError } from '../graph/neo4j/driver.ts';
import { openDatabase } from '../graph/neo4j/open.ts';
import { LocalDatabaseError } from '../graph/neo4j/refusal.ts';
import { paragraphsIn } from '../graph/pipeline.ts';
import { readServerEnv } from './env.ts';
import { serve } from './main.ts';
import { readQuestions } from './questions.ts';
import { buildClient, clientFolder } from './start/build-client.ts';
import { develop } from './start/dev.ts';
import { Stopped, whenStopped } from './start/stop.ts';
import { warmUp } from './start/warm-up.ts';
import { openTexts } from './texts.ts';
import { hidingIn, withheldDigest } from './withheld.ts';

const seedsDir = join(projectRoot, 'seeds');
/** Questions shown as an invitation. */
const shown = 3;

const options = new Command('start')
  .description('Finds or starts a database, loads the facts, builds the pages and serves all on one port.')
  .option('--dev', 'serve the pages from their sources, drawn anew at every change')
  .parse()
  .opts<{ dev?: boolean }>();

/** What a person can mend: one sentence, no stack. Anything else is a bug and shows where it is. */
const expected = [Failure, DatabaseError, LocalDatabaseError, FactFileError, JudgementsFileError];

async function start(): Promise<void> {
  const stop = whenStopped();
  try {
    const env = readEnvironment();
    const settings = readServerEnv();
    const judgements = readJudgements(env);
    const folder = gazettesFolder(env);
    const hide = hidingIn(judgements);
    const questions = await readQuestions(join(seedsDir, 'questions'));
    let database: Database | null = null;
    /** People's judgements that are not in force, told once the steps are through. */
    const idle: string[] = [];
    const opened = () => {
      if (!database) throw new Error('The database was not opened.');
      return database;
    };
    const serveAll = async () => {
      const texts = openTexts(folder, hide);
      const parts = { settings, database: opened(), texts, questions, client: clientFolder };
      const service = await serve({ ...parts, log: pino({ level: settings.logLevel }) });
      stop.afterwards(() => service.close());
      void warmUp(service.url, questions);
      return service.url;
    };
    await runSteps([
      {
        title: 'Find or start a database',
        run: async (say) => {
          const open = await openDatabase(env, say);
          stop.afterwards(() => open.release(console.log));
          database = open.database;
          return `The database is at ${open.place}`;
        },
      },
      {
        title: 'Load the facts',
        run: async (onProgress) => {
          stop.check();
          const foreignAllowed = env.QIANTOU_FOREIGN_DATA;
          const report = await loadSeeds(opened(), { seedsDir, judgements, foreignAllowed, onProgress });
          idle.push(...report.notInForce);
          return sentenceOf(report);
        },
      },
      ...(folder === null
        ? []
        : [
            {
              title: 'Index the texts for the search',
              run: async (onProgress: (step: string) => void) => {
                stop.check();
                const read = await loadTexts(
                  opened(),
                  (gazette) => paragraphsIn(folder, gazette, hide(gazette)),
                  { rules: withheldDigest(judgements), onProgress },
                );
                return `Indexed ${read.length} texts for the search`;
              },
            },
          ]),
      ...(options.dev ? [] : [{ title: 'Build the pages', run: () => stop.check(buildClient) }]),
    ]);
    for (const sentence of idle) console.error(sentence);
    stop.check();
    const address = await (options.dev ? develop(settings, stop) : serveAll());
    console.log(`\nQiantou 牵头 is at ${address}, its API at ${address}graphql. Ctrl-C stops it.\n`);
    for (const { zh, en, view } of questions.slice(0, shown))
      console.log(`  ${zh}\n  ${en}\n  ${new URL(view, address).href}\n`);
    await stop.asked;
  } finally {
    await stop.undo();
  }
}

function sentenceFor(error: unknown): string | null {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return `The environment variable ${issue?.path.join('.')} cannot be used: ${issue?.message}.`;
  }
  return error instanceof Error && expected.some((kind) => error instanceof kind) ? error.message : null;
}

try {
  await start();
  // Nothing is left to do; a socket that a browser keeps open shall not keep the process.
  process.exit(0);
} catch (error) {
  if (error instanceof Stopped) process.exit(0);
  console.error(sentenceFor(error) ?? error);
  process.exit(1);
}
