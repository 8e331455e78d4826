import type { Evidence } from '../facts.ts';
import type { DocumentNode } from '../parse/nodes.ts';
import { type Passage, slice, squeeze } from '../read/passage.ts';
import { BODY, FOUNDING } from './group-words.ts';

/** The name of a body, and where it is printed. */
export type GroupName = {
  text: string;
  pieces: readonly { passage: Passage; role: Evidence['role'] }[];
  /** The name stands nowhere as a whole: a bare 领导小组, named after what its document is about. */
  inferred: boolean;
};

/** A body's name within a passage: `declared` where the text founds it or speaks of it as a whole. */
export type Mention = { text: string; start: number; end: number; declared: boolean; bare: boolean };

const bodyEnd = new RegExp(`(?:${BODY})`, 'gu');
/** The longest run that may be a name, back from its end: no mark but 、 inside quotation marks. */
const founded = new RegExp(`(?:${FOUNDING})(?:了)?(?:由[^，。；]{0,60}的)?$`, 'u');
const opensName =
  /^(?:以|将|把|对|在|由|为|经|和|及|与|并|该|本|原|各|其(?![他它])|\p{Script=Han}{0,8}决定(?=对|调整|成立|将|在)|决定|研究|同意|县政府决定|同时|分别|立即|牵头|统一|集中|抽调|专人|报|向|至|从|按|请)+/u;
const foundingVerb = new RegExp(`(?:${FOUNDING})(?:了)?`, 'gu');
const longerName = /^\p{Script=Han}{0,4}(?:领导小组|指挥部|办公室)/u;
const signs = /[，,。；;：:（()）\s|]/u;
/** What follows a body that acts: 领导小组，由…任组长; 委员会(以下简称…); 机制，其组成人员如下. */
const declares = /^(?:成员|组成人员|人员|名单|的通知|[，,。；;:：（(]|由|如下|$)/u;
const owned = /^(?:各?成员单位|办公室|的领导下|的?各成员|成员单位)/u;

/** The bodies that a passage names, from left to right. The passage has no layout spaces. */
export function mentionsIn({ text }: Passage): Mention[] {
  const mentions: Mention[] = [];
  let after = 0;
  for (const match of text.matchAll(bodyEnd)) {
    const end = match.index + match[0].length;
    // 推进委员会|领导小组: one name with two ends; the longer one counts.
    const longer = longerName.exec(text.slice(end, end + 8));
    if (longer && match[0] === '委员会' && !/^(?:成立|办公室)/u.test(longer[0])) continue;
    const start = nameStart(text, after, match.index);
    const name = text.slice(start, end);
    const rest = text.slice(end);
    const before = text.slice(Math.max(0, start - 80), start);
    const isFounded = founded.test(before) || /的$/u.test(before);
    mentions.push({
      text: name,
      start,
      end,
      declared: isFounded || (declares.test(rest) && !owned.test(rest)),
      bare: isBare(name, match[0]),
    });
    after = end;
  }
  return mentions;
}

/** 领导小组, 县指挥部, 工作专班: a body that only its context names. */
const isBare = (name: string, end: string) => name.length - end.length < 3;

/** Where the name begins: behind a mark, a founding verb or 的, none of them inside quotation marks. */
function nameStart(text: string, least: number, end: number): number {
  let start = end;
  let quoted = false;
  while (start > least && end - start < 50) {
    const sign = text[start - 1] ?? '';
    if (sign === '”') quoted = true;
    if (!quoted && (signs.test(sign) || sign === '、')) break;
    if (!quoted && sign === '的') break;
    if (sign === '“') quoted = false;
    start--;
  }
  const verb = [...text.slice(start, end).matchAll(foundingVerb)].at(-1);
  if (verb) start += verb.index + verb[0].length;
  const opening = opensName.exec(text.slice(start, end));
  return opening ? start + opening[0].length : start;
}

/** The body that a title or caption is about: the last one it names. */
export function bodyOfTitle(title: Passage | null, role: Evidence['role']): GroupName | null {
  if (!title) return null;
  const passage = squeeze(title);
  const mention = mentionsIn(passage).at(-1);
  if (!mention || mention.bare) return null;
  return {
    text: mention.text,
    pieces: [{ passage: slice(passage, mention.start, mention.end), role }],
    inferred: false,
  };
}

/** 关于印发《某县“乡风文明铸魂行动”实施方案(2021-2025年)》的通知 → 某县“乡风文明铸魂行动” + 领导小组. */
export function inferredName(document: DocumentNode, bare: Passage): GroupName | null {
  const title = document.title ? squeeze(document.title) : null;
  const match =
    title &&
    /[《〈]?([^《》〈〉]+?)(?:的)?(?:实施|工作|行动|总体|专项|应急)*(?:方案|计划|意见|规划|办法|预案|细则)/u.exec(
      title.text,
    );
  if (!title || !match?.[1]) return null;
  const core = match[1].replace(/^(?:关于)?(?:印发|转发)?(?:关于)?/u, '');
  const from = match.index + match[0].indexOf(core);
  const end = /(?:领导小组|指挥部|专班|委员会)/u.exec(bare.text)?.[0] ?? bare.text;
  return {
    text: `${core}${end}`,
    pieces: [
      { passage: slice(title, from, from + core.length), role: 'header' },
      { passage: bare, role: 'lead-in' },
    ],
    inferred: true,
  };
}
