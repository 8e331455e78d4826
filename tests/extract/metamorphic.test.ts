/**
 * The specimen gazette and every fixture printed otherwise: what they say stays the same. Where a change cannot but
 * alter what is printed (a field that quotes a bracket), both sides are compared without it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../graph/facts.ts';
import { factsOf } from '../../graph/pipeline.ts';
import { root } from '../source/code.ts';

const fixtures = join(root, 'tests/fixtures');
const texts = [
  ['the specimen', readFileSync(join(root, 'seeds/specimen.txt'), 'utf8')] as const,
  ...readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => [name, readFileSync(join(fixtures, name), 'utf8')] as const),
];

/** What a fact says, without where it stands and how wide its signs are. */
const said = ({ line: _line, evidence: _evidence, flags: _flags, gazette: _gazette, ...fields }: Fact) =>
  JSON.stringify(fields).normalize('NFKC').replace(/\s/g, '');

function factsIn(text: string): string[] {
  const read = factsOf('text.txt', new TextEncoder().encode(text));
  if ('refused' in read) throw new Error(read.refused);
  return read.facts.map(said);
}

const isRow = (line: string) => line.includes('\t') || line.includes('|') || /^\s*<t/.test(line);
const isProse = (line: string) => !isRow(line) && line.trim() !== '';
const eachLine = (text: string, change: (line: string, index: number) => string) =>
  text.split('\n').map(change).join('\n');
const exchange = (text: string, from: string, to: string) =>
  [...text].map((sign) => to[from.indexOf(sign)] ?? sign).join('');

const half = '(),:;';
const full = '（），：；';

/** The line cut in two behind the comma nearest its middle, with something between the halves. */
const cut = (line: string, between: string) => {
  const commas = [...line.matchAll(/[，,]/g)].map(({ index }) => index + 1);
  const middle = line.length / 2;
  const at = commas.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return isRow(line) || line.length < 50 || !at || at === line.length
    ? line
    : `${line.slice(0, at)}${between}${line.slice(at)}`;
};

/**
 * The line as a recogniser prints it that ends its lines where a column of print ends, within words too. A break falls
 * between two letters, as beside a stop or a bracket it may as well begin a paragraph of its own.
 */
const inColumn = (line: string, width: number) => {
  const pieces: string[] = [];
  let rest = isRow(line) ? '' : line;
  for (let at = width; at < rest.length; at++) {
    if (!/^[\p{L}\p{N}]{2}$/u.test(rest.slice(at - 1, at + 1))) continue;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
    at = width - 1;
  }
  return [...pieces, isRow(line) ? line : rest].join('\n');
};

const changes: Record<string, (text: string) => string> = {
  'full-width punctuation': (text) => exchange(text, half, full),
  'half-width punctuation': (text) => exchange(text, full, half),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'an empty line after each line': (text) => text.replaceAll('\n', '\n\n'),
  'square brackets around years': (text) => exchange(text, '〔〕', '[]'),
  'round brackets around years': (text) => exchange(text, '〔〕', '（）'),
  'spaces within days': (text) => text.replace(/(\d{4})年(\d{1,2})月(\d{1,2})日/g, '$1 年 $2 月 $3 日'),
  'a space before 号': (text) => text.replace(/([〕\]])(\d+)号/g, '$1 $2 号'),
  'each line of text set in': (text) => eachLine(text, (line) => (isProse(line) ? `　　${line}` : line)),
  'a <p> around each line of text': (text) =>
    eachLine(text, (line) => (isProse(line) ? `<p>${line}</p>` : line)),
  'short lines in bold': (text) =>
    eachLine(text, (line) => (isProse(line) && line.length <= 40 ? `**${line}**` : line)),
  'rows drawn with bars': (text) =>
    eachLine(text, (line) => (line.includes('\t') ? `| ${line.split('\t').join(' | ')} |` : line)),
  'lines broken behind a comma': (text) => eachLine(text, (line) => cut(line, '\n')),
  'a column 24 signs wide': (text) => eachLine(text, (line) => inColumn(line, 24)),
  'a column 26 signs wide': (text) => eachLine(text, (line) => inColumn(line, 26)),
  'a column 30 signs wide': (text) => eachLine(text, (line) => inColumn(line, 30)),
  'a column 34 signs wide': (text) => eachLine(text, (line) => inColumn(line, 34)),
  'a page and its head within sentences': (text) =>
    eachLine(text, (line) => cut(line, '\n\n— 7 —\n\f\n县政府文件\n\n')),
  'a page break, a running head and a page number at gaps': (text) =>
    eachLine(text, (line, index) =>
      index % 30 === 29 && line.trim() === '' ? '\n\f\n县政府文件\n\n— 7 —\n' : line,
    ),
  'text that says nothing before and after': (text) =>
    `这里有一段与公报无关的文字，说的是天气。\n\n${text}\n\n这里又有一段，说的也是天气。\n`,
  'another county': (text) => renamed(text),
};

/** Counties of the texts, and a name that none of them has. */
const renamed = (text: string) =>
  ['云岭', '青溪', '青岚', '栖霞', '红枫', '南屏'].reduce((all, name) => all.replaceAll(name, '苍梧'), text);

const before = new Map(texts.map(([name, text]) => [name, factsIn(text).map(renamed)]));

describe.each(Object.keys(changes))('the facts stay the same with %s', (change) => {
  it.each(texts)('in %s', (name, text) => {
    const changed = factsIn(changes[change]?.(text) ?? '');
    expect(changed.map(renamed)).toEqual(before.get(name));
  });
});
