/** What a clause does to a document it names. */
import type { FactOf } from '../facts.ts';
import { relations } from './citation-words.ts';

export type Relation = FactOf<'citation'>['relation'];
type Range = { start: number; end: number };

const verbs = relations.map(({ word }) => word).join('|');
const conclusion = new RegExp(verbs, 'g');
/** 新修订的《森林法》, 宣布失效的文件: says what a document is, and does nothing to it. */
const adjective = new RegExp(`(?:${verbs})(?:后)?的`, 'g');

/** 宣布…失效 → invalidates; null where the text does nothing to a document. */
export function relationIn(text: string): Relation | null {
  const plain = text.replace(adjective, (word) => '·'.repeat(word.length));
  return relations.find(({ word }) => plain.includes(word))?.relation ?? null;
}

/** 根据…（国办发〔2018〕37号）…要求: names the grounds, and does nothing to them. */
export const grounds = /根据|按照|依据|依照|贯彻|落实|参照|结合|执行《|要求|精神/;
/** 同时废止, 自本方案发布之日起废止, 予以废止: acts on what stands before it. */
const behind = new RegExp(
  `^[^，,《（(]{0,4}(?:文件?)?(?:同时|予以|即行|相应|一并|自[^，,]{1,20}起)?(?:${verbs})`,
  'u',
);

/** 废止的规范性文件目录 → repeals: what a heading says of all that stands below it. */
export const relationNamed = (heading: string): Relation | null =>
  relations.find(({ word }) => heading.includes(word))?.relation ?? null;

/** The part of the clause between commas in which the target stands; commas in titles and brackets part nothing. */
export function segmentOf(text: string, target: Range): { text: string; start: number; end: number } {
  let depth = 0;
  let start = 0;
  let end = text.length;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if ('（(《〈'.includes(sign)) depth++;
    else if ('）)》〉'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && '，,'.includes(sign)) {
      if (at < target.start) start = at + 1;
      else if (at >= target.end) {
        end = at;
        break;
      }
    }
  }
  return { text: text.slice(start, end), start, end };
}

/** A title may speak of 废止 itself: 《关于废止…的通知》（…号）. Only words outside titles act. */
const outsideTitles = (text: string) =>
  text.replace(/《[^《》]*》|〈[^〈〉]*〉/gu, (title) => '·'.repeat(title.length));

/**
 * What the clause does to the document named from `target.start` to `target.end`, or null where it only cites it:
 * in 根据《…》（甲号）废止《…》（乙号）, the first is grounds.
 */
export function actOn(text: string, target: Range): Relation | null {
  const plain = outsideTitles(outsideTitles(text)).replace(adjective, (word) => '·'.repeat(word.length));
  const segment = segmentOf(text, target);
  const own = plain.slice(segment.start, segment.end);
  const acts = [...own.matchAll(conclusion)].map(({ index }) => segment.start + index);
  const ground = own.search(grounds);
  const inGrounds = ground >= 0 && segment.start + ground < target.start;
  if (acts.length > 0) {
    // 根据…（甲号）废止…: the verb must stand between the grounds and what it acts on.
    const governs = !inGrounds || acts.some((at) => at > segment.start + ground && at < target.start);
    return governs ? relationIn(own) : null;
  }
  if (inGrounds) return null;
  const next = behind.exec(plain.slice(segment.end + 1));
  return next ? relationIn(next[0]) : null;
}
