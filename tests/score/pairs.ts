/** Pairs of mentions that a person judged by reading both lines, held against what the rules make of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../graph/env.ts';
import { parseFact } from '../../graph/facts.ts';
import { type StoredFact, withIds } from '../../graph/resolve/fact-ids.ts';
import { groupBy } from '../../graph/resolve/groups.ts';
import { jurisdictionOf } from '../../graph/resolve/jurisdictions.ts';
import { plain } from '../../graph/resolve/names.ts';
import { resolve } from '../../graph/resolve/resolve.ts';

/** A mention at its place: the quote is the text around it, layout apart. */
export type PairSide = { gazette: string; line: number; offset: number; quote: string; text: string };
export type Pair = {
  what: 'unit' | 'official';
  verdict: 'same' | 'different';
  a: PairSide;
  b: PairSide;
};

/** `tests/resolve/pairs.jsonl`. */
export const readPairs = (): Pair[] =>
  readFileSync(join(projectRoot, 'tests/resolve/pairs.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Pair => JSON.parse(line));

/** Hard: the names differ, and share at least half their characters or are part and whole. */
export function isHard({ a, b }: Pair): boolean {
  if (a.text === b.text) return false;
  if (a.text.includes(b.text) || b.text.includes(a.text)) return true;
  const rest = [...b.text];
  const shared = [...a.text].filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return shared.length * 2 >= Math.max(a.text.length, b.text.length);
}

/** What came of a pair. `unplaced`: no fact names the text at that place any more. */
export type Outcome = { pair: Pair; told: Pair['verdict'] | 'unplaced' };

/** Resolves all seeds, each jurisdiction by itself, and looks up both sides of each pair. */
export function outcomesOf(pairs: readonly Pair[]): Outcome[] {
  const things = thingsByPlace();
  return pairs.map((pair) => {
    const [one, other] = [things(pair.a, pair.what), things(pair.b, pair.what)];
    if (one.size === 0 || other.size === 0) return { pair, told: 'unplaced' };
    const isSame = [...one].some((id) => other.has(id));
    return { pair, told: isSame ? 'same' : 'different' };
  });
}

/** Precision and recall of `same`. An unplaced pair counts as a pair that was not found to be the same. */
export function measure(outcomes: readonly Outcome[]): { precision: number; recall: number } {
  const told = outcomes.filter((outcome) => outcome.told === 'same');
  const right = told.filter(({ pair }) => pair.verdict === 'same').length;
  const wanted = outcomes.filter(({ pair }) => pair.verdict === 'same').length;
  return { precision: right / told.length, recall: right / wanted };
}

type Named = { gazette: string; what: Pair['what']; text: string; id: string; fact: StoredFact };

/** From a place in a gazette and the name there to the ids of the things that it refers to. */
function thingsByPlace() {
  const folder = join(projectRoot, 'seeds/facts');
  const gazettes = readdirSync(folder).map((name) => ({
    jurisdiction: name.slice(0, 6),
    facts: withIds(
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => parseFact(JSON.parse(line))),
    ),
  }));
  const homes = groupBy(gazettes, ({ jurisdiction }) => jurisdiction);
  const named = [...homes].flatMap(([code, own]) =>
    resolve(
      own.flatMap(({ facts }) => facts),
      jurisdictionOf(code),
    ).references.flatMap(({ fact, text, thing }): Named[] => {
      const what = { Unit: 'unit', Official: 'official', Person: 'official' } as const;
      if (thing.kind !== 'Unit' && thing.kind !== 'Official' && thing.kind !== 'Person') return [];
      return [{ gazette: fact.gazette, what: what[thing.kind], text: plain(text), id: thing.id, fact }];
    }),
  );
  const byName = groupBy(named, ({ gazette, what, text }) => `${gazette} ${what} ${text}`);
  return ({ gazette, offset, text }: PairSide, what: Pair['what']): Set<string> => {
    const found = byName.get(`${gazette} ${what} ${plain(text)}`) ?? [];
    const here = found.filter(({ fact }) =>
      fact.evidence.some(({ start, end }) => start <= offset && offset < end),
    );
    return new Set(here.map(({ id }) => id));
  };
}
