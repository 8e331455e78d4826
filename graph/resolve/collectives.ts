/** Members of collective names, where the gazette lists them; a collective is never merged into any of them. */
import { runTogether } from './abbreviations.ts';
import { type DerivedEdge, edge } from './edges.ts';
import type { StoredFact } from './fact-ids.ts';
import { groupBy } from './groups.ts';
import { plain } from './names.ts';
import type { Reference } from './references.ts';
import type { UnitThing } from './things.ts';
import type { Who } from './who.ts';

/**
 * PART_OF edges from units to the collective that names them (县委办和县政府办), and from a group's member
 * units to its 成员单位. `named`: only units that some fact names elsewhere have a node to draw from.
 */
export function collectiveMembers(
  facts: readonly StoredFact[],
  references: readonly Reference[],
  who: Who,
): DerivedEdge[] {
  const units = references.flatMap(({ thing, fact, text }) =>
    thing.kind === 'Unit' ? [{ unit: thing, fact, text }] : [],
  );
  const named = new Map(units.map(({ unit }) => [unit.id, unit]));
  const singles = [...named.values()].filter(isSingle);
  const normals = new Set(singles.map(({ normal }) => normal));
  const seated = unitsOfGroups(facts, who);
  return units
    .filter(({ unit }) => unit.type === 'collective')
    .flatMap(({ unit: whole, fact, text }) => {
      const printed = partsOfName(text, whole, normals)
        .map((part) => named.get(who.unit(part).id))
        .filter((part): part is UnitThing => part !== undefined && isSingle(part));
      const members = seated.get(groupMeant(text, who)) ?? [];
      return [
        ...printed.map((part) => edge('PART_OF', part.id, whole.id, fact)),
        ...members.map(({ unit, fact: seat }) => edge('PART_OF', unit.id, whole.id, seat)),
      ];
    });
}

const isSingle = ({ type }: UnitThing) => type !== 'collective' && type !== 'unknown';

/** 移动、联通、电信三大公司 → 移动, 联通, 电信公司; 高新区洋沙湖集团 → 高新区, 洋沙湖集团. */
function partsOfName(text: string, { normal }: UnitThing, normals: ReadonlySet<string>): string[] {
  const name = plain(text).replace(/[一二三四五两]大(?=公司$)/u, '');
  const parts = name.split(/[、,;/和与及]/u);
  return parts.length > 1 ? parts : (runTogether(normal, normals) ?? []);
}

/** 县减灾委相关成员单位 → the normal name of 县减灾委; '' where the name means no group's members. */
function groupMeant(text: string, who: Who): string {
  const [, group] = /^(.{3,}?)(?:各|相关|有关)*成员单位$/u.exec(plain(text)) ?? [];
  return group === undefined ? '' : who.unit(group).normal;
}

/** Each group's normal name → its member units, and the fact that seats each. */
function unitsOfGroups(facts: readonly StoredFact[], who: Who) {
  const seats = facts.flatMap((fact) => {
    if (fact.kind !== 'member_unit' || fact.group === null) return [];
    const unit = who.unit(fact.unit);
    return isSingle(unit) ? [{ group: who.unit(fact.group).normal, unit, fact }] : [];
  });
  return groupBy(seats, ({ group }) => group);
}
