import { emptyPassage, type Passage, squeeze, trim } from '../read/passage.ts';
import type { GroupReading, Role } from './group-draft.ts';
import type { GroupName } from './group-name.ts';
import { SEAT } from './group-words.ts';
import { isPersonName, namesOf } from './person-name.ts';
import { printed } from './printed.ts';
import type { GazetteContext } from './reader.ts';
import { labelOf, peopleOf } from './roster-line.ts';
import type { Holder } from './seat-holders.ts';

/** A row of a roster that is printed as a table, its cells by column. */
export type GridRow = readonly Passage[];

const isSeat = new RegExp(`^(?:${SEAT})$`, 'u');

/**
 * A roster of one, two or more pairs of columns, read down the first pair, then down the next: a seat printed
 * above holds until another is printed, also from the foot of one column to the head of the next.
 * Sentences among the cells are handed to `prose`.
 */
export function readGrid(
  rows: readonly GridRow[],
  group: GroupName,
  context: GazetteContext,
  reading: GroupReading,
  prose: (cell: Passage) => void,
): void {
  const width = Math.max(...rows.map((row) => row.length));
  let role: Role | null = null;
  for (let column = 0; column < width; column += pairWidth(rows, column)) {
    const pair = pairWidth(rows, column);
    let fresh = false;
    for (const row of rows) {
      const cells = row.slice(column, column + pair).filter(({ text }) => text !== '');
      const [first] = cells;
      if (!first) continue;
      if (/。/u.test(first.text) || first.text.length > 60) {
        prose(first);
        continue;
      }
      const read = readPair(cells, context);
      if (read?.role) fresh = true;
      role = read?.role ?? role;
      if (!read || !role) continue;
      for (const holder of read.holders)
        reading.members.push({
          group,
          role: read.role ?? { ...role, carried: true },
          holder,
          flags: fresh
            ? []
            : [
                {
                  code: 'carried-down',
                  reason: 'The seat is printed in the column of names before this one.',
                },
              ],
        });
    }
  }
}

/** Name and post take two columns; seat, name and post three. */
function pairWidth(rows: readonly GridRow[], column: number): number {
  const seats = rows.filter((row) => isSeat.test(squeeze(row[column] ?? emptyPassage).text)).length;
  return seats > 0 ? 3 : 2;
}

function readPair(
  cells: readonly Passage[],
  context: GazetteContext,
): { role: Role | null; holders: Holder[] } | null {
  const [first, ...rest] = cells;
  if (!first) return null;
  const label = labelOf(first);
  const role = label ? { text: squeeze(label.role).text, piece: label.role, carried: false } : null;
  const seat = !label && isSeat.test(squeeze(first).text);
  const named = label ? label.rest : seat ? (rest[0] ?? emptyPassage) : first;
  const position = trim(seat ? (rest[1] ?? emptyPassage) : (rest[0] ?? emptyPassage));
  const name = squeeze(named);
  const seated = seat ? { text: squeeze(first).text, piece: first, carried: false } : role;
  if (isPersonName(name.text) || (position.text !== '' && namesOf(named))) {
    const holder: Holder = {
      person: printed(named),
      gender: null,
      position: position.text === '' ? null : printed(position),
    };
    return { role: seated, holders: [holder] };
  }
  const holders = named.text === '' ? [] : peopleOf(named, context.attested);
  return holders || seated ? { role: seated, holders: holders ?? [] } : null;
}
