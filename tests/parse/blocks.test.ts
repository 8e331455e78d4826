import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../graph/parse/nodes.ts';
import { parseGazette } from '../../graph/parse/parse.ts';

/** The blocks of a text without any header. */
const blocksOf = (text: string) => parseGazette(text).documents[0]?.blocks ?? [];
const tablesOf = (text: string) => blocksOf(text).filter((block): block is Table => block.kind === 'table');
const cells = (row: { cells: readonly { passage: { text: string } }[] }) =>
  row.cells.map(({ passage }) => passage.text);

/** A block in one line: its kind and its text. */
const told = (block: Block): string =>
  block.kind === 'annex'
    ? `annex ${block.label.text} ${block.title?.text}: ${block.blocks.map(told).join(' | ')}`
    : block.kind === 'signature'
      ? `signature ${block.issuers.map(({ text }) => text).join('+')} ${block.date?.iso}`
      : block.kind === 'table'
        ? `table ${block.rows.length}`
        : `${block.kind} ${block.passage.text}`;

describe('paragraphs', () => {
  it('go on over a page break and the head of the next page', () => {
    const text =
      '杨某同志任县土地开发中心主任，其\n\n县政府文件\n\n— 12 —\n\n任职时间从2020年9月8日计算起；\n';
    expect(blocksOf(text).map(told)).toEqual([
      'paragraph 杨某同志任县土地开发中心主任，其任职时间从2020年9月8日计算起；',
    ]);
  });

  it('end before a numbered one, a label and a line of a roster', () => {
    const text =
      '一、统筹推进全县农业农村现代化建设，加快补齐短板\n（一）加强领导，落实责任\n组长：王小明 县长\n李 芳 县教育局局长\n';
    expect(blocksOf(text)).toHaveLength(4);
  });

  it('part at 。and ；but not inside brackets', () => {
    const [paragraph] = blocksOf(
      '做好春耕（牵头单位：县农业农村局；责任单位：县水利局）。做好防汛；做好抗旱。\n',
    );
    expect(paragraph?.kind === 'paragraph' && paragraph.clauses.map(({ passage }) => passage.text)).toEqual([
      '做好春耕（牵头单位：县农业农村局；责任单位：县水利局）。',
      '做好防汛；',
      '做好抗旱。',
    ]);
  });

  it('know their place in the text', () => {
    const text = '甲。\n\n  **乙**丙。\n';
    const [, second] = blocksOf(text);
    expect(second).toMatchObject({ line: 3, start: 4 });
  });
});

describe('headings', () => {
  it('are numbered and hold no sentence', () => {
    expect(blocksOf('一、工作目标\n\n（一）总体目标\n\n二、加强领导。各级要重视。\n').map(told)).toEqual([
      'heading 一、工作目标',
      'heading （一）总体目标',
      'paragraph 二、加强领导。各级要重视。',
    ]);
  });
});

describe('signatures', () => {
  it.each([
    ['云岭县人民政府\n2024年12月3日\n', 'signature 云岭县人民政府 2024-12-03'],
    ['云岭县人民政府\n\n二〇二四年十二月十三日\n', 'signature 云岭县人民政府 2024-12-13'],
    [
      '中共云岭县委办公室 云岭县人民政府办公室\n2024 年 2 月 1 日\n',
      'signature 中共云岭县委办公室+云岭县人民政府办公室 2024-02-01',
    ],
    ['中共云岭县委\n云岭县人民政府\n2024年2月29日\n', 'signature 中共云岭县委+云岭县人民政府 2024-02-29'],
    ['2023年2月29日\n', 'signature  undefined'],
  ])('are read from %j', (text, expected) => {
    expect(blocksOf(text).map(told)).toEqual([expected]);
  });
});

describe('annexes', () => {
  it('begin at their label and hold what follows', () => {
    const text =
      '请遵照执行。\n\n附件：\n\n1.任务表\n\n2.名单\n\n附件1\n\n任务分解表\n\n一、总则\n\n附件2\n\n人员名单\n\n王小明\n';
    expect(blocksOf(text).map(told)).toEqual([
      'paragraph 请遵照执行。',
      'paragraph 附件：',
      'heading 1.任务表',
      'heading 2.名单',
      'annex 附件1 任务分解表: heading 一、总则',
      'annex 附件2 人员名单: paragraph 王小明',
    ]);
  });
});

describe('tables', () => {
  const page = '序号\t任务\t牵头单位\n1\t做好春耕。\t农业农村局\n';

  it('go on over a page break, and the header printed again is no row', () => {
    const text = `任务分解表\n\n${page}\n县政府文件\n\n序号\t任 务\t牵头 单位\n2\t做好防汛。\t水利局\n`;
    const [table, ...rest] = tablesOf(text);
    expect(rest).toEqual([]);
    expect(table?.caption?.text).toBe('任务分解表');
    expect(table?.rows.map(cells)).toEqual([
      ['1', '做好春耕。', '农业农村局'],
      ['2', '做好防汛。', '水利局'],
    ]);
    expect(table?.rows.map(({ header }) => header)).toEqual([0, 1]);
  });

  it('begin anew under a header of other words', () => {
    const text = `${page}姓名\t职务\t联系单位\n王小明\t局长\t教育局\n`;
    expect(tablesOf(text).map(({ rows }) => rows.length)).toEqual([1, 1]);
  });

  it('keep a header of two rows together', () => {
    const text = '序号\t工程名称\t水厂位置\t\t备注\n\t\t乡镇\t村\t\n1\t某工程\t城关镇\t桃源村\t\n';
    const [table] = tablesOf(text);
    expect(table?.headers.map((header) => header.map(cells))).toEqual([
      [
        ['序号', '工程名称', '水厂位置', '', '备注'],
        ['', '', '乡镇', '村', ''],
      ],
    ]);
    expect(table?.rows).toHaveLength(1);
  });

  it('say where each cell stands', () => {
    const [table] = tablesOf(page);
    const cell = table?.rows[0]?.cells[2];
    expect(cell && page.slice(cell.start, cell.end)).toBe('农业农村局');
  });

  it('leave out rulers', () => {
    expect(tablesOf('序号\t任务\t单位\n---\t----\t---\n1\t做好春耕。\t水利局\n')[0]?.rows).toHaveLength(1);
  });
});
