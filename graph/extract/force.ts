import type { Evidence, Flag } from '../facts.ts';
import { DATE, isoDate } from '../parse/date.ts';
import type { Clause, DocumentNode } from '../parse/nodes.ts';
import { type Passage, squeeze } from '../read/passage.ts';
import { blocksWithin, type GazetteContext, quoted } from './reader.ts';

type Force = { from: string | null; until: string | null; evidence: Evidence[]; flags: Flag[] };
type Day = { iso: string; passage: Passage } | null;

/** 第三十八条 本办法, 二、本通告, 本意见, 现予公布，: the document speaks of itself. */
const NUMBERED =
  '^(?:第[一二三四五六七八九十百\\d]{1,5}条|[（(]?[一二三四五六七八九十\\d]{1,3}[)）]?[、.．]?)?';
const SELF = `(?:(?:${NUMBERED}|[，,。；;])(?:本|此)\\p{Script=Han}{1,8}?|^|(?:公布|印发|发布|通过|你们)[，,])`;
const START = '(?:正式)?(?:施行|实施|执行|生效|试行)';
/** 本意见自 2023 年 3 月 15 日起施行 */
const fromDay = new RegExp(`${SELF}自(${DATE})起(?:${START})`, 'u');
/** 本预案自印发之日起实施, 本方案自发文之日起试行一年 */
const fromIssue = new RegExp(`${SELF}自(?:公布|发布|印发|下发|发文|签发|颁布)之日起(?:${START})`, 'u');
/** 有效期为5年, 有效期 2 年, 有效期至2026年12月31日, 试行一年 */
const span = new RegExp(
  `有效期(?:限)?(?:为|是|[:：])?(?:至(?<day>${DATE})|(?<years>[\\d一二两三四五六七八九十]{1,2})年)|试行(?<trial>[\\d一二两三四五]{1,2})年`,
  'u',
);

const han = '零一二三四五六七八九十';
const count = (text: string) => (/^\d+$/.test(text) ? Number(text) : text === '两' ? 2 : han.indexOf(text));

/** The last day of so many years from a day: two years from 2023-03-15 end on 2025-03-14. */
function lastDay(from: string, years: number): string {
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/**
 * From when a document is in force, and its last day, as its own clauses say. A day that is counted from the
 * signature, or by years, is flagged, for nobody printed it.
 */
export function readForce(document: DocumentNode, signed: Day, context: GazetteContext): Force {
  for (const { block } of blocksWithin(document.blocks)) {
    if (block.kind !== 'paragraph' || !/[自起]/.test(block.passage.text)) continue;
    for (const clause of block.clauses) {
      const force = forceIn(clause, signed, context);
      if (force) return force;
    }
  }
  return { from: null, until: null, evidence: [], flags: [] };
}

function forceIn(clause: Clause, signed: Day, context: GazetteContext): Force | null {
  const { text } = squeeze(clause.passage);
  const printed = fromDay.exec(text)?.[1];
  const from = printed ? isoDate(printed) : fromIssue.test(text) ? (signed?.iso ?? null) : null;
  if (!printed && !fromIssue.test(text)) return null;
  const { day, years, trial } = span.exec(text)?.groups ?? {};
  const length = years ?? trial;
  const until = day ? isoDate(day) : from && length ? lastDay(from, count(length)) : null;
  const counted = [
    !printed && from ? 'in_force_from, from the day of signature' : '',
    until && length ? `valid_until, from the printed length of ${length} years` : '',
  ];
  const told = counted.filter((one) => one !== '');
  return {
    from,
    until,
    evidence: [quoted(context, clause.passage)],
    flags:
      told.length > 0
        ? [{ code: 'computed-date', reason: `Not printed but counted: ${told.join('; ')}.` }]
        : [],
  };
}
