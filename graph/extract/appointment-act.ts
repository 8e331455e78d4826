/**
 * One part of a clause as an act: who, what is done, and which posts. Each rule is a pattern for the whole part;
 * the first that finds posts wins.
 */
import type { FactOf } from '../facts.ts';
import { type Note, sinceIn } from './appointment-brackets.ts';
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

const either = (words: readonly { word: string }[]) => words.map(({ word }) => word).join('|');
const LEADING = either(leadingVerbs);
const FOLLOWING = either(followingVerbs);
const CLOSING = either(closingVerbs);

const NAME = '\\p{Script=Han}{2,4}?(?:·\\p{Script=Han}{1,8})?';
const SEX = '(?:[（(](?:女|男)[^（）()]{0,10}[)）])';
const NAMES = `(?<names>${NAME}${SEX}?(?:、${NAME}${SEX}?){0,9})等?`;
const COMRADE = `(?:(?:[\\d一二三四五六七八九十]{1,3}(?:位|名|人))?同志(?<sex>${SEX})?)`;

/** 某某同志（任）县水利局副局长职务试用期满 */
const probationOver = new RegExp(
  `^${NAMES}${COMRADE}(?:任|担任|的)?(?<posts>.+?)(?:职务)?(?:的)?(?:任职)?(?<verb>试用期(?:已)?满)`,
  'u',
);
/** 鲁国庆同志县总医院院长职务因机构更名自然免除, 其…职务自然免除, 原主任督学职务自然免除 */
const closing = new RegExp(
  `^(?:(?<self>其|他|她)|${NAMES}${COMRADE}(?:的)?)?(?<posts>.+?)(?:的)?职务(?:[，,]?因[^，,]{1,30}?)?[，,]?(?<verb>${CLOSING})`,
  'u',
);
/** 免去秦卫平同志县水利局副局长职务, 任命某某为…, 免去其…职务 */
const leading = new RegExp(
  `^(?<verb>${LEADING})(?:(?<self>其|他|她)|${NAMES}(?:${COMRADE}|(?=为|的|任|辞去)))(?:的|为|任|担任|辞去|兼任)?(?<posts>.+)$`,
  'u',
);
/** 戴志辉同志任县机关事务服务中心主任 */
const following = new RegExp(`^${NAMES}${COMRADE}(?:同时)?(?<verb>${FOLLOWING})(?:为)?(?<posts>.*)$`, 'u');
/** 戴志辉任县机关事务服务中心主任, with no 同志 */
const followingBare = new RegExp(`^${NAMES}(?<verb>${FOLLOWING})(?:为)?(?<posts>.+)$`, 'u');
/** 任县水利局副局长, 不再担任…, of the person named before */
const verbFirst = new RegExp(`^(?<self>其|并|同时)?(?<verb>${FOLLOWING}|兼)(?<posts>.+)$`, 'u');
/** 王征宇同志县公路建设和养护中心副主任: the verb is missing, or stands in a lead-in. */
const noVerb = new RegExp(`^${NAMES}${COMRADE}(?:的|为)?(?<posts>.+)$`, 'u');
/** 免去某某县水利局副局长职务, with no 同志 */
const leadingBare = new RegExp(`^(?<verb>${LEADING})`, 'u');
/** 经考核合格, 因机构改革, 不再办理免职手续: says why or how, and is no act. */
const remark =
  /^(?:因|经|根据|按照|由于|鉴于|考核|试用期(?:已)?满|按期转正|同意(?:其)?(?:按期)?转正|不再办理|不另|另行|其他|免职手续|保留|从|自|以上|相关)/u;
/** 决定任命…, 同意聘任… */
const preface = /^(?:(?:会议|研究)?决定|同意|并|同时|现)(?=\p{Script=Han}{2})/u;

const actions = new Map(
  [...leadingVerbs, ...followingVerbs, ...closingVerbs].map(({ word, action }) => [word, action]),
);
const actionOf = (verb: string): Action => actions.get(verb) ?? 'other';

/** How a part of a clause opens that is an act of its own; a part that opens otherwise goes on in the one before. */
export const ACT_OPENING = `${LEADING}|并?(?:${FOLLOWING})|${NAME}${SEX}?同志`;

/** 某某同志 alone, whose acts follow: 某某同志试用期满，正式任… */
const personOnly = new RegExp(`^${NAMES}${COMRADE}(?:任职)?(?:试用期(?:已)?满)?$`, 'u');
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

/** （女）为, 的: what joins a name to its posts where no 同志 does. */
const behindName = new RegExp(`^(${SEX}?)(?:的|为|任|担任|[:：])?`, 'u');

/** 张三（女）、李四 → both, with where they stand. */
function peopleIn(text: string, start: number, after: string | undefined): Person[] {
  return [
    ...text.matchAll(/(\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,8})?)([（(][^（）()]*[)）])?(?=、|$)/gu),
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
  const bareNames = followingBare.exec(piece)?.groups?.names;
  if (bareNames?.split('、').every((one) => looksLikeName(one.replace(/[（(].*/, '')))) {
    const bare = read(followingBare, actionOf);
    if (bare) return governed(bare, setting.lead, over);
  }
  return read(noVerb, () => setting.lead?.action ?? 'appoint') ?? nameless(piece, from, setting);
}

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
  const kind = action(verb ?? '');
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
  for (const length of nameLengths(rest)) {
    const name = rest.slice(0, length);
    if (!looksLikeName(name) || /[县市区州省的为]$/.test(name)) continue;
    const [joint = '', sex = ''] = behindName.exec(rest.slice(length)) ?? [];
    const posts = postsIn(text, { start: start + length + joint.length, end });
    const person: Person = { name, start, end: start + length, gender: genderIn(sex) };
    if (posts.length > 0) return { ...act, people: [person], implied: false, posts };
  }
  const posts = verb && known.length > 0 ? postsIn(text, { start, end }) : [];
  return posts.length > 0 ? { ...act, people: [...known], implied: true, posts } : null;
}
