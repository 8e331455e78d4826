import type { Extraction } from '../extract/extract.ts';
import { factKinds } from '../facts.ts';

/**
 * What a person should know after an extraction: rows by kind and gazette, what stays in doubt, and every line
 * with a trigger word that gave no fact, with the reason.
 */
export function reportOf(extractions: readonly Extraction[]): string {
  return [countTable(extractions), ...extractions.map(doubtsOf)].filter((part) => part !== '').join('\n\n');
}

/** Columns aligned on spaces: kinds down, gazettes across. */
export function countTable(extractions: readonly Pick<Extraction, 'info' | 'counts'>[]): string {
  const head = ['kind', ...extractions.map(({ info }) => info.key)];
  const rows = factKinds.map((kind) => [kind, ...extractions.map(({ counts }) => String(counts[kind]))]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function doubtsOf({ info, facts, unread }: Extraction): string {
  const flagged = facts.filter(({ flags }) => flags.length > 0).length;
  const lines = [
    ...info.flags.map(({ reason }) => `${info.file}: ${reason}`),
    ...(facts.length === 0 ? [`${info.file}: warning: no fact was found in this file.`] : []),
    ...(flagged > 0 ? [`${info.file}: ${flagged} of ${facts.length} facts are flagged.`] : []),
    ...(unread.length > 0 ? [`${info.file}: ${unread.length} lines with a trigger word gave no fact:`] : []),
    ...unread.map(({ line, text, reason }) => `  ${line}: ${text} (${reason})`),
  ];
  return lines.join('\n');
}
