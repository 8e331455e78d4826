import type { Extraction } from '../extract/extract.ts';
import { factKinds } from '../facts.ts';

/** What the report tells of an extraction; `flagged` of its facts are in doubt. */
export type Reported = Pick<Extraction, 'info' | 'unread' | 'stated' | 'counts'> & { flagged: number };

/**
 * What a person should know after an extraction: rows by kind and gazette, what stays in doubt, and every line
 * with a trigger word that gave no fact, with the reason.
 */
export function reportOf(extractions: readonly Reported[]): string {
  return [countTable(extractions), ...extractions.map(doubtsOf)].filter((part) => part !== '').join('\n\n');
}

/** More gazettes than this make no readable columns, so they are summed. */
const widest = 8;

/** Kinds down, gazettes across, or their sum. */
export function countTable(extractions: readonly Pick<Extraction, 'info' | 'counts'>[]): string {
  const columns =
    extractions.length > widest
      ? [{ head: `${extractions.length} gazettes`, all: extractions }]
      : extractions.map((one) => ({ head: one.info.key, all: [one] }));
  const rows = factKinds.map((kind) => [
    kind,
    ...columns.map(({ all }) => String(all.reduce((sum, { counts }) => sum + counts[kind], 0))),
  ]);
  return tableOf(['kind', ...columns.map(({ head }) => head)], rows);
}

/** Columns aligned on spaces, figures to the right. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const align = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return [head, ...rows].map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}

function doubtsOf({ info, counts, flagged, stated, unread }: Reported): string {
  const facts = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const lines = [
    ...info.flags.map(({ reason }) => `${info.file}: ${reason}`),
    ...(facts === 0 ? [`${info.file}: warning: no fact was found in this file.`] : []),
    ...(flagged > 0 ? [`${info.file}: ${flagged} of ${facts} facts are flagged.`] : []),
    ...(stated.length > 0
      ? [`${info.file}: ${stated.length} counts are stated; read otherwise: ${differing(stated)}.`]
      : []),
    ...stated.map(
      ({ line, text, what, stated: said, extracted }) =>
        `  ${line}: ${what}, stated ${said}, read ${extracted}${said === extracted ? '' : ' (differs)'}: ${text}`,
    ),
    ...(unread.length > 0 ? [`${info.file}: ${unread.length} lines with a trigger word gave no fact:`] : []),
    ...unread.map(({ line, text, reason }) => `  ${line}: ${text} (${reason})`),
  ];
  return lines.join('\n');
}

const differing = (stated: Reported['stated']) => stated.filter((one) => one.stated !== one.extracted).length;

/** One fact a line, as `extract` prints them. */
export const linesOf = ({ facts }: Pick<Extraction, 'facts'>) =>
  facts.map((fact) => `${JSON.stringify(fact)}\n`).join('');
