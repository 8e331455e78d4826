import type { Evidence, Flag } from '../facts.ts';
import { signatureOf } from '../parse/document-signature.ts';
import type { DocumentNode } from '../parse/nodes.ts';
import { readForce } from './force.ts';
import { factOf, type GazetteContext, nothing, numberOf, quoted, type Reader } from './reader.ts';

/**
 * One row for each document that has a header of its own. Minutes without a 文号 are meetings alone, and the
 * gazette's own matter is nothing that anybody issued.
 */
export const readDocument: Reader<'document'> = (document, context) => {
  const { number, title, issuers, record, blocks } = document;
  const first = number ?? title;
  if (document.role === 'imprint' || (document.role === 'minutes' && !number) || !first) return nothing;
  const signature = signatureOf(blocks);
  const date = document.date ?? signature?.date ?? null;
  const force = readForce(document, date, context);
  const spans: Evidence[] = [
    quoted(context, first),
    ...[number ? title : null, record, ...issuers, date?.passage].flatMap((one) =>
      one ? [quoted(context, one)] : [],
    ),
    ...force.evidence,
  ];
  const fields = {
    number: numberOf(document),
    title: title?.text ?? null,
    issuers: [...new Set(issuers.map(({ text }) => text))],
    date: date?.iso ?? null,
    record: record?.text ?? null,
    in_force_from: force.from,
    valid_until: force.until,
  };
  const flags = [...titleFlags(document, context), ...force.flags];
  return { facts: [factOf(context, 'document', fields, unique(spans), flags)], unread: [] };
};

const unique = (spans: readonly Evidence[]) => [
  ...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values(),
];

/** Signs that print varies without meaning: brackets, dashes, quotation marks, 的. */
const bare = (text: string) => text.normalize('NFKC').replace(/[\s—–\-－()〈〉<>《》“”"'‘’、，,.的]/g, '');

function titleFlags({ number, title, titleFrom }: DocumentNode, { listed }: GazetteContext): Flag[] {
  if (titleFrom === 'contents') {
    return [
      {
        code: 'title-from-contents',
        reason: 'The document prints no title, so this one is from the table of contents.',
      },
    ];
  }
  const entry = number && listed(number.text);
  if (!entry?.title || !title) return [];
  const there = bare(entry.title.text);
  if (there.endsWith(bare(title.text)) || there === '') return [];
  return [
    {
      code: 'contents-disagree',
      reason: `The table of contents prints this title otherwise (line ${entry.line}).`,
      suggestion: entry.title.text,
    },
  ];
}
