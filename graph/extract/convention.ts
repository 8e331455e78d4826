import type { Assignment, FactOf } from '../facts.ts';

/** The three lists that a reader of a task asks for first. */
export type TaskLists = Pick<FactOf<'task'>, 'leaders' | 'lead_units' | 'support_units'>;

/**
 * Who leads and who supports a task, by the convention of the interchange format, from the parties as printed:
 * whoever is printed as leading leads; beside a leading unit, those responsible or supporting support; where no
 * unit is printed as leading, a table's responsible units lead, and of a clause's a single one leads while
 * several support. Chiefs and supervisors stand in no list.
 */
export function listsOf(assignments: readonly Assignment[], form: FactOf<'task'>['form']): TaskLists {
  const named = (keep: (party: Assignment) => boolean) => [
    ...new Set(assignments.filter(keep).map((party) => party.name)),
  ];
  const isUnit = (party: Assignment) => party.type === 'unit';
  const answers = (party: Assignment) => isUnit(party) && party.role === 'responsible';
  const supports = (party: Assignment) => isUnit(party) && party.role === 'support';
  const leaders = named((party) => !isUnit(party) && party.role === 'lead');
  const leading = named((party) => isUnit(party) && party.role === 'lead');
  const responsible = named(answers);
  if (leading.length > 0 || (form === 'prose' && responsible.length > 1))
    return {
      leaders,
      lead_units: leading,
      support_units: named((party) => answers(party) || supports(party)),
    };
  return { leaders, lead_units: responsible, support_units: named(supports) };
}

/** A party as a row prints it, without what only the reader knows of it. */
export const assignmentOf = ({ name, type, role, term, inferred }: Assignment): Assignment => ({
  name,
  type,
  role,
  term,
  inferred,
});
