import { DATE, isoDate } from '../parse/date.ts';
import type { DocumentNode } from '../parse/nodes.ts';
import { type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { nameAtEnd, namesOf } from './person-name.ts';
import { blocksWithin, type GazetteContext } from './reader.ts';
import { looksLikeName, nameLengths } from './surnames.ts';

/** One point of the agenda: its number as printed, its first paragraph, and all its paragraphs. */
export type AgendaItem = {
  seq: string | null;
  mark: Passage | null;
  subject: Passage;
  paragraphs: Passage[];
};

/** The minutes of a meeting, apart into their head, agenda and list of those present. */
export type Minutes = {
  title: Passage;
  date: { iso: string; passage: Passage } | null;
  chair: Passage | null;
  items: AgendaItem[];
  /** 出席：…, 列席：… and what follows them, 记录：… */
  present: { label: 'attendees' | 'observers' | 'recorder' | 'chair'; passage: Passage }[];
};

/** 2025年1月9日，市长某某主持召开某市第13届人民政府第41次常务会议。 */
const opening = new RegExp(
  `(?:(${DATE})[^，。]{0,12}?[，,]?)?([^，。；]{2,30}?)(?:同志)?主持(?:召开)?(?:了)?([^。；]{0,40}?第[\\d一二三四五六七八九十百]{1,4}次[^，。；]{0,24}?会议)`,
  'u',
);
const isMeeting = /(?:常务|办公|党组|专题)会议|会议纪要/u;
const numeral = /^(?:[一二三四五六七八九十]{1,3}|[—一－-]{1,2})[、.．]?$/u;
const numbered = /^([一二三四五六七八九十]{1,3})、\s?/u;
const labels: readonly { label: Minutes['present'][number]['label']; word: RegExp }[] = [
  { label: 'attendees', word: /^(?:出\s?席|参\s?加|参\s?会)(?:人\s?员|会\s?议)?\s?[:：]\s?/u },
  { label: 'observers', word: /^列\s?席(?:人\s?员|会\s?议)?\s?[:：]\s?/u },
  { label: 'recorder', word: /^记\s?录(?:人|员)?\s?[:：]\s?/u },
  { label: 'chair', word: /^主\s?持(?:人)?\s?[:：]\s?/u },
];

/** The minutes that the document is; null for any other document. */
export function minutesOf(document: DocumentNode, context: GazetteContext): Minutes | null {
  if (document.role === 'imprint') return null;
  if (
    document.role !== 'minutes' &&
    !isMeeting.test(context.text.slice(document.start, document.start + 600))
  )
    return null;
  const lines = [...blocksWithin(document.blocks)].flatMap(({ block }) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? [block.passage] : [],
  );
  const first = lines
    .slice(0, 12)
    .filter(({ text }) => text.includes('主持') && isMeeting.test(text.replace(/\s/gu, '')))
    .map((line) => squeeze(line))
    .find(({ text }) => opening.test(text));
  const match = first ? opening.exec(first.text) : null;
  if (
    document.role !== 'minutes' &&
    !(first && lines.some((line) => labels.some(({ word }) => word.test(line.text))))
  )
    return null;
  const minutes: Minutes = {
    title: first && match?.[3] ? partOf(first, match, match[3]) : (document.title ?? (lines[0] as Passage)),
    date: dateOf(first, match),
    chair: first && match?.[2] ? chairIn(partOf(first, match, match[2]), context) : null,
    items: [],
    present: [],
  };
  if (lines.length === 0) return null;
  const start = first ? lines.findIndex((line) => line.start === first.start) + 1 : 0;
  readBody(lines.slice(start), minutes);
  return minutes;
}

function partOf(passage: Passage, match: RegExpExecArray, part: string): Passage {
  const from = match.index + match[0].lastIndexOf(part);
  return slice(passage, from, from + part.length);
}

function dateOf(first: Passage | undefined, match: RegExpExecArray | null): Minutes['date'] {
  const iso = match?.[1] ? isoDate(match[1]) : null;
  return first && match?.[1] && iso ? { iso, passage: partOf(first, match, match[1]) } : null;
}

/** 市长林某某, 林某某市长 */
function chairIn(whole: Passage, context: GazetteContext): Passage | null {
  // 县长某某在县政府会议室|主持召开
  const place = whole.text.search(/在[^在]*$/u);
  const text = place > 1 ? slice(whole, 0, place) : whole;
  const cut = nameAtEnd(text.text, context.attested);
  if (cut > 0) return slice(text, cut);
  for (const length of nameLengths(text.text)) {
    const name = text.text.slice(0, length);
    const rest = text.text.slice(length);
    if (looksLikeName(name) && /^(?:同志|代?理?[市县区州]长|常务副|副[市县区州]长|$)/u.test(rest))
      return slice(text, 0, length);
  }
  return null;
}

/** Agenda and attendance: a number alone in its line, or the first sentence, begins a point. */
function readBody(lines: readonly Passage[], minutes: Minutes): void {
  let mark: Passage | null = null;
  for (const line of lines) {
    const label = labels.find(({ word }) => word.test(line.text));
    if (label) {
      const length = label.word.exec(line.text)?.[0].length ?? 0;
      minutes.present.push({ label: label.label, passage: slice(line, length) });
      continue;
    }
    const open = minutes.present.at(-1);
    if (open) {
      if (open.label === 'observers') minutes.present.push({ label: 'observers', passage: line });
      continue;
    }
    if (numeral.test(line.text)) {
      mark = line;
      continue;
    }
    const number = numbered.exec(line.text);
    if (number) mark = slice(line, 0, number[1]?.length ?? 1);
    const text = number ? slice(line, number[0].length) : line;
    if (mark || minutes.items.length === 0) {
      minutes.items.push({ seq: mark ? mark.text : null, mark, subject: text, paragraphs: [text] });
      mark = null;
    } else minutes.items.at(-1)?.paragraphs.push(text);
  }
}

/** The names of a list as they stand: 林某某、杨某. */
export const namesIn = (list: Passage): Passage[] => namesOf(trim(list, '。；; ')) ?? [];
