/** Year and number of the gazette, as its masthead prints them. */
import type { Line } from './lines.ts';

const han = '一二三四五六七八九十';
const FIGURE = `(?:\\d{1,2}|[${han}]{1,3})`;
const TOTAL = '(?:[（(][^（）()]{1,14}[)）])?';
/** 2024年第4期, 2021年第4期(总第52期), 某县人民政府公报2024年第4期 */
const inOneLine = new RegExp(
  `^(?:\\p{Script=Han}{2,20}(?:公报|政报))?((?:19|20)\\d{2})年?[·.．]?第?(${FIGURE})(?:[-—]\\d{1,2})?[期]${TOTAL}$`,
  'u',
);
/** 第二期（总第18期） */
const numberAlone = new RegExp(`^第(${FIGURE})期${TOTAL}$`);
/** 2022, 2022年 */
const yearAlone = /^((?:19|20)\d{2})年?$/;

export type Issue = { year: string; number: number; from: Line; to: Line };

/** 二 → 2, 十二 → 12 */
const figure = (text: string) => {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (sign: string | undefined) => han.indexOf(sign || ' ') + 1;
  return text.includes('十') ? (tens ? digit(tens) : 1) * 10 + digit(ones) : digit(text);
};

export const isIssueLine = ({ bare }: Pick<Line, 'bare'>) => inOneLine.test(bare) || numberAlone.test(bare);

/** The issue that the lines print, in one line or with the year in a line near by; null where none does. */
export function issueIn(lines: readonly Line[]): Issue | null {
  for (const line of lines) {
    const [, year, number] = inOneLine.exec(line.bare) ?? [];
    if (year && number) return { year, number: figure(number), from: line, to: line };
  }
  const printed = lines.filter(({ kind }) => kind !== 'blank');
  for (const [index, line] of printed.entries()) {
    const number = numberAlone.exec(line.bare)?.[1];
    if (!number) continue;
    const near = printed.slice(Math.max(0, index - 3), index + 4);
    const yearLine = near.find(({ bare }) => yearAlone.test(bare));
    const year = yearLine && yearAlone.exec(yearLine.bare)?.[1];
    if (yearLine && year) {
      const [from, to] = yearLine.line < line.line ? [yearLine, line] : [line, yearLine];
      return { year, number: figure(number), from, to };
    }
  }
  return null;
}
