/** `npm run resolve -- [FILE…] [--explain NAME]`: who is who in the facts, and why, without a database. */
import { Command } from 'commander';
import { readEnvironment } from '../env.ts';
import { readJudgements } from '../load/judgements-file.ts';
import type { LoadSource } from '../load/load.ts';
import { groupBy } from '../resolve/groups.ts';
import { explain } from '../resolve/judgements/explanation.ts';
import type { Judgement } from '../resolve/judgements/judgement.ts';
import { judgedGazette, judgingOf } from '../resolve/judgements/judging.ts';
import type { WrittenJudgement } from '../resolve/judgements/written.ts';
import { type Jurisdiction, jurisdictionOf } from '../resolve/jurisdictions.ts';
import { type Resolved, resolve } from '../resolve/resolve.ts';
import { Failure } from './failure.ts';
import { tableOf } from './report.ts';
import { sourcesOf } from './sources.ts';
import { withSpool } from './spool.ts';

type Options = { explain?: string; jurisdiction?: string };
/** One jurisdiction's names, resolved, and the judgements on its gazettes' facts. */
export type ResolvedPlace = { home: Jurisdiction; resolved: Resolved; onFacts: Judgement[] };

export const resolveCommand = () =>
  new Command('resolve')
    .description('print who is who in gazettes or fact files (.jsonl), and why; without files in the seeds')
    .argument('[files...]', 'texts of gazettes, folders of them, or fact files as `extract` prints them')
    .option('--explain <name>', 'why the mentions of this name are one official or several')
    .option('--jurisdiction <place>', 'this place alone, by GB/T 2260 code or name')
    .action(run);

const run = (files: string[], options: Options): Promise<void> =>
  withSpool(async (folder) => show(await sourcesOf(files, {}, folder), options));

function show(sources: readonly LoadSource[], { explain: name, jurisdiction }: Options): void {
  const judgements = readJudgements(readEnvironment());
  const places = resolveAll(sources, judgements).filter(
    ({ home }) => jurisdiction === undefined || [home.code, home.name].includes(jurisdiction),
  );
  if (places.length === 0) {
    throw new Failure(`No gazette of ${jurisdiction ?? 'any place'} is among the files; name one that is.`);
  }
  console.log((name === undefined ? summary(places, judgements) : explained(name, places)).join('\n'));
}

/** Each jurisdiction of the sources, in the order of their codes. */
export function resolveAll(
  sources: readonly LoadSource[],
  judgements: readonly WrittenJudgement[],
): ResolvedPlace[] {
  const judging = judgingOf(
    judgements,
    sources.map(({ gazette }) => gazette),
  );
  return [...groupBy(sources, ({ gazette }) => gazette.jurisdiction)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => {
      const judged = own.map(({ gazette, facts }) => judgedGazette(facts(), judging.ofGazette(gazette)));
      const facts = judged.flatMap((one) => one.facts).sort((a, b) => (a.id < b.id ? -1 : 1));
      const home = jurisdictionOf(code);
      const { people } = judging.ofJurisdiction(code);
      return {
        home,
        resolved: resolve(facts, home, people),
        onFacts: judged.flatMap((one) => one.judgements),
      };
    });
}

function explained(name: string, places: readonly ResolvedPlace[]): string[] {
  const lines = places.flatMap(({ home, resolved }) => explain(name, resolved, home));
  if (lines.length > 0) return lines;
  const where = places.map(({ home }) => home.name).join(', ');
  throw new Failure(`Nobody is called ${name} in ${where}; give a name as the gazettes print it.`);
}

/** Officials, units and judgements by place; then what is not in force. */
function summary(places: readonly ResolvedPlace[], judgements: readonly WrittenJudgement[]): string[] {
  const rows = places.map(({ home, resolved: { references, who, judgements: all }, onFacts }) => {
    const count = (kind: string) =>
      new Set(references.flatMap(({ thing }) => (thing.kind === kind ? [thing.id] : []))).size;
    const byRules = all.filter(({ rule }) => rule !== null);
    const cells = [
      count('Official'),
      count('Unit'),
      who.decided.groups.flatMap(({ undetermined }) => undetermined).length + who.decided.doubted.length,
      ...(['same', 'different', 'unsure'] as const).map(
        (verdict) => byRules.filter((one) => one.verdict === verdict).length,
      ),
      all.length - byRules.length + onFacts.length,
    ];
    return [`${home.name} (${home.code})`, ...cells.map(String)];
  });
  const head = [
    'place',
    'officials',
    'units',
    'mentions left open',
    'same',
    'different',
    'unsure',
    "people's",
  ];
  const kept = places.flatMap(({ resolved, onFacts }) => [...resolved.judgements, ...onFacts]);
  const there = new Set(kept.map(({ id }) => id));
  const idle = [
    ...kept.flatMap(({ id, problem }) => (problem === null ? [] : [`${id}: ${problem}.`])),
    ...judgements.flatMap(({ id }) => (there.has(id) ? [] : [`${id}: its gazette is not among these.`])),
  ];
  return [
    tableOf(head, rows),
    ...(idle.length === 0 ? [] : ['', 'Not in force:', ...idle.map((one) => `  ${one}`)]),
  ];
}
