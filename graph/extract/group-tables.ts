import type { Table } from '../parse/nodes.ts';
import { type Passage, squeeze } from '../read/passage.ts';
import { readBodyTable, readDutyTable, readLabelledCells } from './body-table.ts';
import type { GroupReading } from './group-draft.ts';
import { aboutDuties } from './group-duties.ts';
import { bodyOfTitle, type GroupName } from './group-name.ts';
import { readProse } from './group-prose.ts';
import type { ProseState } from './group-reference.ts';
import { SEAT } from './group-words.ts';
import type { GazetteContext } from './reader.ts';
import { readGrid } from './roster-grid.ts';
import { labelOf } from './roster-line.ts';
import { readRosterTable } from './roster-table.ts';

const isSeat = new RegExp(`^(?:${SEAT})$`, 'u');

/** What a table says of bodies: one body a row, member units with their duties, a roster, or seats within cells. */
export function readGroupTable(
  table: Table,
  annex: Passage | null,
  state: ProseState,
  context: GazetteContext,
  reading: GroupReading,
): void {
  if (readBodyTable(table, context, reading)) return;
  const caption = table.caption ?? annex;
  const about = aboutDuties(caption);
  const ofCaption: GroupName | null = about
    ? { text: about.text, pieces: [{ passage: about, role: 'header' }], inferred: false }
    : null;
  const charged = bodyOfTitle(about, 'header') ?? state.main ?? ofCaption ?? state.group;
  if (readDutyTable(table, charged, context, reading)) return;
  const group = bodyOfTitle(caption, 'header') ?? bodyOfTitle(annex, 'header') ?? state.group;
  if (readRosterTable(table, group, reading)) return;
  if (group && isGrid(table))
    readGrid(
      table.rows.map(({ cells }) => cells.map(({ passage }) => passage)),
      group,
      context,
      reading,
      (cell) => readProse(cell, state, context, reading),
    );
  else readLabelledCells(table, caption, context, reading);
}

/** 主任：某某 / 县长, or 组长 / 某某 / 县长, in rows without a header: a roster laid out with tabs. */
function isGrid({ headers, rows }: Table): boolean {
  const seated = rows.filter(({ cells }) =>
    cells.some(({ passage }) => isSeat.test(squeeze(passage).text) || labelOf(passage) !== null),
  ).length;
  const several = rows.some(({ cells }) =>
    cells.some(({ passage }) => (passage.text.match(/[:：]/gu)?.length ?? 0) > 1),
  );
  return headers.length === 0 && seated > 0 && !several && rows.every(({ cells }) => cells.length < 8);
}
