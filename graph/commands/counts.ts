/** `npm run counts`: facts in the database, by gazette and kind. */
import { Command } from 'commander';
import { readEnvironment } from '../env.ts';
import { factKinds } from '../facts.ts';
import { countsByGazette, type GazetteCounts } from '../load/counts.ts';
import { openDatabase } from '../neo4j/open.ts';

export const countsCommand = () =>
  new Command('counts').description('print the facts in the database by gazette and kind').action(counts);

async function counts(): Promise<void> {
  const open = await openDatabase(readEnvironment(), (text) => console.error(text));
  try {
    console.log(tableOf(await countsByGazette(open.database)));
  } finally {
    await open.release();
  }
}

/** Kinds down, gazettes across, a total at the end of each row and column. */
export function tableOf(gazettes: readonly GazetteCounts[]): string {
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  const header = ['kind', ...gazettes.map(({ gazette }) => gazette), 'total'];
  const body = factKinds.map((kind) => {
    const row = gazettes.map(({ counts }) => counts[kind]);
    return [kind, ...row, sum(row)];
  });
  const totals = gazettes.map(({ total }) => total);
  const lines = [header, ...body, ['total', ...totals, sum(totals)]].map((line) => line.map(String));
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}
