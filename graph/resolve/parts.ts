/** Parts and wholes: 公安局城关派出所 is part of 公安局, and never the same unit. */
import { type DerivedEdge, edge } from './edges.ts';
import { partyOrgans } from './short-forms.ts';
import type { UnitThing } from './things.ts';

/**
 * Edges from each unit to the unit with the longest name that begins its own and is a whole by itself, from an
 * office to what it is the office of, and from a party organ to its committee.
 */
export function partsOf(units: readonly UnitThing[]): DerivedEdge[] {
  const wholes = units.filter(
    ({ type, normal }) => type !== 'collective' && type !== 'unknown' && normal.length >= 2,
  );
  return wholes.flatMap((part) => {
    const [whole] = wholes
      .filter(({ normal }) => isPart(part.normal, normal))
      .toSorted((a, b) => b.normal.length - a.normal.length);
    return whole ? [edge('PART_OF', part.id, whole.id, null)] : [];
  });
}

/** 政府办 of 政府, 安委办 of 安委会, 组织部 of 党委; but 纪委监委 is two bodies in one house. */
const isPart = (part: string, whole: string) =>
  (part.startsWith(whole) && part.length > whole.length && part.slice(whole.length) !== '监委') ||
  (whole.endsWith('委会') && part === whole.replace(/会$/u, '办')) ||
  (whole === '党委' && partyOrgans.pattern.test(`委${part}`));
