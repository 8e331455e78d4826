import { type TaskFilter, tasks } from '../../../graph/cypher/task.ts';
import { numberKey } from '../../../graph/resolve/documents.ts';
import type { TaskFilter as Asked, Resolvers } from '../../__generated__/resolvers.ts';
import { asOfOf, listConnection } from '../../connection.ts';
import { badInput } from '../../errors.ts';
import type { TaskRow } from '../../rows.ts';
import { factFields, required } from '../fact-fields.ts';
import { phrasesOf } from '../search/query-text.ts';

/** A filter of the API → what the statement takes. */
export function taskFilter(filter: Asked | null | undefined): TaskFilter {
  if (filter?.text && filter.words)
    throw badInput('`text` and `words` both say what stands in the task; give one of them.');
  const words = filter?.text ? [filter.text] : (filter?.words ?? null);
  return {
    leader: filter?.leader ?? null,
    leadUnit: filter?.leadUnit ?? null,
    responsibleUnit: filter?.responsibleUnit ?? null,
    supportUnit: filter?.supportUnit ?? null,
    leaderName: filter?.leaderName ?? null,
    party: filter?.party ?? null,
    roles: filter?.roles ?? null,
    document: filter?.document ?? null,
    documentNumber: filter?.documentNumber ? numberKey(filter.documentNumber) : null,
    gazette: filter?.gazette ?? null,
    jurisdiction: filter?.jurisdiction ?? null,
    words,
    phrases: words && phrasesOf(words),
    form: filter?.form ?? null,
    deadline: filter?.deadline ?? null,
    dueFrom: filter?.dueFrom ?? null,
    dueTo: filter?.dueTo ?? null,
    from: filter?.from ?? null,
    to: filter?.to ?? null,
    flagged: filter?.flagged ?? null,
    ...asOfOf(filter),
  };
}

export const task: Resolvers = {
  Query: {
    tasks: async (_, { filter, order, ...args }, { graph }) => {
      const which = taskFilter(filter);
      return listConnection(graph, tasks, which, order ?? 'place', args);
    },
  },
  Task: {
    ...factFields,
    seq: ({ row }) => row.seq,
    content: ({ row }) => row.content,
    form: ({ row }) => row.form,
    section: ({ row }) => row.section ?? null,
    category: ({ row }) => row.category ?? null,
    project: ({ row }) => row.project ?? null,
    target: ({ row }) => row.target ?? null,
    deadline: ({ row }) => row.deadline ?? null,
    deadlineDate: ({ row }) => row.deadline_date ?? null,
    assignments: ({ id }, { roles }, { loaders }) => loaders.assignments(roles ?? null, id),
  },
  TaskAssignment: {
    task: ({ task }, _, { loaders }) => required<TaskRow>(loaders.node(task), task),
    party: ({ partyId }, _, { loaders }) => (partyId === null ? null : loaders.node(partyId)),
  },
};
