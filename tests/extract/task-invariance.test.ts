/**
 * What must not matter to the reader of tasks: the width of punctuation, spaces of layout, where lines and pages
 * break, who and where it is about, and what stands around. Every fixture is read again under each change.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactOf } from '../../graph/facts.ts';
import { factsOf } from '../../graph/pipeline.ts';
import { root } from '../source/code.ts';

const folder = join(root, 'tests/fixtures/task');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

function tasksOf(text: string): FactOf<'task'>[] {
  const read = factsOf('fixture.txt', Buffer.from(text));
  if ('refused' in read) throw new Error(read.refused);
  return read.facts.filter((fact) => fact.kind === 'task');
}

const plain = (text: string | null | undefined) => (text ?? '').normalize('NFKC').replace(/\s+/gu, '');

/** What a task says, less where it stands and how its signs are drawn. */
const saying = (task: FactOf<'task'>) =>
  [
    plain(task.seq),
    plain(task.content),
    plain(task.category),
    ...task.assignments.map(
      (one) => `${plain(one.name)} ${one.type} ${one.role} ${plain(one.term)} ${one.inferred}`,
    ),
  ].join('\n');
const sayings = (text: string) => tasksOf(text).map(saying);

const widths: Record<string, string> = { '（': '(', '）': ')', '：': ':', '；': ';', '，': ',' };
const narrow = (text: string) => text.replace(/[（）：；，]/gu, (sign) => widths[sign] ?? sign);
const wide = (text: string) =>
  text.replace(/[():;,]/gu, (sign) => Object.keys(widths).find((one) => widths[one] === sign) ?? sign);
/** Only in running text: in a table's cell a space may part two units. */
const proseLines = (text: string, change: (line: string) => string) =>
  text
    .split('\n')
    .map((line) => (line.includes('\t') ? line : change(line)))
    .join('\n');

describe('the reader of tasks', () => {
  it.each(texts)('reads $name alike in half-width and full-width punctuation', ({ text }) => {
    expect(sayings(narrow(text))).toEqual(sayings(text));
    expect(sayings(wide(text))).toEqual(sayings(text));
  });

  it.each(texts)('reads $name alike with spaces of layout in its sentences', ({ text }) => {
    const spaced = proseLines(text, (line) => line.replace(/(?<=[，：；、])(?=\p{Script=Han})/gu, ' '));
    expect(sayings(spaced)).toEqual(sayings(text));
  });

  it.each(texts)('reads $name alike for other people in another county', ({ text }) => {
    const others: Record<string, string> = {
      青溪: '丹霞',
      王建国: '郑文博',
      陈志强: '吴永康',
      李明: '周勤',
      '李 明': '周 勤',
    };
    const renamed = (one: string) =>
      Object.entries(others).reduce((all, [from, to]) => all.replaceAll(from, to), one);
    expect(sayings(renamed(text))).toEqual(sayings(text).map(renamed));
  });

  it.each(texts)('reads $name alike with other matter before and after', ({ text }) => {
    const before = '青溪县统计局\n关于印发统计公报的通知\n\n青统发〔2024〕99号\n\n全年粮食产量20万吨。\n\n';
    const after =
      '\n\n青溪县统计局\n关于做好普查工作的通知\n\n青统发〔2024〕98号\n\n各乡镇统计站：\n\n请做好准备。\n';
    expect(sayings(before + text + after)).toEqual(sayings(text));
  });

  it.each(texts.filter(({ text }) => text.includes('\t')))(
    'reads $name alike with its header printed again on a new page',
    ({ text }) => {
      const lines = text.split('\n');
      const header = lines.findIndex((line) => line.includes('\t'));
      const rows = lines.slice(header + 1).findIndex((line) => !line.includes('\t'));
      const last = rows < 0 ? lines.length - 1 : header + rows;
      if (last - header < 2) return;
      const again = [...lines.slice(0, last), '', lines[header] ?? '', ...lines.slice(last)];
      expect(sayings(again.join('\n'))).toEqual(sayings(text));
    },
  );

  it('ends on any cut or garbled text, without an error', () => {
    const all = texts.map(({ text }) => text).join('\n');
    fc.assert(
      fc.property(
        fc.nat(all.length),
        fc.nat(400),
        fc.string({ unit: 'binary', maxLength: 8 }),
        (at, length, noise) => {
          const text = `${all.slice(0, at)}${noise}${all.slice(at + length, at + length + 3000)}`;
          const read = factsOf('cut.txt', Buffer.from(text));
          return 'refused' in read || read.facts.every((fact) => fact.evidence.length > 0);
        },
      ),
      { numRuns: 25 },
    );
  });
});
