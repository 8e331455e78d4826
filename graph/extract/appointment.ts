/** Appointments, removals and the like: the notices 关于某某等同志职务任免的通知. */
import type { Evidence, FactOf, Flag, Unread } from '../facts.ts';
import type { DocumentNode, Paragraph } from '../parse/nodes.ts';
import { type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { type Act, type Lead, leadIn, type Person } from './appointment-act.ts';
import { type Note, noteIn } from './appointment-brackets.ts';
import { actsIn } from './appointment-clause.ts';
import type { NamedPost } from './appointment-posts.ts';
import { readAppointmentTable } from './appointment-table.ts';
import {
  blocksWithin,
  factOf,
  type GazetteContext,
  nothing,
  numberOf,
  quoted,
  type Reader,
} from './reader.ts';

type Appointment = FactOf<'appointment'>;

/** 关于戴志辉等同志职务任免的通知, 关于免去某某同志职务的通知, 关于某某任职的通知 */
const title = /任免|任职|免职|免去|任命|职务|聘任|解聘|转正/;
/** 某政人〔2024〕1号, 某政任〔2024〕1号, 某政干〔2024〕1号 */
const number = /[人任干][发字函通]?[〔﹝［[【（(]/;
/** 县人民政府决定：, 经市人民政府研究决定： */
const decides = /决定[:：]$/;
/** 戴志辉同志任…, 免去…同志…职务 */
const plainAct = /^(?:\p{Script=Han}{2,4}(?:[（(]女[)）])?同志任|免去\p{Script=Han}{2,4}同志)/u;
/** A clause that speaks of offices, whether a rule reads it or not. */
const speaksOfOffice = /同志.{0,30}任|免去|自然免除|职务/;

/** Acts that begin at a day. */
const starts: ReadonlySet<Appointment['action']> = new Set(['appoint', 'confirm']);

export const readAppointments: Reader<'appointment'> = (document, context) => {
  if (!isNotice(document)) return nothing;
  let facts: Appointment[] = [];
  const unread: Unread[] = [];
  const state: State = { lead: null, last: null };
  for (const { block } of blocksWithin(document.blocks)) {
    if (block.kind === 'heading') state.lead = leadOf(block.passage);
    const table = block.kind === 'table' ? readAppointmentTable(block, document, context) : null;
    facts.push(...(table?.facts ?? []));
    unread.push(...(table?.unread ?? []));
    if (block.kind !== 'paragraph') continue;
    const noted = noteForAll(facts, trim(squeeze(block.passage), '。；;'), context);
    if (noted) {
      facts = noted;
      continue;
    }
    const read = readParagraph(block, document, context, state);
    facts.push(...read.facts);
    unread.push(...read.unread);
  }
  return { facts, unread };
};

/** 以上同志试用期一年, 任职时间从…起计算 in a paragraph of its own: said of the appointments above. */
const ofAll =
  /^(?:(?:以上|上述)(?:\d+名|各位)?(?:同志|人员|任职人员|任职|新任职同志|任命)?(?:均|的)?)?(?=试用|任职时间|时间|聘期|任期)/;

function noteForAll(
  facts: readonly Appointment[],
  clause: Passage,
  context: GazetteContext,
): Appointment[] | null {
  const opening = ofAll.exec(clause.text)?.[0];
  const note = opening === undefined ? null : noteIn(clause.text.slice(opening.length).replace('均', ''));
  if (!note || facts.length === 0) return null;
  // 试用期自…起计算 is said of those on probation; 试用期一年 of all who have no term of their own.
  const same = ({ qualifiers }: Appointment) => note.qualifiers.some((one) => qualifiers.includes(one));
  const some = note.term === null && facts.some(same);
  const meant = (fact: Appointment) =>
    note.term === null
      ? starts.has(fact.action) && (!some || same(fact))
      : fact.action === 'appoint' && !fact.term;
  return facts.map((fact) =>
    meant(fact)
      ? {
          ...fact,
          qualifiers: [...new Set([...fact.qualifiers, ...note.qualifiers])],
          term: note.term ?? fact.term,
          effective: fact.effective ?? note.effective,
          evidence: [...fact.evidence, quoted(context, clause, 'rule')],
        }
      : fact,
  );
}

function isNotice({ role, title: named, number: printed, blocks }: DocumentNode): boolean {
  if (role !== 'document') return false;
  if (title.test(named?.text ?? '') || number.test(printed?.text ?? '')) return true;
  const paragraphs = [...blocksWithin(blocks)].flatMap(({ block }) =>
    block.kind === 'paragraph' ? [squeeze(block.passage).text] : [],
  );
  const acts = paragraphs.filter((text) => plainAct.test(text)).length;
  return acts > 0 && (acts > 1 || paragraphs.length < 4 || paragraphs.some((text) => decides.test(text)));
}

/** The lead-in in force, and who was named last with where that stands. */
type State = {
  lead: (Lead & { passage: Passage }) | null;
  last: { people: readonly Person[]; passage: Passage } | null;
};

const leadOf = (passage: Passage): State['lead'] => {
  const lead = leadIn(passage.text);
  return lead && { ...lead, passage };
};

function readParagraph(paragraph: Paragraph, document: DocumentNode, context: GazetteContext, state: State) {
  const facts: Appointment[] = [];
  const unread: Unread[] = [];
  for (const [index, clause] of paragraph.clauses.entries()) {
    const whole = squeeze(clause.passage);
    const skip = index === 0 && paragraph.ordinal ? paragraph.ordinal.text.length : 0;
    const colon = leadEnd(whole.text);
    if (colon > 0) state.lead = leadOf(slice(whole, skip, colon));
    const body = slice(whole, Math.max(skip, colon), endOf(whole.text));
    if (body.text === '') continue;
    const acts = actsIn(body.text, state.lead, state.last?.people);
    facts.push(...acts.flatMap((act) => rowsOf(act, body, document, context, state)));
    const named = acts.findLast(({ implied, people }) => !implied && people.length > 0);
    if (named) state.last = { people: named.people, passage: body };
    if (acts.length === 0 && speaksOfOffice.test(body.text)) {
      unread.push({
        line: clause.line,
        text: body.text.slice(0, 120),
        reason: 'no rule reads this clause of an appointment notice',
      });
    }
  }
  return { facts, unread };
}

/** Offset behind the colon of a lead-in, 0 where there is none: 任命：某某为…. */
const leadEnd = (text: string) => {
  const at = text.search(/[:：]/);
  return at < 0 || /[（(][^）)]*$/.test(text.slice(0, at)) ? 0 : at + 1;
};
const endOf = (text: string) => text.length - (/[。；;，,、]+$/.exec(text)?.[0].length ?? 0);

function rowsOf(
  act: Act,
  clause: Passage,
  document: DocumentNode,
  context: GazetteContext,
  state: State,
): Appointment[] {
  const people: (Person | null)[] = act.people.length > 0 ? act.people : [null];
  // An act such as 退休 names no post.
  const posts: (NamedPost | null)[] = act.posts.length > 0 ? act.posts : [null];
  return people.flatMap((person) =>
    posts.map((post) => {
      const led = state.lead?.note && starts.has(act.action) ? [state.lead.note] : [];
      const notes = [...(post?.notes ?? []), ...act.notes, ...led];
      const unit = unitOf(post, act, clause);
      const fields = {
        document: numberOf(document),
        person: person?.name ?? null,
        ...genderOf(person, notes),
        action: act.action,
        unit: unit?.text ?? null,
        post: post ? clause.text.slice(post.post.start, post.post.end) : null,
        qualifiers: [...new Set(notes.flatMap(({ qualifiers }) => qualifiers))],
        effective: notes.find(({ effective }) => effective)?.effective ?? null,
        verb: act.verb ?? (state.lead?.action === act.action ? state.lead.verb : null),
        term: notes.find(({ term }) => term)?.term ?? null,
      };
      return factOf(
        context,
        'appointment',
        fields,
        evidenceOf(act, person, clause, context, state),
        flagsOf(fields, act, clause),
      );
    }),
  );
}

/** The unit printed with the post; 原主任督学职务自然免除 means the unit of the act before it in the clause. */
function unitOf(post: NamedPost | null, act: Act, clause: Passage): Passage | null {
  if (!post?.unit) return act.unitBefore ? slice(clause, act.unitBefore.start, act.unitBefore.end) : null;
  return slice(clause, post.unit.start, post.unit.end);
}

function genderOf(person: Person | null, notes: readonly Note[]): { gender?: 'f' | 'm' } {
  const gender = person?.gender ?? notes.find((note) => note.gender)?.gender;
  return gender ? { gender } : {};
}

/** The clause; where it lacks the verb or the person, the sentence that gives them. */
function evidenceOf(
  act: Act,
  person: Person | null,
  clause: Passage,
  context: GazetteContext,
  state: State,
): Evidence[] {
  const spans = [quoted(context, clause)];
  if (state.lead && (!act.verb || act.action === 'confirm' || state.lead.note))
    spans.push(quoted(context, state.lead.passage, 'lead-in'));
  if (person && !clause.text.includes(person.name) && state.last)
    spans.push(quoted(context, state.last.passage, 'lead-in'));
  return spans;
}

function flagsOf(
  fields: Pick<Appointment, 'verb' | 'unit' | 'post' | 'action' | 'person'>,
  act: Act,
  clause: Passage,
): Flag[] {
  const flags: Flag[] = [];
  if (!fields.verb)
    flags.push({ code: 'verb-missing', reason: 'The clause prints no verb; it is read as an appointment.' });
  if (fields.unit && /局长$/.test(fields.post ?? '') && !fields.unit.includes('局')) {
    flags.push({
      code: 'suspected-slip',
      reason: `${fields.unit} has no 局长; the text is kept as written.`,
    });
  }
  if (act.unitBefore && !act.posts.some(({ unit }) => unit)) {
    flags.push({
      code: 'carried-down',
      reason: 'The post is printed without a unit, which is taken from the act before it.',
    });
  }
  const again =
    fields.unit && fields.post ? clause.text.split(`${fields.unit}${fields.post}`).length > 2 : false;
  if (again)
    flags.push({ code: 'repeated-text', reason: 'The clause names the same post of the same unit twice.' });
  return flags;
}
