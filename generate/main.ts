/**
 * `npm run generate -- --gazettes N --seed S [--size BYTES] [--out DIR]`: gazettes of invented counties, each with
 * the facts that it states beside it, in the exchange format. No reader has a part in either.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { gazetteOf } from './gazette.ts';

const whole = (text: string) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It must be a whole number above 0.');
  return number;
};

const { gazettes, seed, size, out } = new Command('generate')
  .description('Writes gazettes of invented counties, and the facts they state beside them.')
  .requiredOption('--gazettes <n>', 'how many', whole)
  .option('--seed <s>', 'the same seed gives the same gazettes', '1')
  .option('--size <bytes>', 'about how large each is', whole, 300_000)
  .option('--out <dir>', 'the folder they are written to', 'generated')
  .parse()
  .opts<{ gazettes: number; seed: string; size: number; out: string }>();

mkdirSync(out, { recursive: true });
let rows = 0;
for (let number = 0; number < gazettes; number++) {
  const gazette = gazetteOf(seed, number, size);
  writeFileSync(join(out, `${gazette.name}.txt`), gazette.text);
  writeFileSync(
    join(out, `${gazette.name}.jsonl`),
    gazette.rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  );
  rows += gazette.rows.length;
}
console.log(`Wrote ${gazettes} gazettes with ${rows} facts to ${out}.`);
