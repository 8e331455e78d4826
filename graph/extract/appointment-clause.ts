/**
 * One clause of an appointment notice as acts. A clause parts at its commas into acts and notes: 郑妮（女）同志任
 * 市住房和城乡建设局副局长 | 免去其市住房和城乡建设事务中心主任职务.
 */
import { type Act, actIn, type Lead, type Person, peopleAlone } from './appointment-act.ts';
import { type Note, noteIn } from './appointment-brackets.ts';
import { ACT_OPENING } from './appointment-forms.ts';

type Part = { start: number; end: number };

/** Openings of notes and remarks, which stand between acts: 试用期一年, 任职时间从…, 因机构改革. */
const NOTE_OPENING =
  '其|原|兼|同时|试用|任职时间|聘任时间|主持|并主持|挂职|时间|任期|聘期|为期|从|自(?=\\d)|因|经|不|根据|按照|按(?:有关|相关|国家|规定|干部)|办理|退休|提前退休|另有|考核|同意|按期|以上|保留|享受';
const opensPart = new RegExp(`^(?:${ACT_OPENING}|${NOTE_OPENING})`, 'u');
/** 因机构改革, 经研究: ends at its comma, whatever follows. */
const remark = /^(?:因|经|根据|按照|由于|鉴于)/;
const confirmed = /试用期(?:已)?满|按期转正|同意(?:其)?(?:按期)?转正/;

/** Offsets of the commas outside brackets. */
function commas(text: string): number[] {
  const at: number[] = [];
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] ?? '';
    if ('（(《'.includes(sign)) depth++;
    else if ('）)》'.includes(sign)) depth--;
    else if (depth === 0 && '，,'.includes(sign)) at.push(index);
  }
  return at;
}

/** Commas between posts of one act part nothing: 任甲局局长，乙中心主任. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const at of [...commas(text), text.length]) {
    const last = parts.at(-1);
    const closed = last && remark.test(text.slice(last.start, last.end));
    if (last && !closed && !opensPart.test(text.slice(start, at))) last.end = at;
    else parts.push({ start, end: at });
    start = at + 1;
  }
  return parts;
}

/** The acts of a clause; empty where no rule reads it. `before` are the people of the clause in front of it. */
export function actsIn(text: string, lead: Lead | null, before: readonly Person[] = []): Act[] {
  const acts: Act[] = [];
  let known: Person[] = [];
  const over = confirmed.test(text);
  for (const part of partsOf(text)) {
    const piece = text.slice(part.start, part.end);
    const note = noteIn(piece);
    if (note) {
      applyNote(acts, note);
      continue;
    }
    const act = actIn(part, { text, lead, known, before }, over);
    if (act) {
      if (!act.implied && act.people.length > 0) known = act.people;
      acts.push({ ...act, unitBefore: acts.at(-1)?.posts.findLast(({ unit }) => unit)?.unit ?? null });
    } else {
      const alone = peopleAlone(piece, part.start);
      if (alone.length > 0) known = alone;
    }
  }
  return acts.map(unconfirmed);
}

/** A probation that begins is none that was served, whatever the lead-in above says. */
const unconfirmed = (act: Act): Act =>
  act.action === 'confirm' &&
  [...act.notes, ...act.posts.flatMap(({ notes }) => notes)].some(({ qualifiers }) =>
    qualifiers.includes('probation'),
  )
    ? { ...act, action: 'appoint' }
    : act;

/** ，试用期一年 after several acts is said of the last appointment. */
function applyNote(acts: readonly Act[], note: Note) {
  const act = acts.findLast(({ action }) => action === 'appoint' || action === 'confirm') ?? acts.at(-1);
  act?.notes.push(note);
}
