/**
 * Namesakes: one name within one jurisdiction is one official unless the evidence speaks against it. Two units
 * for one name in one list are two people, and so are a man and a woman; then each goes by its unit.
 */
import type { StoredFact } from './fact-ids.ts';
import { groupBy } from './groups.ts';
import { plain } from './names.ts';
import { readPosition } from './posts.ts';

/** A printed unit's normal name: by what two printed names are compared. */
type UnitOf = (printed: string) => string;

/** The names that are more than one person's. Pure; the order of the facts makes no difference. */
export function namesakesIn(facts: readonly StoredFact[], unitOf: UnitOf): ReadonlySet<string> {
  const rows = facts.flatMap((fact) => {
    if (!('person' in fact) || fact.person === null) return [];
    return [{ name: plain(fact.person), fact, units: unitsBeside(fact, unitOf) }];
  });
  const inOneList = groupBy(
    rows.filter(({ fact, units }) => fact.kind === 'member' && units.length > 0),
    ({ name, fact }) =>
      JSON.stringify([name, fact.gazette, 'document' in fact && fact.document, listOf(fact)]),
  );
  const twoUnits = [...inOneList.values()].filter((list) =>
    list.some(({ units }, at) =>
      list.slice(at + 1).some((other) => !units.some((one) => other.units.includes(one))),
    ),
  );
  const twoGenders = [...groupBy(rows, ({ name }) => name).values()].filter(
    (same) => new Set(same.flatMap(({ fact }) => ('gender' in fact ? (fact.gender ?? []) : []))).size > 1,
  );
  return new Set([...twoUnits, ...twoGenders].flatMap(([first]) => first?.name ?? []));
}

const listOf = (fact: StoredFact) => (fact.kind === 'member' ? fact.group : null);

/** The units that a row prints beside its person, by their normal names. */
export function unitsBeside(fact: StoredFact, unitOf: UnitOf): string[] {
  if (fact.kind === 'appointment') return fact.unit === null ? [] : [unitOf(fact.unit)];
  if (fact.kind !== 'member' && fact.kind !== 'portfolio') return [];
  if (fact.position === null) return [];
  return readPosition(fact.position).flatMap(({ unit }) => (unit === null ? [] : [unitOf(unit)]));
}
