/** The API alone, as `npm run dev` starts it anew after every change; it joins the database that dev holds. */
import { join } from 'node:path';
import pino from 'pino';
import { gazettesFolder, projectRoot, readEnvironment } from '../../graph/env.ts';
import { readJudgements } from '../../graph/load/judgements-file.ts';
import { openDatabase } from '../../graph/neo4j/open.ts';
import { readServerEnv } from '../env.ts';
import { serve } from '../main.ts';
import { readQuestions } from '../questions.ts';
import { openTexts } from '../texts.ts';
import { hidingIn } from '../withheld.ts';
import { whenStopped } from './stop.ts';

const stop = whenStopped();
const env = readEnvironment();
/** The port comes as the only argument, from the process that found it free. */
const settings = { ...readServerEnv(), port: Number(process.argv[2]) };
const open = await openDatabase(env);
stop.afterwards(() => open.release());
const service = await serve({
  settings,
  database: open.database,
  texts: openTexts(gazettesFolder(env), hidingIn(readJudgements(env))),
  questions: await readQuestions(join(projectRoot, 'seeds/questions')),
  client: null,
  log: pino({ level: settings.logLevel }),
});
stop.afterwards(() => service.close());
await stop.asked;
await stop.undo();
process.exit(0);
