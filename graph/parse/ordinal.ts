import type { Ordinal } from './nodes.ts';

const han = '一二三四五六七八九十百';

/** One pattern for each way of numbering, with its level. Text without spaces at its start. */
const forms: readonly { level: number; pattern: RegExp }[] = [
  // 第一章 总则
  { level: 1, pattern: new RegExp(`^第[${han}\\d]{1,4}[编章部]分?`) },
  // 第三条
  { level: 3, pattern: new RegExp(`^第[${han}\\d]{1,4}条`) },
  // 一、指导思想
  { level: 1, pattern: new RegExp(`^[${han}]{1,3} ?[、．.]`) },
  // （一）目标任务
  { level: 2, pattern: new RegExp(`^[（(] ?[${han}]{1,3} ?[)）]`) },
  // 1.2.3 编制依据
  { level: 4, pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}(?!\d)/ },
  // 1.2 编制依据
  { level: 2, pattern: /^\d{1,2}\.\d{1,2} (?!\d)/ },
  // 1.指导思想, 1、重点路段, 3．
  { level: 3, pattern: /^\d{1,3} ?[.、．](?!\d)/ },
  // （1）对县民政局认定的
  { level: 4, pattern: /^[（(] ?\d{1,3} ?[)）]/ },
  // ①健全机制
  { level: 5, pattern: /^[①-⑳]/ },
];

/** The number that opens a heading or paragraph, and how many signs it takes; null where none does. */
export function ordinalOf(text: string): Ordinal | null {
  for (const { level, pattern } of forms) {
    const match = pattern.exec(text);
    if (match) return { level, text: match[0].replaceAll(' ', ''), length: match[0].length };
  }
  return null;
}
