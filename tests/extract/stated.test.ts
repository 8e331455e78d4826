/** Counts that a text states, beside what was read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../graph/commands/report.ts';
import { factsOf } from '../../graph/pipeline.ts';
import { root } from '../source/code.ts';

const extractionOf = (text: string) => {
  const read = factsOf('notice.txt', Buffer.from(text));
  if ('refused' in read) throw new Error(read.refused);
  return read;
};
const fixture = (name: string) => readFileSync(join(root, 'tests/fixtures', name), 'utf8');
const statedIn = (text: string) =>
  extractionOf(text).stated.map(({ what, stated, extracted }) => [what, stated, extracted]);

describe('counts that a text states', () => {
  it('are compared with what each list repeals, keeps, amends or declares lapsed', () => {
    expect(statedIn(fixture('citation/clean-up-by-kind.txt'))).toEqual([
      ['keeps', 2, 2],
      ['repeals', 3, 3],
      ['invalidates', 1, 1],
      ['repeals', 2, 2],
      ['amends', 1, 1],
    ]);
  });

  it('speak of the annex they name, whatever it is headed', () => {
    const text = fixture('citation/annexes-of-a-clean-up.txt');
    expect(statedIn(text)).toEqual([
      ['repeals', 2, 2],
      ['invalidates', 2, 2],
      ['keeps', 2, 2],
    ]);
  });

  it('differ where a row is lost', () => {
    const text = fixture('citation/clean-up-by-kind.txt').replace(/^\| 2 \|.*\n/m, '');
    expect(statedIn(text)).toContainEqual(['repeals', 3, 2]);
  });

  it('are compared for commended people and units once, at the annex and not at the list of annexes', () => {
    const text = fixture('commendation/lists-in-annexes.txt');
    expect(statedIn(text)).toEqual([
      ['commendation', 4, 4],
      ['commendation', 5, 5],
    ]);
  });

  it('are compared for tasks, of a heading with what stands below it', () => {
    const text = (tasks: string) =>
      `云岭县人民政府\n关于印发工作要点的通知\n\n云政发〔2023〕3号\n\n各乡镇人民政府：\n\n一、重点任务（2项）\n\n${tasks}\n\n二、工作要求\n\n各单位要加强领导。\n\n云岭县人民政府\n2023年3月1日\n`;
    const both = '1.建设水库。（责任单位：县水利局）\n\n2.整治河道。（责任单位：县交通运输局）';
    expect(statedIn(text(both))).toEqual([['task', 2, 2]]);
    expect(statedIn(text('1.建设水库。（责任单位：县水利局）'))).toEqual([['task', 2, 1]]);
  });

  it('are compared for people appointed, each of whom counts once', () => {
    const text = (count: number) =>
      `云岭县人民政府\n关于王小明等同志职务任免的通知\n\n云政人〔2023〕3号\n\n各乡镇人民政府：\n\n经研究，决定任免下列${count}名同志职务：\n\n王小明任县水利局局长，免去其县交通运输局局长职务；\n\n李大华任县交通运输局局长。\n\n云岭县人民政府\n2023年3月1日\n`;
    expect(statedIn(text(2))).toEqual([['appointment', 2, 2]]);
    expect(statedIn(text(3))).toEqual([['appointment', 3, 2]]);
  });

  it.each([
    ['年内取消69项许可事项，新增发明专利30件，引进人才12名。', 'targets'],
    ['根据《云岭县规范性文件管理办法》等12件法规制定本办法。', 'grounds'],
    ['完成65项攻坚任务验收销号。', 'tasks of another text'],
  ])('are none in %s: %s', (sentence) => {
    const text = `云岭县人民政府\n关于加强管理的通知\n\n云政发〔2023〕3号\n\n各乡镇人民政府：\n\n${sentence}\n\n云岭县人民政府\n2023年3月1日\n`;
    expect(statedIn(text)).toEqual([]);
  });

  it('have a line each in the report, and those that differ say so', () => {
    const text = fixture('citation/clean-up-by-kind.txt').replace(/^\| 2 \|.*\n/m, '');
    const report = reportOf([{ ...extractionOf(text), flagged: 0 }]);
    expect(report).toContain('notice.txt: 5 counts are stated; read otherwise: 1.');
    expect(report).toMatch(/^ {2}12: repeals, stated 3, read 2 \(differs\): 二、废止的规范性文件3件/m);
    expect(report).toMatch(/^ {2}10: keeps, stated 2, read 2: 一、继续有效/m);
  });
});
