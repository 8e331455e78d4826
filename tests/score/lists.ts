import { listsOf } from '../../graph/extract/convention.ts';
import type { Fact } from '../../graph/facts.ts';

/** Tasks whose leaders, lead and support units do not follow from their assignments, one line each. */
export function wrongLists(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'task') return [];
    const lists = listsOf(fact.assignments, fact.form);
    return (['leaders', 'lead_units', 'support_units'] as const).flatMap((field) =>
      JSON.stringify(fact[field]) === JSON.stringify(lists[field])
        ? []
        : [
            `line ${fact.line} ${field}: ${fact[field].join('、')}, by its parties ${lists[field].join('、')}`,
          ],
    );
  });
}
