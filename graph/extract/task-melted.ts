import { looksLikeName } from './surnames.ts';
import { type Named, partiesUnder } from './task-clause.ts';
import { type Column, holdsParties } from './task-columns.ts';
import { type Attested, isUnit } from './unit-list.ts';

/** The neighbours of a column that have no cell in this row: what belongs to them may stand in its cell. */
export type Spare = { leader: Column | null; next: Column | null };
/** The parties of a cell; `melted` is the column whose parties stand in it as well. */
export type CellReading = { parties: Named[]; melted: Column | null };

/** The parties of a cell under its column, and those of a neighbour that the print melted into it. */
export function partiesOfCell(cell: string, column: Column, spare: Spare, attested: Attested): CellReading {
  if (!holdsParties(column.means)) return { parties: [], melted: null };
  if (column.means !== 'leader') {
    const [led, from] = spare.leader ? leadingPeople(cell, spare.leader, attested) : [[], 0];
    const rest = partiesUnder(column.means, column.term, cell.slice(from), attested);
    const parties = [
      ...led,
      ...rest.map((party) => ({ ...party, start: party.start + from, end: party.end + from })),
    ];
    return { parties, melted: led.length > 0 ? spare.leader : null };
  }
  const parties = partiesUnder('leader', column.term, cell, attested);
  const { next } = spare;
  const split = next ? parties.findIndex((party, place) => place > 0 && isUnitHere(party, attested)) : -1;
  if (split < 0 || !next) return { parties, melted: null };
  const melted = parties.map((party, place): Named => {
    if (place < split) return party;
    const type = isUnitHere(party, attested) ? 'unit' : party.type;
    const role = type === 'unit' && next.means === 'lead-unit' ? 'lead' : 'responsible';
    return { ...party, type, role, term: next.term };
  });
  return { parties: melted.filter(({ name }) => /\p{Script=Han}/u.test(name)), melted: next };
}

/** 贸促会 among names, 农业农村 that lost its 局. */
const isUnitHere = ({ name, type }: Named, attested: Attested) =>
  type === 'unit' ||
  (attested.person(name) < 2 &&
    ((/^.{2,}[局委办会]$/u.test(name) && isUnit(name, attested)) || attested.unit(`${name}局`) > 1));

/** 张亚玲 卫健局 血防中心: the attested names that open a cell of units, and where the units begin. */
function leadingPeople(cell: string, leader: Column, attested: Attested): [Named[], number] {
  let from = 0;
  for (const { 0: piece, index } of cell.matchAll(/\S+/gu)) {
    if (!looksLikeName(piece) || attested.person(piece) < 2 || attested.unit(piece) > 0) break;
    from = index + piece.length;
  }
  const rest = cell.slice(from).trim();
  if (from === 0 || rest === '') return [[], 0];
  return [partiesUnder('leader', leader.term, cell.slice(0, from), attested), from];
}

/**
 * 高新区市场监管局 贸促会 beside three people who answer: each unit has its person, so one of the names is two
 * that touch, both attested. Null where the count does not show it.
 */
export function partTouching<P extends Named>(parties: readonly P[], attested: Attested): P[] | null {
  const units = parties.filter(({ type }) => type === 'unit');
  const people = parties.filter(({ type, role }) => type === 'person' && role === 'responsible');
  if (units.length < 2 || people.length !== units.length + 1) return null;
  const pairs = units.flatMap((party) => {
    const two = touching(party, attested);
    return two ? [{ party, two }] : [];
  });
  const [only] = pairs;
  if (pairs.length !== 1 || !only) return null;
  return parties.flatMap((party) => (party === only.party ? only.two : [party]));
}

function touching<P extends Named>(party: P, attested: Attested): [P, P] | null {
  const { name, start, end } = party;
  if (end - start !== name.length) return null;
  for (let cut = 3; cut < name.length - 2; cut++) {
    const [left, right] = [name.slice(0, cut), name.slice(cut)];
    if (attested.unit(left) <= 1 || attested.unit(right) <= 1) continue;
    return [
      { ...party, name: left, end: start + cut },
      { ...party, name: right, start: start + cut },
    ];
  }
  return null;
}
