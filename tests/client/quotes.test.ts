import { describe, expect, test } from 'vitest';
import type { SpansFragment } from '../../client/src/api/__generated__/graphql.ts';
import {
  bibtexCitation,
  type CitationParts,
  cslCitation,
  gbtCitation,
  plainCitation,
} from '../../client/src/panels/citation.ts';
import { linesToAsk, type Quote, quotesOf, storedQuotes } from '../../client/src/panels/quotes.ts';

const text =
  '县人民政府决定：\n张三同志任县水利局局长，免去其县农业局副局长职务；\n序号\t任务\t牵头单位\n1\t<p>修渠</p>\t水 利局';

function span(quote: string, line: number, role: SpansFragment['role'] = 'VALUE'): SpansFragment {
  const start = text.indexOf(quote);
  return { line, start, end: start + quote.length, quote, role, gazette: { key: 'a-2024-1' } };
}

const passage = { fromLine: 1, start: 0, lines: text.split('\n') };

const read = (quote: Quote): string =>
  (quote.form === 'prose' ? [quote] : quote.cells)
    .map((one) => one.pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join(''))
    .join(' | ');

describe('the sentence of a fact', () => {
  test('stands whole, with the span marked', () => {
    const quotes = quotesOf([span('免去其县农业局副局长职务', 2)], [passage], null);
    expect(quotes.map(read)).toEqual(['张三同志任县水利局局长，[免去其县农业局副局长职务]；']);
  });

  test('of a table stands cell by cell under the printed heads, without layout', () => {
    const spans = [span('修渠', 4), span('水 利局', 4), span('序号', 3, 'HEADER')];
    const [row] = quotesOf(spans, [passage], passage.lines[2] ?? null);
    expect(row?.form === 'row' && row.cells.map((cell) => cell.head)).toEqual(['任务', '牵头单位']);
    expect(row && read(row)).toBe('[修渠] | [水 利局]');
  });

  test('marks the one in question alone where a span names it, layout spaces apart', () => {
    const spans = [span('修渠', 4), span('水 利局', 4)];
    const [row] = quotesOf(spans, [passage], null, '水利局');
    expect(row && read(row)).toBe('修渠 | [水 利局]');
  });

  test('without the text is the stored quote', () => {
    expect(storedQuotes([span('免去其县农业局副局长职务', 2)]).map(read)).toEqual([
      '[免去其县农业局副局长职务]',
    ]);
  });

  test('asks for no line where none is known', () => {
    expect(linesToAsk([{ ...span('修渠', 4), line: null }])).toBeNull();
    expect(linesToAsk([span('修渠', 4), span('序号', 3, 'HEADER')])).toEqual({ from: 3, to: 4 });
  });
});

describe('a citation', () => {
  const parts: CitationParts = {
    gazetteTitle: '某县人民政府公报',
    issuer: '某县人民政府',
    period: '2024-4',
    documentNumber: '某政人〔2024〕5号',
    documentTitle: '任免通知',
    documentDate: '2024-11-05',
    line: 508,
    quote: '张三同志任县水利局局长',
    asOf: '2024-12-31',
    cited: '2025-01-02',
    link: 'http://localhost:4000/graph#v1.x',
    doubts: ['原文缺“任”字。'],
  };

  test('names gazette, issue, number, line, quote, date, link and doubt', () => {
    expect(plainCitation(parts)).toBe(
      '《某县人民政府公报》2024 年第 4 期，某政人〔2024〕5号，第 508 行：“张三同志任县水利局局长”。牵头 Qiantou，截至 2024-12-31，http://localhost:4000/graph#v1.x。存疑：原文缺“任”字。',
    );
  });

  test('follows GB/T 7714: office, title, number, kind, serial, issue, line, day of citing, address', () => {
    expect(gbtCitation(parts)).toBe(
      '某县人民政府. 任免通知：某政人〔2024〕5号[J/OL]. 某县人民政府公报, 2024(4): 第 508 行(2024-11-05)[2025-01-02]. http://localhost:4000/graph#v1.x. “张三同志任县水利局局长” 存疑：原文缺“任”字。',
    );
  });

  test('keeps an office as one author in BibTeX, and is valid JSON in CSL', () => {
    expect(bibtexCitation(parts)).toContain('author = {{某县人民政府}}');
    expect(JSON.parse(cslCitation(parts))).toMatchObject([
      { 'container-title': '某县人民政府公报', locator: '508' },
    ]);
  });
});
