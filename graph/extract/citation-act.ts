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

/** A title may speak of 废止 itself: 《关于废止…的通知》（…号）. Only words outside titles act. */
const outsideTitles = (text: string) =>
  text.replace(/《[^《》]*》|〈[^〈〉]*〉/gu, (title) => '·'.repeat(title.length));

/** The parts of the clause between its commas; commas in titles and brackets part nothing. */
function segmentsOf(text: string): Range[] {
  const segments: Range[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(/[（(《〈）)》〉，,]/gu)) {
    if ('（(《〈'.includes(sign)) depth++;
    else if ('）)》〉'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      segments.push({ start, end: index });
      start = index + 1;
    }
  }
  return [...segments, { start, end: text.length }];
}

/** What one clause does to the documents it names: `null` for one that it only cites. */
export type ClauseActs = {
  actOn: (target: Range) => Relation | null;
  /** Whether the target is named as grounds: 根据…（国办发〔2018〕37号）…要求. */
  isGround: (target: Range) => boolean;
};

/**
 * In 根据《…》（甲号）废止《…》（乙号）, the first is grounds and the second is repealed. The clause is looked at once,
 * however many documents it names.
 */
export function actsOf(text: string): ClauseActs {
  const plain = outsideTitles(outsideTitles(text)).replace(adjective, (word) => '·'.repeat(word.length));
  const segments = segmentsOf(text).map(({ start, end }) => {
    const own = plain.slice(start, end);
    const ground = own.search(grounds);
    const acts = [...own.matchAll(conclusion)].map(({ index }) => start + index);
    const next = acts.length > 0 ? null : behind.exec(plain.slice(end + 1, end + 60));
    return {
      start,
      end,
      ground: ground < 0 ? Number.POSITIVE_INFINITY : start + ground,
      acts,
      relation: relationIn(acts.length > 0 ? own : (next?.[0] ?? '')),
    };
  });
  let last = 0;
  // Targets come in the order of the text, so the search goes on where it stopped.
  const segmentOf = (target: Range) => {
    if ((segments[last]?.start ?? 0) > target.start) last = 0;
    while ((segments[last]?.end ?? text.length) < target.end && last < segments.length - 1) last++;
    return segments[last];
  };
  return {
    isGround: (target) => (segmentOf(target)?.ground ?? Number.POSITIVE_INFINITY) < target.start,
    actOn: (target) => {
      const segment = segmentOf(target);
      if (!segment?.relation) return null;
      const { ground, acts, relation } = segment;
      if (ground >= target.start) return relation;
      // 根据…（甲号）废止…: the verb must stand between the grounds and what it acts on.
      return acts.some((at) => at > ground && at < target.start) ? relation : null;
    },
  };
}
