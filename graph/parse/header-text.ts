import { entryNumber, isEntry } from './contents.ts';
import type { Line } from './lines.ts';
import { NUMBER, RECORD } from './number.ts';

/** 湘阴政发〔2024〕10号 alone on its line, in brackets or with its 登记号 too. */
export const numberLine = new RegExp(`^[（(]?(${NUMBER})(${RECORD})?[)）]?$`, 'u');
/** 各乡镇人民政府、街道办事处，县直各单位： */
export const salutation = /[:：]$/;

/** Whether what follows the line is a document's text, and not the next entry of a table of contents. */
export function hasText(lines: readonly Line[], index: number): boolean {
  for (let next = index + 1, seen = 0; next < lines.length && seen < 14; next++) {
    const line = lines[next];
    if (!line || line.kind === 'blank') continue;
    seen++;
    if (isEntry(line) || numberLine.test(line.bare)) return false;
    if (line.kind === 'text' && !line.bare.includes('。') && entryNumber(line)) return false;
    if (line.kind === 'row' || salutation.test(line.bare) || /[。；]/.test(line.bare)) return true;
  }
  return false;
}
