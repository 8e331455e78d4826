/**
 * `npm run bench:api`: ten documented questions, asked in turns of (a) this API, (b) @neo4j/graphql over the same
 * graph where it can express them, (c) the bare statements through the driver, (d) this API over canned rows.
 * Nothing limits the rate: the service is reached from this machine alone. It prints and never asserts speed.
 */
import { isDeepStrictEqual } from 'node:util';
import pino from 'pino';
import { readServerEnv } from '../server/env.ts';
import { serve } from '../server/main.ts';
import { openTexts } from '../server/texts.ts';
import { answerOf, post, throughput } from './api/ask.ts';
import { bare } from './api/bare.ts';
import { openGraph } from './api/database.ts';
import { startPeer } from './api/peer.ts';
import { questionsAbout } from './api/questions.ts';
import { canned, recorder } from './api/recording.ts';
import { subjectsOf } from './api/subjects.ts';
import { type Candidate, inTurns, quantile } from './turns.ts';

const turns = { rounds: 40, warmUp: 20 };
/** As JSON, where what is absent and what is undefined are alike. */
const same = (one: unknown, other: unknown) =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
const load = { clients: 8, milliseconds: 500 };

console.error('Opening the graph.');
const { database, target, release } = await openGraph();
const recorded = recorder(database);
const cannedRows = canned();
const service = (read: Parameters<typeof serve>[0]['database']) =>
  serve({
    settings: readServerEnv({ PORT: '0' }),
    database: read,
    texts: openTexts(null),
    questions: [],
    client: null,
    log: pino({ level: 'error' }),
  });
const recording = await service(recorded);
const ours = await service(database);
const without = await service(cannedRows);
const peer = await startPeer(target);
const driver = bare(target);

const counted = await database.read('MATCH (g:Gazette) RETURN count(g) AS gazettes');
console.log(
  `${String(counted[0]?.gazettes)} gazettes; ${turns.rounds} rounds in turns; ms are p50 / p95, /s is requests a second of ${load.clients} clients.\n`,
);

const widths = [53, 15, 15, 15, 15, 6, 6, 6, 6, 6, 12];
const print = (cells: readonly string[]) =>
  console.log(
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join(' '),
  );
const ratios: { peer: number[]; parts: number[] } = { peer: [], parts: [] };
print([
  'question',
  '(a) API',
  '(b) peer',
  '(c) bare',
  '(d) canned',
  'a/s',
  'b/s',
  'c/s',
  'd/s',
  'b ÷ a',
  'a ÷ (c + d)',
]);
const cannot: string[] = [];
const differing: string[] = [];

for (const { name, ours: asked, theirs } of questionsAbout(await subjectsOf(database))) {
  recorded.take();
  const answer = asked.rows(await answerOf(`${recording.url}graphql`, asked));
  const reads = recorded.take();
  cannedRows.put(reads);
  let agrees = false;
  if ('cannot' in theirs) cannot.push(`${name}: ${theirs.cannot}`);
  else {
    const other = theirs.rows(await answerOf(peer.url, theirs));
    agrees = same(answer, other);
    if (!agrees)
      differing.push(
        `${name}: ${JSON.stringify(answer).slice(0, 400)} and ${JSON.stringify(other).slice(0, 400)}`,
      );
  }
  const again = asked.rows(await answerOf(`${without.url}graphql`, asked));
  if (!same(answer, again)) throw new Error(`Canned rows give another answer to: ${name}.`);
  const candidates: Candidate[] = [
    { name: 'a', run: () => post(`${ours.url}graphql`, asked) },
    ...('cannot' in theirs ? [] : [{ name: 'b', run: () => post(peer.url, theirs) }]),
    { name: 'c', run: () => driver.run(reads) },
    { name: 'd', run: () => post(`${without.url}graphql`, asked) },
  ];
  const results = new Map((await inTurns(candidates, turns)).map((result) => [result.name, result]));
  const p = (of: string, share: number) => quantile(results.get(of)?.times ?? [], share);
  const both = (of: string) => `${p(of, 0.5).toFixed(1)} / ${p(of, 0.95).toFixed(1)}`;
  const perSecond = async (of: string) => {
    const run = candidates.find((one) => one.name === of)?.run;
    return run ? throughput(async () => run(), load) : null;
  };
  const parts = p('a', 0.5) / (p('c', 0.5) + p('d', 0.5));
  ratios.parts.push(parts);
  const against = results.has('b') && agrees ? p('b', 0.5) / p('a', 0.5) : null;
  if (against !== null) ratios.peer.push(against);
  const rates: string[] = [];
  for (const of of ['a', 'b', 'c', 'd']) rates.push((await perSecond(of))?.toFixed(0) ?? '–');
  print([
    ...[`${name} (${answer.length})`, both('a'), results.has('b') ? both('b') : '–', both('c'), both('d')],
    ...[...rates, against?.toFixed(2) ?? '–', parts.toFixed(2)],
  ]);
}

const geometric = (values: readonly number[]) =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
console.log(
  `\nGeometric means: b ÷ a ${geometric(ratios.peer).toFixed(2)}, a ÷ (c + d) ${geometric(ratios.parts).toFixed(2)}.`,
);
console.log(
  differing.length === 0
    ? 'Answers of (a) and (b) were compared and agree.'
    : `Answers of (a) and (b) differ on ${differing.join('\n')}`,
);
for (const reason of cannot) console.log(`(b) cannot answer ${reason}.`);

await Promise.all([recording.close(), ours.close(), without.close(), peer.close(), driver.close()]);
await release();
