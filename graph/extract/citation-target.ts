/** The document numbers a text names, with where each stands. */
import { normalNumber, YEAR_AND_NUMBER } from '../parse/number.ts';
import type { Passage } from '../read/passage.ts';
import { slice } from '../read/passage.ts';
import { beforeNumbers } from './citation-words.ts';

/** `number` in the one form; `start` and `end` are offsets into the passage that was searched. */
export type Target = { number: string; passage: Passage; start: number; end: number };

const yearAndNumber = new RegExp(YEAR_AND_NUMBER, 'gu');
const organ = /\p{Script=Han}{1,16}$/u;
/** Two signs must be left for the organ's own code: 工信部联原〔2022〕34号 is one. */
const before = new RegExp(`^.*(?:${beforeNumbers.map(({ word }) => word).join('|')})(?=..)`, 'u');
/** In round brackets a year may stand for itself, as in 工作方案（2024）1号, so the organ's code must look like one. */
const code = /[发办函字令告人通规批阅议任纪文干组财教卫农林水电]$|\p{Script=Han}$/u;

/** （县政府令第3号）, （省人民政府令第242号）, （市政府第12号令）, （国务院令第711号）: an order, which has no year. */
const order =
  /(?<=[（(《]|^)\p{Script=Han}{2,14}?(?:令第?\d{1,4}号|第\d{1,4}号(?:政府)?令)(?=[)）,，、；;]|$)/gu;

/** The orders a passage names by number; only where something is done to them are they citations. */
export const ordersIn = (passage: Passage): Target[] =>
  /令/.test(passage.text)
    ? [...passage.text.matchAll(order)].map(({ 0: name, index }) => {
        const end = index + name.length;
        return { number: normalNumber(name), passage: slice(passage, index, end), start: index, end };
      })
    : [];

/** A cell that is a number whose 号 was not printed: 某政办发〔2013〕21. */
const bareNumber = new RegExp(`^\\p{Script=Han}{2,16}${YEAR_AND_NUMBER.replace(/号$/, '')}$`, 'u');

/** The number that a whole cell of a list is, its 号 printed or not; null where it is none. */
export const bareTarget = (passage: Passage): Target | null =>
  bareNumber.test(passage.text)
    ? { number: normalNumber(passage.text), passage, start: 0, end: passage.text.length }
    : null;

/** Numbers in a passage from which layout spaces were taken out. */
export function targetsIn(passage: Passage): Target[] {
  const { text } = passage;
  const targets: Target[] = [];
  let free = 0;
  for (const match of text.matchAll(yearAndNumber)) {
    const front = organ.exec(text.slice(Math.max(free, match.index - 16), match.index))?.[0] ?? '';
    const lead = before.exec(front)?.[0] ?? '';
    const name = front.slice(lead.length);
    const start = match.index - name.length;
    const end = match.index + match[0].length;
    free = end;
    if (name.length < 2 || !code.test(name)) continue;
    const part = slice(passage, start, end);
    targets.push({ number: normalNumber(part.text), passage: part, start, end });
  }
  return targets;
}
