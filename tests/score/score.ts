/**
 * `npm run score -- DIR` compares with what `npm run generate` wrote beside each gazette of a folder, field by field.
 * `npm run score` alone: extracts every gazette that has gold in ../shared/gold, writes its facts, lets the scorer
 * compare each kind, and recomputes who leads and supports each task from its parties. Writes what it measured
 * into client/src/measured.json, from where every list of the explorer takes it. Exits 1 where these lists differ
 * or a gazette cannot be read.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { factsOf } from '../../graph/pipeline.ts';
import { compareRows, type Row, sumOf, tableOf } from './exact.ts';
import { wrongLists } from './lists.ts';

const shared = join(import.meta.dirname, '../../../shared');
const scorer = join(shared, 'score.mjs');
const goldFolder = join(shared, 'gold');

const measuredFile = join(import.meta.dirname, '../../client/src/measured.json');

/** Facts of one kind: found and right, found, to be found. */
type Counts = { hit: number; predicted: number; gold: number };
type Measured = Map<string, Counts>;

/** Adds what the scorer found of one gazette to what it found of the others. */
function add(measured: Measured, gold: string, facts: string): void {
  const kinds: Record<string, Counts> = JSON.parse(
    execFileSync(process.execPath, [scorer, gold, facts, '--json'], { encoding: 'utf8' }),
  );
  for (const [kind, { hit, predicted, gold: all }] of Object.entries(kinds)) {
    const sum = measured.get(kind) ?? { hit: 0, predicted: 0, gold: 0 };
    measured.set(kind, { hit: sum.hit + hit, predicted: sum.predicted + predicted, gold: sum.gold + all });
  }
}

/** Scores one gazette and says whether its lists follow from its parties. */
function score(gold: string, folder: string, measured: Measured): boolean {
  const key = basename(gold, '.jsonl');
  const file = join(shared, 'gazettes', `${key}.txt`);
  if (!existsSync(file)) {
    console.log(`\n${key}: its text is not in ${join(shared, 'gazettes')}, so its gold cannot be compared.`);
    return false;
  }
  const extraction = factsOf(basename(file), readFileSync(file));
  if ('refused' in extraction) {
    console.log(`\n${extraction.refused}`);
    return false;
  }
  const facts = join(folder, `${key}.jsonl`);
  writeFileSync(facts, `${extraction.facts.map((fact) => JSON.stringify(fact)).join('\n')}\n`);
  console.log(`\n${key}`);
  console.log(execFileSync(process.execPath, [scorer, gold, facts], { encoding: 'utf8' }).trimEnd());
  add(measured, gold, facts);
  const wrong = wrongLists(extraction.facts);
  const tasks = extraction.facts.filter(({ kind }) => kind === 'task').length;
  console.log(
    wrong.length === 0
      ? `lists         of ${tasks} tasks follow from their parties`
      : `lists         of ${wrong.length} of ${tasks} tasks do not follow from their parties:`,
  );
  for (const line of wrong) console.log(`  ${line}`);
  return wrong.length === 0;
}

/** Scores every gazette of a folder that `npm run generate` wrote, as one. */
function scoreGenerated(folder: string): number {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const all = names.map((name) => {
    const found = factsOf(name, readFileSync(join(folder, name)));
    if ('refused' in found) throw new Error(found.refused);
    const expected = readFileSync(join(folder, name.replace(/\.txt$/, '.jsonl')), 'utf8');
    return compareRows(
      expected
        .split('\n')
        .filter(Boolean)
        .map((row): Row => JSON.parse(row)),
      found.facts,
    );
  });
  const sum = sumOf(all);
  console.log(`${names.length} gazettes in ${folder}\n${tableOf(sum)}`);
  for (const [, { missed, extra }] of sum) {
    for (const row of missed.slice(0, 5)) console.log('missed', JSON.stringify(row));
    for (const { evidence: _, ...row } of extra.slice(0, 5)) console.log('extra ', JSON.stringify(row));
  }
  return 0;
}

function main(): number {
  const [generated] = process.argv.slice(2);
  if (generated) return scoreGenerated(generated);
  if (!existsSync(scorer) || !existsSync(goldFolder)) {
    console.log(`There is no gold to compare with: ${shared} holds neither score.mjs nor gold/.`);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const golds = readdirSync(goldFolder).filter((name) => name.endsWith('.jsonl'));
    const measured: Measured = new Map();
    const right = golds.map((name) => score(join(goldFolder, name), folder, measured));
    const file = { gazettes: golds.length, kinds: Object.fromEntries([...measured].sort()) };
    writeFileSync(measuredFile, `${JSON.stringify(file, null, 2)}\n`);
    return right.every(Boolean) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = main();
