/**
 * `npm run score:resolve`: compares who is who with the pairs of mentions in tests/resolve/pairs.jsonl, which a
 * person judged by reading, and prints every pair that comes out otherwise.
 */
import { isHard, measure, type Outcome, outcomesOf, readPairs } from './pairs.ts';

const outcomes = outcomesOf(readPairs());
const hard = outcomes.filter(({ pair }) => isHard(pair));
const sets: [string, Outcome[]][] = [
  ['all', outcomes],
  ['hard', hard],
  ['units', outcomes.filter(({ pair }) => pair.what === 'unit')],
  ['officials', outcomes.filter(({ pair }) => pair.what === 'official')],
];
for (const [name, set] of sets) {
  const { precision, recall } = measure(set);
  const same = set.filter(({ pair }) => pair.verdict === 'same').length;
  console.log(
    `${name.padEnd(10)}${String(set.length).padStart(4)} pairs, ${same} the same: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
}
for (const { pair, told } of outcomes) {
  if (told === pair.verdict) continue;
  const [one, other] = [pair.a, pair.b].map(
    ({ gazette, line, text }) => `${text} (${gazette}, line ${line})`,
  );
  console.log(`read as ${pair.verdict}, told as ${told}: ${one} and ${other}`);
}
