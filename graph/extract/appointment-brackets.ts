/** What stands in brackets or after a comma behind a post: （兼）, （试用期一年）, ，其任职时间从…计算起. */
import type { FactOf } from '../facts.ts';
import { DATE, isoDate } from '../parse/date.ts';

type Qualifier = FactOf<'appointment'>['qualifiers'][number];

/** What a note says of the act it stands behind. */
export type Note = {
  qualifiers: Qualifier[];
  term: string | null;
  effective: string | null;
  gender: 'f' | 'm' | null;
};

const LENGTH = '(?:[\\d一二三四五六七八九十两半]{1,3})(?:年半|年|个月|月)';
/** 任职时间从2020年6月5日计算起, 任职时间自…起算 */
const since = new RegExp(
  `(?:任职|聘任|聘用|任)?(?:时间)?[从自于](${DATE})(?:开始)?(?:起计算|计算起|起算|算起|起|计算)`,
);
/** 自2023年3月起计算: a month, which is no day; said of probation, and no part of a post's name. */
const sinceMonth =
  /^(?:任职|聘任|试用期?|挂职)?(?:时间)?[从自于]?\d{4}年\d{1,2}月(?:份)?(?:开始)?(?:起计算|计算起|起算|算起|起|计算|[至到—-]\d{4}年\d{1,2}月)/;
const length = new RegExp(LENGTH);
/** 2023年3月, which is no length. */
const dates = /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/g;
/** 挂职时间一年（2023年4月至2024年4月） */
const span = /[（(]\d{4}年\d{1,2}月[^（）()]*[)）]$/;

/** Kinds of note, each with a pattern for the whole of it. */
const kinds: readonly { qualifier: Qualifier; pattern: RegExp }[] = [
  // （兼）, （兼任）
  { qualifier: 'concurrent', pattern: /^兼(?:任|职)?$/ },
  // （试用期一年）, ，试用期为一年, （试用）
  { qualifier: 'probation', pattern: new RegExp(`^(?:任职)?试用期?(?:时间)?(?:为)?(?:${LENGTH})?`) },
  // （挂职）, （挂职两年）, （挂职时间一年）, （挂职至2025年6月）
  { qualifier: 'secondment', pattern: /^(?:挂职|挂任)/ },
  // （主持工作）, （主持全面工作）, ，主持县水利局工作
  { qualifier: 'in_charge', pattern: /^(?:并)?主持.{0,20}工作$/ },
];
const gender = /^(女|男)/;
/** 时间两年, 为期一年, 聘期三年: the length of what was named before. */
const lasting = new RegExp(`^(?:时间|任期|聘期|为期|期限)(?:为)?${LENGTH}`);

/** The note that a bracket or a part of a clause holds; null where it is none and belongs to a name. */
export function noteIn(text: string): Note | null {
  const note: Note = { qualifiers: [], term: null, effective: null, gender: null };
  for (const part of text.split(/[，,、；;]/)) {
    const one = part.replace(/^其/, '').replace(span, '');
    const kind = kinds.find(({ pattern }) => pattern.test(one));
    const day = since.exec(one)?.[1];
    if (kind) note.qualifiers.push(kind.qualifier);
    if (day) note.effective = isoDate(day);
    const sex = gender.exec(one)?.[1];
    if (sex) note.gender = sex === '女' ? 'f' : 'm';
    const bare = one.replace(dates, '');
    if ((kind && length.test(bare)) || lasting.test(one))
      note.term = bare === one ? one : (length.exec(bare)?.[0] ?? null);
    if (!kind && !day && !sex && !lasting.test(one) && !sinceMonth.test(one)) return null;
  }
  return note;
}

/** The day that a lead-in gives all posts below it; null where it gives none. */
export function sinceIn(text: string): Note | null {
  const day = since.exec(text)?.[1];
  return day ? { qualifiers: [], term: null, effective: isoDate(day), gender: null } : null;
}
