import type { Assignment } from '../facts.ts';
import { isPost, splitPeople } from './person-list.ts';
import { looksLikeName } from './surnames.ts';
import { firstLeads, type LabelMeaning, labels, verbs } from './task-words.ts';
import { type Attested, isUnit, splitUnits } from './unit-list.ts';

/** A party as printed, with its place in the text that was read. */
export type Named = Assignment & { start: number; end: number; interleaved?: string };
/** What a clause of responsibility says. `firstLeads`: it also makes the rule that the first named leads. */
export type Clause = { parties: Named[]; deadline: string | null; firstLeads: boolean };

const labelSource = labels.map((one) => `(?:${one.pattern})`).join('|');
const labelAt = new RegExp(`(${labelSource})\\s*[:：]`, 'gu');
const labelFirst = new RegExp(`^\\s*[（(【]?\\s*(?:${labelSource})\\s*[:：]`, 'u');
const whole = labels.map((one) => ({ means: one.means, pattern: new RegExp(`^(?:${one.pattern})$`, 'u') }));

/** What a label announces, or null: 牵头单位 → lead-unit. */
export function meaningOf(label: string): LabelMeaning | null {
  const text = label.replace(/\s+/gu, '');
  return whole.find((one) => one.pattern.test(text))?.means ?? null;
}

/** 主要责任单位 leads where nobody is printed as leading; beside a 牵头单位 it answers. */
export function besideLead(
  means: LabelMeaning | null,
  printed: readonly (LabelMeaning | null)[],
): LabelMeaning | null {
  return means === 'main-unit' && printed.includes('lead-unit') ? 'unit' : means;
}

const roles: Record<Exclude<LabelMeaning, 'deadline' | 'target'>, Assignment['role']> = {
  chief: 'chief',
  leader: 'lead',
  person: 'responsible',
  'lead-unit': 'lead',
  'main-unit': 'lead',
  'support-unit': 'support',
  'supervise-unit': 'supervise',
  unit: 'responsible',
};

/** The parties of a list under a label, or under a column's header. */
export function partiesUnder(
  means: LabelMeaning,
  term: string | null,
  list: string,
  attested: Attested,
): Named[] {
  if (means === 'deadline' || means === 'target') return [];
  const role = roles[means];
  const inferred = term === null;
  if (means === 'chief' || means === 'leader' || means === 'person')
    return splitPeople(list, attested).map(({ text, ...rest }) => ({
      name: text,
      role,
      term,
      inferred,
      ...rest,
      type: rest.type === 'person' && isUnit(text, attested) && !looksLikeName(text) ? 'unit' : rest.type,
    }));
  // 县发改局牵头，县财政局配合 under 责任单位, and 牵头单位：…  责任单位：… in one cell, say it themselves.
  const own = says.test(list) ? (readLabels(list, attested) ?? readVerbs(list, attested)) : null;
  if (own) return own.parties;
  return splitUnits(list, attested).map(({ text, start, end }) => ({
    name: text,
    type: isPost(text) && !isUnit(text, attested) ? 'post' : 'unit',
    role,
    term,
    inferred,
    start,
    end,
  }));
}

/** A list that says who leads and who supports in it. */
const says = /牵头(?![单部责])|配合(?=[，,；;。、]|$)|参与(?=[，,；;。、]|$)|(?:单位|部门)\s*[:：]/u;

const moved = (party: Named, by: number): Named => ({
  ...party,
  start: party.start + by,
  end: party.end + by,
});

const partyLabels = labels.filter(({ means }) => means !== 'deadline' && means !== 'target');
const labelledSentence = new RegExp(
  `(?<=[。；;！”]\\s*)(?:${partyLabels.map((one) => `(?:${one.pattern})`).join('|')})\\s*[:：]`,
  'u',
);

/** Where labelled parties begin behind a sentence: …共有2000户。|主责单位：某局，参与单位：某局; -1 where none do. */
export const labelsBehind = (text: string): number =>
  /[:：]/.test(text) ? text.search(labelledSentence) : -1;

/** Whether a text bears the label of a party and a colon: 牵头单位：. */
export const bearsLabel = (text: string): boolean => text.search(labelAt) >= 0;

/** Whether a text begins with the label of a party: 责任单位：市税务局、市财政局. */
export const opensWithLabel = (text: string): boolean => labelFirst.test(text);

/**
 * Reads a clause that names who is responsible, given without its brackets: labelled
 * （牵头单位：…；责任单位：…）, by verbs （…牵头，…按职责分工负责）, or a bare list of units （县委组织部、县委党校）.
 * Null where it is no such clause.
 */
export function readClause(text: string, attested: Attested): Clause | null {
  return readLabels(text, attested) ?? readVerbs(text, attested) ?? readBare(text, attested);
}

/** ，完成时限：2023年10月底, ；2023年底前完成, ，长期坚持 at the end of a clause: until when, and no party. */
const until =
  /[，,；;。]\s*(?:(?:完成|办结|整改|落实)?(?:时限|时间|期限)[:：]\s*)?((?:于|在)?(?:20\d{2}年|\d{1,2}月|今年|本年|年底|每年|长期|持续)[^，,；;。:：、局委办]{0,14}?(?:前|底|完成|坚持|推进|月|日|季度|实施)?(?:完成)?)\s*[。；;]?$/u;

/** A clause less what it says of time at its end, which is blanked, and that time. */
function timed(text: string): { text: string; deadline: string | null } {
  const found = /[\d年底期续]/.test(text) ? until.exec(text) : null;
  if (!found?.[1]) return { text, deadline: null };
  return {
    text: text.slice(0, found.index) + '，'.repeat(text.length - found.index),
    deadline: found[1].replace(/\s+/gu, ''),
  };
}

/** 牵头单位：县交警大队、县交通局，责任单位：各乡镇、街道 */
export function readLabels(whole: string, attested: Attested): Clause | null {
  if (!/[:：]/.test(whole)) return null;
  const { text, deadline: time } = timed(whole);
  const found = [...text.matchAll(labelAt)];
  const first = found[0];
  if (!first || first.index > 3) return null;
  let deadline = time;
  const printed = found.map((match) => meaningOf(match[1] ?? ''));
  const parties = found.flatMap((match, at): Named[] => {
    const from = match.index + match[0].length;
    const to = found[at + 1]?.index ?? text.length;
    const term = (match[1] ?? '').replace(/\s+/gu, '');
    const means = besideLead(meaningOf(term), printed);
    const list = text.slice(from, to).replace(firstLeads, (rule) => '，'.repeat(rule.length));
    if (means === 'deadline')
      deadline = list.replace(/^[\s，；,;。]+|[\s，；,;。]+$/gu, '').replace(/\s+/gu, '');
    if (!means) return [];
    return partiesUnder(means, term, list, attested).map((party) => moved(party, from));
  });
  return parties.length > 0 ? { parties, deadline, firstLeads: firstLeads.test(text) } : null;
}

const verb = verbs.map((one) => one.pattern).join('|');
const anyVerb = new RegExp(verb, 'u');
const verbRoles = verbs.map((one) => ({ role: one.role, pattern: new RegExp(one.pattern, 'u') }));
// A verb closes a list only before a mark or the end: not the 牵头 of 各行业领域牵头单位.
const verbAt = new RegExp(
  `(?:(?:按照?|依照?|根据|依据)(?:各自|各|相关|有关|项目|部门)?(?:职责|职能|分工)*|分工|统筹|分别|具体|共同|积极|密切|全力|联合|主要|全面)*(?:${verb})(?:${verb}|好|推进|相关工作|工作)*(?=\\s*(?:[，,、；;。]|$))`,
  'gu',
);
/** A sentence, no list: 年底由某领导小组牵头, 相关部门参与组成联合督查组. */
const tells = /.由|参与|组成(?!员)|配合|开展|进行|负责|牵头(?!单位|领导|部门|责任)/u;
const lead = /^[\s，,、；;。]+|^(?:并?由|会同|联合)/u;

/** 县应急管理局牵头，县气象局、县交通运输局等指挥部成员单位配合 */
export function readVerbs(whole: string, attested: Attested): Clause | null {
  if (!anyVerb.test(whole)) return null;
  const { text, deadline } = timed(whole);
  const ruleFree = text
    .replace(firstLeads, (rule) => '，'.repeat(rule.length))
    .replace(/下同[。]?$/u, (cut) => '，'.repeat(cut.length));
  let from = 0;
  const parties: Named[] = [];
  for (const match of ruleFree.matchAll(verbAt)) {
    const term = match[0].replace(/\s+/gu, '');
    const role = verbRoles.find((one) => one.pattern.test(term))?.role;
    let list = ruleFree.slice(from, match.index);
    const cut = lead.exec(list)?.[0].length ?? 0;
    list = list.slice(cut);
    const units = splitUnits(list, attested);
    if (!role || units.length === 0) return null;
    for (const { text: name, start, end } of units) {
      const type = isUnit(name, attested) ? 'unit' : isPost(name) ? 'post' : 'unit';
      parties.push({
        name,
        type,
        role,
        term,
        inferred: false,
        start: from + cut + start,
        end: from + cut + end,
      });
    }
    from = match.index + match[0].length;
  }
  if (parties.length === 0 || ruleFree.slice(from).replace(/[\s，,。；;、]/gu, '') !== '') return null;
  const doubtful = parties.filter((party) => !isUnit(party.name, attested) && !isPost(party.name));
  if (parties.some((party) => tells.test(party.name))) return null;
  if (doubtful.length * 3 > parties.length || doubtful.some((party) => party.name.length > 12)) return null;
  return { parties, deadline, firstLeads: firstLeads.test(text) };
}

/** 县委组织部、县委党校: nothing but units; what they do is by convention. */
export function readBare(text: string, attested: Attested): Clause | null {
  const units = splitUnits(text, attested);
  if (units.length === 0 || !units.every((one) => isUnit(one.text, attested))) return null;
  return { parties: units.map((unit) => unsaid(unit)), deadline: null, firstLeads: false };
}

/** A unit of which no word says what it does: it answers for the task. `from`: where its text begins. */
export const unsaid = ({ text, start, end }: { text: string; start: number; end: number }, from = 0) =>
  ({
    name: text,
    type: 'unit',
    role: 'responsible',
    term: null,
    inferred: true,
    start: from + start,
    end: from + end,
  }) as const;
