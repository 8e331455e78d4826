import { type Passage, slice, squeeze } from '../read/passage.ts';
import type { GroupReading, Role } from './group-draft.ts';
import { bodyOfTitle, type GroupName } from './group-name.ts';
import type { GazetteContext } from './reader.ts';
import { isUnit } from './unit-list.ts';

/** A list of what each member unit of a body has to do. */
export type GroupDuties = { group: GroupName; role: Role };

/** 某某委员会成员单位职责, 某机制成员单位任务分工, 某预案各相关单位职责分工表 */
const title = /(?:成员单位)?(?:具体|主要)?(?:职责|任务)(?:任务|职责)?(?:分工)?(?:表)?$/u;
/** 县指挥部成员单位具体职责如下: */
const lead = /成员单位(?:的)?(?:具体|主要|工作)?(?:职责|任务)(?:分工)?(?:如下)?[:：]$/u;
/** 县公安局:负责…, 一、市应急管理局。牵头负责… */
const item =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])?\s?([^:：。，,；;]{2,60})[:：。]/u;

const membersWord = (passage: Passage): Role => {
  const from = passage.text.lastIndexOf('成员单位');
  return { text: '成员单位', piece: slice(passage, from, from + 4), carried: true };
};

/** What a title is about, without the words that say that it lists duties; null where it lists none. */
export function aboutDuties(passage: Passage | null): Passage | null {
  const text = passage && squeeze(passage);
  return text && title.test(text.text) ? slice(text, 0, text.text.search(title)) : null;
}

/** The body whose members' duties a title announces. */
export function dutiesOfTitle(passage: Passage | null): GroupDuties | null {
  const about = aboutDuties(passage);
  const text = passage && squeeze(passage);
  if (!about || !text?.text.includes('成员单位')) return null;
  const group = bodyOfTitle(about, 'header');
  return group && { group, role: membersWord(text) };
}

/** The duties that a line of prose announces for the members of the body spoken of. */
export const dutiesOfLead = (line: Passage, group: GroupName | null): GroupDuties | null =>
  group && lead.test(line.text) ? { group, role: membersWord(line) } : null;

/** 2.2 成员单位职责: a heading that announces the duties of the members of the body spoken of. */
export const dutiesOfHeading = (text: Passage, group: GroupName | null): GroupDuties | null =>
  group && text.text.includes('成员单位') && title.test(text.text)
    ? { group, role: membersWord(text) }
    : null;

/** One item of such a list; false where the line is none. */
export function readDutyItem(
  line: Passage,
  { group, role }: GroupDuties,
  context: GazetteContext,
  reading: GroupReading,
): boolean {
  const match = item.exec(line.text);
  if (!match?.[1]) return false;
  const from = match.index + match[0].indexOf(match[1]);
  const head = slice(line, from, from + match[1].length);
  const units = head.text.split('、');
  if (!units.every((unit) => isUnit(unit.replace(/\s/gu, ''), context.attested))) return false;
  let at = 0;
  for (const unit of units) {
    const piece = slice(head, at, at + unit.length);
    at += unit.length + 1;
    reading.units.push({ group, role, unit: { text: squeeze(piece).text, pieces: [piece] }, flags: [] });
  }
  return true;
}
