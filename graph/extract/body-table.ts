import type { Row, Table } from '../parse/nodes.ts';
import { type Passage, slice, squeeze } from '../read/passage.ts';
import type { GroupReading, Role } from './group-draft.ts';
import { bodyOfTitle, type GroupName } from './group-name.ts';
import { addUnits } from './group-units.ts';
import { SEAT } from './group-words.ts';
import { splitPeople } from './person-list.ts';
import { printed } from './printed.ts';
import type { GazetteContext } from './reader.ts';
import { labelOf, peopleOf } from './roster-line.ts';
import { holdersIn } from './seat-holders.ts';
import { splitUnits } from './unit-list.ts';

const bodyColumn = /^(?:工作专班|专班|工作组|领导小组|指挥部|小组|组别)(?:名称)?$/u;
const peopleColumn = new RegExp(`^(?:${SEAT}|牵头领导|主管领导|责任领导|分管领导)$`, 'u');
const unitsColumn = /^(?:成员单位|牵头单位|责任单位|配合单位|参与单位|组成单位)$/u;
const dutiesColumn = /^(?:职责|职责分工|工作职责|主要职责|任务分工|工作分工|职责任务)$/u;
const inCell = new RegExp(`(?:${SEAT})\\s?[:：]`, 'gu');

const headOf = (table: Table, row: Row): Passage[] => {
  // A header that the parser took for a row stands first.
  const header =
    table.headers[Math.max(0, row.header)]?.[0] ?? (row === table.rows[0] ? undefined : table.rows[0]);
  return header ? header.cells.map(({ passage }) => squeeze(passage)) : [];
};

/** A table of bodies: each row one body, its people and its units by column. Whether the table is one. */
export function readBodyTable(table: Table, context: GazetteContext, reading: GroupReading): boolean {
  let found = false;
  for (const row of table.rows) {
    const heads = headOf(table, row);
    const body = heads.findIndex(({ text }) => bodyColumn.test(text));
    const seats = heads.filter(({ text }) => peopleColumn.test(text));
    if (body < 0 || seats.length === 0 || !heads.some(({ text }) => unitsColumn.test(text))) continue;
    if (heads.some(({ text }) => /任务|目标|指标|收入/u.test(text))) continue;
    const name = row.cells[body]?.passage;
    if (!name || name.text === '') continue;
    found = true;
    const group: GroupName = {
      text: squeeze(name).text,
      pieces: [{ passage: name, role: 'value' }],
      inferred: false,
    };
    heads.forEach((head, column) => {
      const cell = row.cells[column]?.passage;
      if (!cell || cell.text === '') return;
      const role: Role = { text: head.text, piece: head, carried: true };
      if (peopleColumn.test(head.text))
        for (const { text, start, end, type } of splitPeople(cell.text, context.attested)) {
          const value = { text, pieces: [slice(cell, start, end)] };
          reading.members.push({
            group,
            role,
            holder: {
              person: type === 'person' ? value : null,
              gender: null,
              position: type === 'post' ? value : null,
            },
            flags: [],
          });
        }
      else if (unitsColumn.test(head.text)) addUnits(cell, role, group, context, reading);
    });
  }
  return found;
}

/** 成员单位 / 职责分工: one member unit a row; a header that is printed again is none. */
export function readDutyTable(
  table: Table,
  group: GroupName | null,
  context: GazetteContext,
  reading: GroupReading,
): boolean {
  let found = false;
  for (const row of table.rows) {
    const heads = headOf(table, row);
    const column = heads.findIndex(({ text }) => text === '成员单位');
    const head = heads[column];
    const cell = row.cells[column]?.passage;
    if (!head || !heads.some(({ text }) => dutiesColumn.test(text))) continue;
    found = true;
    if (!group || !cell || cell.text === '' || cell.text.length > 40) continue;
    const bare = squeeze(cell).text;
    if (
      unitsColumn.test(bare) ||
      dutiesColumn.test(bare) ||
      row.cells.filter(({ passage }) => passage.text !== '').length < 2
    )
      continue;
    const role: Role = { text: '成员单位', piece: head, carried: true };
    const whole =
      /、/u.test(bare) && !splitUnits(cell.text, context.attested).every(({ text }) => text.length > 3);
    if (whole) reading.units.push({ group, role, unit: printed(cell), flags: [] });
    else addUnits(cell, role, group, context, reading);
  }
  return found;
}

/** 组长:某某 组员:周某(税务局) 唐某(财政局) within one cell; the body is the row's own (第一组), else the table's. */
export function readLabelledCells(
  table: Table,
  caption: Passage | null,
  context: GazetteContext,
  reading: GroupReading,
): void {
  for (const row of table.rows)
    for (const cell of row.cells) {
      const marks = [...cell.passage.text.matchAll(inCell)];
      if (marks.length === 0) continue;
      const first = row.cells[0]?.passage;
      const own =
        first && /^第?[\p{Script=Han}\d]{1,16}(?:组|专班|小组)$/u.test(squeeze(first).text) ? first : null;
      const group = own ? named(own) : (bodyOfTitle(caption, 'header') ?? (caption ? named(caption) : null));
      if (!group) continue;
      marks.forEach((mark, index) => {
        const part = slice(cell.passage, mark.index, marks[index + 1]?.index ?? cell.passage.text.length);
        const label = labelOf(part);
        if (!label) return;
        const role: Role = { text: squeeze(label.role).text, piece: label.role, carried: false };
        for (const holder of cellPeople(label.rest, context))
          reading.members.push({ group, role, holder, flags: [] });
      });
    }
}

const named = (passage: Passage): GroupName => ({
  text: squeeze(passage).text,
  pieces: [{ passage, role: 'header' }],
  inferred: false,
});

/** 田某,戴某及各乡镇分管领导: names, then a post. */
function cellPeople(list: Passage, context: GazetteContext) {
  const bracketed = holdersIn(list, false, context.attested);
  if (bracketed.every(({ person }) => person)) return bracketed;
  const cut = /[及和](?=各|相关|有关)/u.exec(list.text);
  if (!cut) return peopleOf(list, context.attested) ?? bracketed;
  return [
    ...holdersIn(slice(list, 0, cut.index), false, context.attested),
    ...holdersIn(squeeze(slice(list, cut.index + 1)), false, context.attested),
  ];
}
