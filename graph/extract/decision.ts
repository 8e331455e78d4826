import type { FactOf } from '../facts.ts';
import type { DocumentNode } from '../parse/nodes.ts';
import { type Passage, slice, squeeze } from '../read/passage.ts';
import { addCharges, type Charge } from './charge.ts';
import { type AgendaItem, minutesOf } from './minutes.ts';
import { evidenceOf, withoutRepeats } from './printed.ts';
import { factOf, type GazetteContext, nothing, type Reading } from './reader.ts';

/** 会议听取了…汇报|，研究议定以下意见： */
const resolved = /[，,](?:并)?(?:作相关安排|研究)?[^，。]{0,10}议定[^。]*$|[，,]并作相关安排.*$|[，,]研究$/u;
const numerals = '一二三四五六七八九十';

/** What a meeting decided, one row for each point of its agenda, with those whom it charges. */
export function readDecisions(document: DocumentNode, context: GazetteContext): Reading<'decision'> {
  const minutes = minutesOf(document, context);
  if (!minutes) return nothing;
  const meeting = squeeze(minutes.title);
  return { facts: minutes.items.map((item, index) => factFrom(item, index, meeting, context)), unread: [] };
}

function factFrom(
  item: AgendaItem,
  index: number,
  meeting: Passage,
  context: GazetteContext,
): FactOf<'decision'> {
  const charge: Charge = { leaders: [], lead: [], support: [], clauses: [] };
  for (const paragraph of item.paragraphs) addCharges(paragraph, charge, context.attested);
  const subject = subjectOf(item.subject);
  const read = item.seq !== null && numerals.includes(item.seq[0] ?? '-');
  const texts = (pieces: readonly Passage[]) => [...new Set(pieces.map((piece) => squeeze(piece).text))];
  const lead = texts(charge.lead);
  return factOf(
    context,
    'decision',
    {
      meeting: meeting.text,
      seq: read ? (item.seq ?? null) : numeralOf(index + 1),
      subject: subject.text,
      leaders: texts(charge.leaders),
      lead_units: lead,
      support_units: texts(charge.support).filter((unit) => !lead.includes(unit)),
    },
    withoutRepeats([
      ...evidenceOf(context, [subject]),
      ...(item.mark ? evidenceOf(context, [item.mark]) : []),
      ...evidenceOf(context, charge.clauses),
      ...evidenceOf(context, [meeting], 'lead-in'),
    ]),
    read
      ? []
      : [
          {
            code: 'number-unread',
            reason: `The number of this point is printed as ${item.seq ?? 'nothing'}; it is counted from the points before it.`,
          },
        ],
  );
}

/** 1 → 一, 12 → 十二 */
function numeralOf(count: number): string {
  const ones = count % 10 === 0 ? '' : (numerals[(count % 10) - 1] ?? '');
  if (count < 10) return ones;
  return `${count < 20 ? '' : (numerals[Math.floor(count / 10) - 1] ?? '')}十${ones}`;
}

/** The first sentence, without 会议 in front and without 研究议定以下意见 behind. */
function subjectOf(paragraph: Passage): Passage {
  const text = squeeze(paragraph);
  const end = text.text.search(/[。：:]/u);
  const sentence = slice(text, 0, end < 0 ? text.text.length : end);
  const from = /^会议(?=[^，。]{2})/u.exec(sentence.text)?.[0].length ?? 0;
  const tail = resolved.exec(sentence.text);
  return slice(sentence, from, tail ? tail.index : sentence.text.length);
}
