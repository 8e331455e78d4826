/**
 * One part of a clause as an act: who, what is done, and which posts. Each rule is a pattern for the whole part;
 * the first that finds posts wins.
 */
import type { FactOf } from '../facts.ts';
import { type Note, sinceIn } from './appointment-brackets.ts';
import {
  behindName,
  closing,
  following,
  followingBare,
  leading,
  leadingBare,
  ledBare,
  noName,
  noVerb,
  organ,
  personOnly,
  preface,
  probationOver,
  remark,
  verbFirst,
} from './appointment-forms.ts';
import { type NamedPost, postsIn } from './appointment-posts.ts';
import { closingVerbs, followingVerbs, leadIns, leadingVerbs } from './appointment-words.ts';
import { looksLikeName, nameLengths } from './surnames.ts';

type Action = FactOf<'appointment'>['action'];
type Range = { start: number; end: number };
/** Offsets count within the clause's text. */
export type Person = Range & { name: string; gender: 'f' | 'm' | null };
export type Act = {
  people: Person[];
  /** The people stand in an earlier part or clause, and are meant by 其 or by nothing at all. */
  implied: boolean;
  action: Action;
  verb: string | null;
  posts: NamedPost[];
  notes: Note[];
  /** The unit of the act before it, for posts printed without one: 任县教体局总督学，原主任督学职务自然免除. */
  unitBefore: Range | null;
};
/** What governs a list: 免去下列同志职务：, with what it notes for all: 任职时间从…计算. */
export type Lead = { action: Action; verb: string; note: Note | null };
/** What a part is read with: the clause's text, the lead-in, the people of its earlier parts and of the clause before. */
export type Setting = {
  text: string;
  lead: Lead | null;
  known: readonly Person[];
  before: readonly Person[];
};

const actions = new Map(
  [...leadingVerbs, ...followingVerbs, ...closingVerbs].map(({ word, action }) => [word, action]),
);
const actionOf = (verb: string): Action => actions.get(verb) ?? 'other';

export const peopleAlone = (piece: string, from: number): Person[] => {
  const { names, sex } = personOnly.exec(piece)?.groups ?? {};
  return names ? peopleIn(names, from, sex) : [];
};

/** The act that a lead-in announces: 免去下列同志职务： → remove; null where it announces none. */
export function leadIn(text: string): Lead | null {
  for (const { word, action } of leadIns) {
    const verb = new RegExp(word).exec(text)?.[0];
    if (verb) return { action, verb, note: sinceIn(text) };
  }
  return null;
}

const genderIn = (bracket: string) => (bracket.includes('女') ? 'f' : bracket.includes('男') ? 'm' : null);

/** 张三（女）、李四 → both, with where they stand. */
function peopleIn(text: string, start: number, after: string | undefined): Person[] {
  return [
    ...text.matchAll(/(\p{Script=Han}{2,8}(?:·\p{Script=Han}{1,8})?)([（(][^（）()]*[)）])?(?=、|$)/gu),
  ].map((match) => {
    const [, name = '', sex = after ?? ''] = match;
    const at = start + match.index;
    const gender = sex.includes('女') ? 'f' : sex.includes('男') ? 'm' : null;
    return { name, start: at, end: at + name.length, gender };
  });
}

/** The act of one part, null where no rule reads it. `over` says that the clause speaks of probation served. */
export function actIn(part: Range, setting: Setting, over: boolean): Act | null {
  const skipped = preface.exec(setting.text.slice(part.start, part.end))?.[0].length ?? 0;
  const from = part.start + skipped;
  const piece = setting.text.slice(from, part.end);
  const read = (pattern: RegExp, action: (verb: string) => Action) =>
    actOf(pattern.exec(piece), from, setting, action);
  const confirmed = over ? read(probationOver, () => 'confirm') : null;
  if (confirmed) return confirmed;
  const act = read(closing, actionOf) ?? read(leading, actionOf) ?? read(following, actionOf);
  if (act) return governed(act, setting.lead, over);
  if (remark.test(piece)) return null;
  if (setting.known.length > 0 || verbFirst.exec(piece)?.groups?.self) {
    const more = read(verbFirst, (verb) => actions.get(verb) ?? 'appoint');
    if (more) return governed(more, setting.lead, over);
  }
  if (named(followingBare.exec(piece))) {
    const bare = read(followingBare, actionOf);
    if (bare) return governed(bare, setting.lead, over);
  }
  const led = setting.lead?.action ?? 'appoint';
  const several = setting.lead && named(ledBare.exec(piece)) ? read(ledBare, () => led) : null;
  const bare = read(noVerb, () => led);
  // 任命：某某同志为…: the lead-in's verb says more than 为.
  if (bare) return setting.lead ? { ...bare, verb: null } : bare;
  return several ?? nameless(piece, from, setting);
}

/** Whether a rule's names are names: 王小明, or 扎西次仁, which no family name opens. */
const named = (match: RegExpExecArray | null): boolean =>
  match?.groups?.names
    ?.split('、')
    .map((one) => one.replace(/[（(].*/, ''))
    .every((one) => looksLikeName(one) || (one.length > 2 && !noName.test(one) && !organ.test(one))) ?? false;
/** A lead-in about probation makes confirmations of the appointments below it. */
const governed = (act: Act, lead: Lead | null, over: boolean): Act =>
  act.action === 'appoint' && (lead?.action === 'confirm' || over) ? { ...act, action: 'confirm' } : act;

/** A rule's match as an act; null where it names no posts, but for acts such as 退休 that need none. */
function actOf(
  match: RegExpExecArray | null,
  from: number,
  { text, known, before }: Setting,
  action: (verb: string) => Action,
): Act | null {
  const { names, self, sex, posts = '', verb } = match?.groups ?? {};
  if (!match) return null;
  const [whole] = match;
  const meant = known.length > 0 || !self ? known : before;
  const people = names ? peopleIn(names, from + whole.indexOf(names), sex) : [...meant];
  const at = from + whole.lastIndexOf(posts);
  const list = postsIn(text, { start: at, end: at + posts.length });
  // 卞玉同志任某镇镇长提名人选 names a candidate, who holds no post yet.
  const named = action(verb ?? '');
  const kind = named === 'appoint' && /人选$|候选人$/.test(posts) ? 'other' : named;
  if (list.length === 0 && kind !== 'other') return null;
  return {
    people,
    implied: !names,
    action: kind,
    verb: verb ?? null,
    posts: list,
    notes: [],
    unitBefore: null,
  };
}

/** 牛黄、 of 牛黄、马勃市政府副秘书长: the names in front of the last, empty where there is one alone. */
function frontNames(text: string): string {
  let front = '';
  for (const [one, name = ''] of text.matchAll(/([^、]{2,4})(?:[（(][女男][^（）()]{0,8}[)）])?、/gu)) {
    if (!text.startsWith(one, front.length) || !looksLikeName(name)) break;
    front += one;
  }
  return front;
}

/** 免去某某县水利局副局长职务, 某某 县水利局副局长: no 同志, so the name is what a family name opens. */
function nameless(piece: string, from: number, { text, lead, known }: Setting): Act | null {
  const verb = leadingBare.exec(piece)?.groups?.verb ?? null;
  if (!verb && !lead) return null;
  const start = from + (verb?.length ?? 0);
  const end = from + piece.length;
  const rest = text.slice(start, end);
  const act = {
    action: verb ? actionOf(verb) : (lead?.action ?? 'other'),
    verb,
    notes: [],
    unitBefore: null,
  };
  // 牛黄、马勃市政府副秘书长: names before the last are parted by their 、.
  const front = frontNames(rest);
  const people = front === '' ? [] : peopleIn(front.slice(0, -1), start, undefined);
  for (const length of nameLengths(rest.slice(front.length))) {
    const at = start + front.length;
    const name = text.slice(at, at + length);
    if (!looksLikeName(name) || /[县市区州省的为]$/.test(name)) continue;
    const [joint = '', sex = ''] = behindName.exec(text.slice(at + length, end)) ?? [];
    const posts = postsIn(text, { start: at + length + joint.length, end });
    const person: Person = { name, start: at, end: at + length, gender: genderIn(sex) };
    if (posts.length > 0) return { ...act, people: [...people, person], implied: false, posts };
  }
  const posts = verb && known.length > 0 ? postsIn(text, { start, end }) : [];
  return posts.length > 0 ? { ...act, people: [...known], implied: true, posts } : null;
}
