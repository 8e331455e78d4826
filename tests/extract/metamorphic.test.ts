/** The specimen gazette printed otherwise: what it says stays the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../graph/facts.ts';
import { factsOf } from '../../graph/pipeline.ts';
import { root } from '../source/code.ts';

const specimen = readFileSync(join(root, 'seeds/specimen.txt'), 'utf8');

/** What a fact says, without where it stands and how wide its signs are. */
const said = ({ line: _line, evidence: _evidence, flags: _flags, gazette: _gazette, ...fields }: Fact) =>
  JSON.stringify(fields).normalize('NFKC').replace(/\s/g, '');

function factsIn(text: string): string[] {
  const read = factsOf('specimen.txt', new TextEncoder().encode(text));
  if ('refused' in read) throw new Error(read.refused);
  return read.facts.map(said);
}

const isRow = (line: string) => line.includes('\t');
const eachLine = (text: string, change: (line: string, index: number) => string) =>
  text.split('\n').map(change).join('\n');
const exchange = (text: string, from: string, to: string) =>
  [...text].map((sign) => to[from.indexOf(sign)] ?? sign).join('');

const half = '(),:;';
const full = '（），：；';

const changes: Record<string, (text: string) => string> = {
  'full-width punctuation': (text) => exchange(text, half, full),
  'half-width punctuation': (text) => exchange(text, full, half),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'an empty line after each line': (text) => text.replaceAll('\n', '\n\n'),
  'square brackets around years': (text) => exchange(text, '〔〕', '[]'),
  'a <p> around each line of text': (text) =>
    eachLine(text, (line) => (isRow(line) || line.trim() === '' ? line : `<p>${line}</p>`)),
  'short lines in bold': (text) =>
    eachLine(text, (line) => (isRow(line) || line.trim() === '' || line.length > 40 ? line : `**${line}**`)),
  'a page break, a running head and a page number at gaps': (text) =>
    eachLine(text, (line, index) =>
      index % 30 === 29 && line.trim() === '' ? '\n\f\n县政府文件\n\n— 7 —\n' : line,
    ),
  'text that says nothing before and after': (text) =>
    `这里有一段与公报无关的文字，说的是天气。\n\n${text}\n\n这里又有一段，说的也是天气。\n`,
  'another county': (text) => text.replaceAll('云岭', '苍梧'),
};

describe('the facts of the specimen stay the same with', () => {
  const facts = factsIn(specimen);
  it.each(Object.keys(changes))('%s', (name) => {
    const changed = factsIn(changes[name]?.(specimen) ?? '');
    expect(changed.map((fact) => fact.replaceAll('苍梧', '云岭'))).toEqual(facts);
  });
});
