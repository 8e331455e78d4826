/** The facts that a generated gazette states, as the generator means them: rows of the exchange format. */
import type { Assignment, FactKind, FactOf } from '../graph/facts.ts';

type Row<K extends FactKind> = Omit<FactOf<K>, 'gazette' | 'line' | 'evidence' | 'flags'>;
/** A row without its line, which is known when the gazette is set. */
export type Expected = { [K in FactKind]: Row<K> }[FactKind];

/** A party of a task: what it is, and the word that is printed for it. */
export const party = (
  name: string,
  type: Assignment['type'],
  role: Assignment['role'],
  term: string | null,
): Assignment => ({ name, type, role, term, inferred: term === null });

type TaskGiven = Omit<Row<'task'>, 'kind' | 'leaders' | 'lead_units' | 'support_units'>;

/** A task with its three lists, which follow from its parties by the format's convention. */
export function task(given: TaskGiven): Expected {
  const { assignments, form } = given;
  const leaders = assignments.filter(({ type, role }) => type !== 'unit' && role === 'lead');
  const units = assignments.filter(({ type }) => type === 'unit');
  const leads = units.filter(({ role }) => role === 'lead');
  // Without a leading unit one answers alone, and in a table all stand in its single column.
  const alone = leads.length === 0 && (units.length === 1 || form === 'table') ? units : leads;
  const names = (parties: readonly Assignment[]) => parties.map(({ name }) => name);
  return {
    kind: 'task',
    ...given,
    leaders: names(leaders),
    lead_units: names(alone),
    support_units: names(units.filter((unit) => !alone.includes(unit))),
  };
}

export const cites = (
  document: string,
  target: string,
  relation: Row<'citation'>['relation'] = 'cites',
): Expected => ({
  kind: 'citation',
  document,
  target,
  relation,
});
