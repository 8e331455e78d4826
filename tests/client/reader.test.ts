import { describe, expect, it } from 'vitest';
import { totals } from '../../client/src/pages/doubts/totals.ts';
import { headAt, headsOf } from '../../client/src/pages/reader/heads.ts';
import { holds, piecesOf } from '../../client/src/pages/reader/pieces.ts';
import { indexOfLine, type ReaderFact, textRows } from '../../client/src/pages/reader/text-rows.ts';
import { plainPinyin, triesOf } from '../../client/src/pages/start/tries.ts';

const number = '某政人〔2024〕5号';
const clause = '甲同志任县教育局副局长，免去其县水利局局长职务';
const lines = [
  number,
  '',
  `${clause}；`,
  '1\t修渠\t水利局',
  '2\t建设三座泵站，铺设管网，完成验收并交付使用\t住建局',
];
const text = lines.join('\n');
const passage = { fromLine: 10, start: 100, lines };
const document = { id: 'd', number };

const spanOf = (words: string, line: number) => {
  const start = 100 + text.indexOf(words);
  return { line, start, end: start + words.length, role: 'VALUE' };
};
const appointment = (id: string, unitName: string, postName: string, flagged = false): ReaderFact => ({
  __typename: 'Appointment',
  id,
  action: 'APPOINT',
  personName: '甲',
  unitName,
  postName,
  qualifiers: [],
  term: null,
  flags: flagged ? [{ code: 'suspected-slip', reason: 'why', suggestion: null }] : [],
  document,
  evidence: [spanOf(clause, 12)],
});
const printing: ReaderFact = {
  __typename: 'Printing',
  id: 'p',
  number,
  title: null,
  date: null,
  issuers: [],
  flags: [],
  document,
  evidence: [spanOf(number, 10)],
};
const facts = [
  appointment('out', '县水利局', '局长', true),
  appointment('in', '县教育局', '副局长'),
  printing,
];
const rows = textRows([passage], facts);

describe('the rows of a gazette', () => {
  it('leave blank lines out and keep the numbers of the others', () => {
    expect(rows.map((row) => row.line)).toEqual([10, 12, 13, 14]);
    expect(rows.map((row) => row.start)).toEqual([100, ...[2, 3, 4].map((n) => 100 + startOf(n))]);
  });

  it('list the facts of one clause in the order in which it names their posts', () => {
    expect(rows[1]?.facts.map((fact) => fact.id)).toEqual(['in', 'out']);
  });

  it('set a document’s own head apart, and rows of a table on shared columns', () => {
    expect(rows.map((row) => row.setting)).toEqual(['head', 'text', 'row', 'row']);
    const [first, second] = [rows[2], rows[3]].map((row) => row?.cells.map((cell) => cell.share));
    expect(first).toEqual(second);
    expect(first?.[1]).toBeGreaterThan(first?.[0] ?? 0);
  });

  it('are found by line, the next one where the line is blank', () => {
    expect(rows[indexOfLine(rows, 11)]?.line).toBe(12);
    expect(rows[indexOfLine(rows, 99)]?.line).toBe(14);
  });
});

/** Offset of a line in the text. */
function startOf(index: number): number {
  return lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
}

describe('a line of the reader', () => {
  const spans = [{ start: 102, end: 104, chosen: true, doubtful: false }];

  it('is cut where a fact begins and ends', () => {
    const pieces = piecesOf('甲乙丙丁戊', 100, spans, '');
    expect(pieces.map((piece) => [piece.text, piece.chosen])).toEqual([
      ['甲乙', false],
      ['丙丁', true],
      ['戊', false],
    ]);
  });

  it('shows no layout and keeps its offsets', () => {
    const pieces = piecesOf('<p>丙</p>丁', 99, spans, '');
    expect(pieces.map((piece) => piece.text).join('')).toBe('丙丁');
    expect(pieces[0]).toMatchObject({ text: '丙', start: 102, chosen: true });
  });

  it('finds words across what layout parts', () => {
    expect(holds('水**利**局', '水利局')).toBe(true);
    expect(holds('水利局', '')).toBe(false);
    expect(piecesOf('县水**利**局', 0, [], '水利').find((piece) => piece.found)?.text).toBe('水利');
  });
});

describe('the contents of a gazette', () => {
  const heads = headsOf(facts);

  it('count what each document states and how much of it is in doubt, its own head apart', () => {
    expect(heads).toEqual([{ id: 'd', number, title: null, line: 10, facts: 2, doubts: 1 }]);
  });

  it('tell in which document a line stands', () => {
    expect(headAt(heads, 9)).toBeNull();
    expect(headAt(heads, 12)?.id).toBe('d');
  });
});

describe('what the start page offers to try', () => {
  it('is pinyin as it is typed', () => {
    expect(plainPinyin('Lǚ Xùyǒng')).toBe('lu xuyong');
  });

  it('is nothing while nothing is known', () => {
    expect(triesOf(undefined, undefined, undefined)).toEqual([]);
  });
});

it('sums the doubts by a name, the largest first', () => {
  const counts = [
    { code: 'a', count: 1 },
    { code: 'b', count: 2 },
    { code: 'a', count: 3 },
  ];
  expect(totals(counts, (row) => row.code)).toEqual([
    ['a', 4],
    ['b', 2],
  ]);
});
