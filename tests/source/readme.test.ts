/** The README's question and answer are those of seeds/questions, which other tests ask of the real graph. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './code.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Question = {
  zh: string;
  en: string;
  query: string;
  variables: Json;
  expected: { [key: string]: Json }[];
};

const folder = join(root, 'seeds/questions');
const [first = ''] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();
const question = JSON.parse(readFileSync(join(folder, first), 'utf8')) as Question;

/** A row's values in order, those inside inner records too. */
const cells = (value: Json): string[] =>
  value !== null && typeof value === 'object' ? Object.values(value).flatMap(cells) : [String(value)];

/** The wording, the query and the answer, as Markdown. */
function sectionOf({ zh, en, query, variables, expected }: Question): string {
  const names = Object.keys(expected[0] ?? {});
  const table = [names, names.map(() => '---'), ...expected.map(cells)].map(
    (row) => `| ${row.join(' | ')} |`,
  );
  return [
    `**${zh}** ${en}`,
    ['```graphql', query.trim(), `# variables: ${JSON.stringify(variables)}`, '```'].join('\n'),
    table.join('\n'),
  ].join('\n\n');
}

it('shows the first ready question with its query and its answer', () => {
  const file = join(root, 'README.md');
  const text = readFileSync(file, 'utf8');
  const mended = text.replace(
    /<!-- question -->[\s\S]*<!-- \/question -->/,
    () => `<!-- question -->\n${sectionOf(question)}\n<!-- /question -->`,
  );
  if (process.env.UPDATE === '1') writeFileSync(file, mended);
  else expect(text).toBe(mended);
});
