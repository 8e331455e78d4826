import type { Table } from '../parse/nodes.ts';
import { emptyPassage, join, squeeze, trim } from '../read/passage.ts';
import type { GroupReading, Role } from './group-draft.ts';
import type { GroupName } from './group-name.ts';
import { SEAT } from './group-words.ts';
import { bareName, genderIn, isPersonName } from './person-name.ts';
import { printed } from './printed.ts';

const isSeat = new RegExp(`^(?:${SEAT})$`, 'u');
const nameHead = /^(?:姓名|人员姓名|成员姓名)$/u;
const postHead = /^(?:(?:工作)?单位(?:及|和|、|与)?职务|现任职务|职务|行政职务|党政职务)$/u;
const unitHead = /^(?:(?:工作|所在)?单位|部门)$/u;

/**
 * A roster under a header: 序号 / 姓名 / 单位及职务 / 组内职务. The seat stands in a column of its own or in a row above
 * its people. Whether the table is one.
 */
export function readRosterTable(table: Table, group: GroupName | null, reading: GroupReading): boolean {
  const heads = (table.headers[0]?.[0]?.cells ?? []).map(({ passage }) => squeeze(passage).text);
  const name = heads.findIndex((head) => nameHead.test(head));
  if (name < 0 || !group) return false;
  const seats = heads.findIndex((_, column) =>
    table.rows.some(({ cells }) => isSeat.test(squeeze(cells[column]?.passage ?? emptyPassage).text)),
  );
  if (seats < 0) return false;
  const post = heads.findIndex((head, column) => postHead.test(head) && column !== seats);
  const unit = heads.findIndex((head) => unitHead.test(head));
  let above: Role | null = null;
  for (const { cells } of table.rows) {
    const cell = (column: number) => trim(cells[column]?.passage ?? emptyPassage);
    const seat = cells.map(({ passage }) => passage).find((passage) => isSeat.test(squeeze(passage).text));
    if (seat) above = { text: squeeze(seat).text, piece: seat, carried: false };
    const person = bareName(cell(name));
    if (!above || !isPersonName(squeeze(person).text)) continue;
    const position = [cell(unit), cell(post)].filter(({ text }) => text !== '');
    reading.members.push({
      group,
      role: seat ? above : { ...above, carried: true },
      holder: {
        person: printed(person),
        gender: genderIn(cell(name).text),
        position: position.length > 0 ? printed(join(position)) : null,
      },
      flags: [],
    });
  }
  return true;
}
