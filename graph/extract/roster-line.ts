import { type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { SEAT_PRINTED } from './group-words.ts';
import { isPost } from './person-list.ts';
import { bareName, genderIn, isPersonName, namesOf, withoutGender } from './person-name.ts';
import { printed } from './printed.ts';
import { type Holder, holdersIn } from './seat-holders.ts';
import { type Attested, isUnit } from './unit-list.ts';

/** 组 长：, - 成 员：, 1.办公室主任： at the start of a line; `rest` is what stands behind the colon. */
export type Label = { role: Passage; rest: Passage; before: Passage | null };

const bullet = '(?:[-·•*]|\\d{1,2}[.．、]|[（(][一二三四五六七八九十\\d]{1,3}[)）])?\\s?';
const label = new RegExp(`^${bullet}((?:\\p{Script=Han}\\s?){0,6}?(?:${SEAT_PRINTED}))\\s?[:：]\\s?`, 'u');
const glued = new RegExp(`((?:${SEAT_PRINTED}))\\s?[:：]\\s?`, 'u');
const anyLabel = new RegExp(`^${bullet}((?:\\p{Script=Han}\\s?){2,6}?)\\s?[:：]\\s?`, 'u');
const unitsLabel = new RegExp(
  `^${bullet}((?:成\\s?员|牵\\s?头|组\\s?成|参\\s?与|配\\s?合)\\s?单\\s?位)\\s?[:：]\\s?`,
  'u',
);

const seatEnd = new RegExp(`(?:${SEAT_PRINTED})$`, 'u');

const behind = (line: Passage, match: RegExpExecArray): Passage => slice(line, match.index + match[0].length);
const peopleBehind = (line: Passage, match: RegExpExecArray): Passage => {
  const rest = behind(line, match);
  return order.test(rest.text.replace(/\s/gu, '')) ? slice(rest, 0, 0) : rest;
};
const roleOf = (line: Passage, match: RegExpExecArray): Passage => {
  const from = match.index + match[0].indexOf(match[1] ?? '');
  return slice(line, from, from + (match[1] ?? '').length);
};

/** （按姓氏笔画排序）, （排名不分先后）: says in which order the people stand. */
const order = /^[（(](?:按|以|排名|排序)[^（）()]{2,20}[)）]$/u;

/** A label and what it may be glued to stand within so many signs, bullet, post and layout spaces included. */
const labelReach = 80;

/** The label that opens the line, or one glued to the post that ends there: …人民政府县长常务副组长:某某. */
export function labelOf(line: Passage): Label | null {
  const head = line.text.slice(0, labelReach);
  if (!/[:：]/.test(head)) return null;
  const match = label.exec(head);
  if (match?.[1] && !isGlued(match[1]))
    return { role: seatOf(roleOf(line, match)), rest: peopleBehind(line, match), before: null };
  const inside = glued.exec(head);
  if (!inside || inside.index === 0 || inside.index > 30) return null;
  const before = trim(slice(line, 0, inside.index));
  return isPost(before.text.replace(/\s/gu, ''))
    ? { role: roleOf(line, inside), rest: behind(line, inside), before }
    : null;
}

/** 领导小组组长： holds the seat 组长. */
const seatOf = (role: Passage): Passage => {
  const body = /^(?:工作)?(?:领导小组|工作小组|指挥部|委员会|工作专班|专班)\s?(?=.{2})/u.exec(role.text);
  return body ? slice(role, body[0].length) : role;
};

/** 县政府县长|常务副组长: what stands before the seat is a post of its own. */
function isGlued(text: string): boolean {
  const bare = text.replace(/\s/gu, '');
  const seat = seatEnd.exec(bare);
  return seat !== null && seat.index > 1 && isPost(bare.slice(0, seat.index));
}

/** 副 任: inside a roster a label that no lexicon knows. */
export function strangeLabelOf(line: Passage): Label | null {
  const match = anyLabel.exec(line.text);
  return match ? { role: roleOf(line, match), rest: behind(line, match), before: null } : null;
}

/** 成员单位：县政府办、县委宣传部 */
export function unitsLabelOf(line: Passage): Label | null {
  const match = unitsLabel.exec(line.text);
  return match ? { role: roleOf(line, match), rest: behind(line, match), before: null } : null;
}

type Token = { text: string; start: number; end: number };

/** The people of a line in a roster: 杨 某 市交通运输局局长; null where the line begins with nobody's name. */
export function peopleOf(line: Passage, attested: Attested): Holder[] | null {
  const text = trim(line, '。；;-·•* ');
  const tokens = [...text.text.matchAll(/(?:[（(][^（）()█]{1,12}[)）]|[^\s█])+/gu)].map(
    (match): Token => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  if (tokens.length === 0) return null;
  return nameFirst(text, tokens) ?? nameWithComma(text) ?? postFirst(text, tokens) ?? listed(text, attested);
}

/** 谢某，县委副书记、县长 */
function nameWithComma(text: Passage): Holder[] | null {
  const match = /^(\p{Script=Han}{2,4})[，,](.{3,40})$/u.exec(text.text);
  if (!match?.[1] || !match[2] || !isPersonName(match[1]) || !isPost(match[2])) return null;
  return [holder(slice(text, 0, match[1].length), slice(text, match[1].length + 1))];
}

const holder = (name: Passage, position: Passage | null): Holder => ({
  person: { text: bareName(name).text, pieces: [bareName(name)] },
  gender: genderIn(name.text),
  position: position && printed(position),
});

/** How many tokens from `at` make one name: 0, or 杨 盛 → 2. */
function nameLength(tokens: readonly Token[], at: number): number {
  for (const count of [1, 2, 3]) {
    const part = tokens.slice(at, at + count);
    if (part.length < count) break;
    const name = withoutGender(part.map(({ text }) => text).join(''));
    if (count > 1 && part.slice(0, -1).some(({ text }) => text.length > 1)) break;
    if (count > 1 && withoutGender(part.at(-1)?.text ?? '').length > 1 && name.length !== 3) continue;
    if (isPersonName(name)) return count;
  }
  const first = tokens[at]?.text ?? '';
  const rest = tokens
    .slice(at + 1)
    .map(({ text }) => text)
    .join('');
  // A family name that no list has, before what can only be a post: 戢某某 县委办副主任
  const strange =
    at === 0 && /^\p{Script=Han}{2,3}$/u.test(withoutGender(first)) && rest.length > 3 && isPost(rest);
  return strange && !isPost(first) && !isUnit(first, nobody) ? 1 : 0;
}

const nobody: Attested = { unit: () => 0, person: () => 0, alike: () => [] };

/** 唐某 县委组织部副部长, also several on one line; null where the line does not begin with a name. */
function nameFirst(text: Passage, tokens: readonly Token[]): Holder[] | null {
  const holders: Holder[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = nameLength(tokens, at);
    const last = tokens[at + length - 1];
    const first = tokens[at];
    if (length === 0 || !first || !last) return holders.length > 0 ? holders : null;
    let next = at + length;
    while (next < tokens.length && !beginsAnother(tokens, at + length, next)) next++;
    const from = tokens[at + length];
    const to = tokens[next - 1];
    const position = next > at + length && from && to ? slice(text, from.start, to.end) : null;
    if (position && /[。！？]/u.test(position.text)) return null;
    holders.push(holder(slice(text, first.start, last.end), position));
    at = next;
  }
  return holders;
}

/** Whether the token at `next` is another name: right behind a name, or behind a whole post. */
function beginsAnother(tokens: readonly Token[], from: number, next: number): boolean {
  if (nameLength(tokens, next) === 0) return false;
  const post = tokens
    .slice(from, next)
    .map(({ text }) => text)
    .join('');
  return post === '' || (isPost(post) && (tokens[next]?.text.length ?? 0) > 1) || isPost(post);
}

/** 副县长 向某某: the post first, the name last. */
function postFirst(text: Passage, tokens: readonly Token[]): Holder[] | null {
  for (const count of [1, 2, 3]) {
    const cut = tokens.length - count;
    const first = tokens[0];
    const name = tokens[cut];
    const last = tokens[cut - 1];
    if (cut < 1 || !first || !name || !last || nameLength(tokens, cut) !== count) continue;
    const position = slice(text, first.start, last.end);
    if (isPost(squeeze(position).text)) return [holder(slice(text, name.start), position)];
  }
  return null;
}

/** 张某、李某; 周某(税务局); 县发改局局长张某. */
function listed(text: Passage, attested: Attested): Holder[] | null {
  if (namesOf(text)) return holdersIn(text, false, attested);
  const holders = holdersIn(text, false, attested);
  return holders.length > 0 && holders.every(({ person }) => person) ? holders : null;
}
