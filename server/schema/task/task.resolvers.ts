import { type TaskFilter, tasks } from '../../../graph/cypher/task.ts';
import { numberKey } from '../../../graph/resolve/documents.ts';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { connection, pageParams } from '../../connection.ts';
import { badInput } from '../../errors.ts';
import type { TaskRow } from '../../rows.ts';
import { factFields, required } from '../fact-fields.ts';
import { phrasesOf } from '../search/query-text.ts';

export const task: Resolvers = {
  Query: {
    tasks: async (_, { filter, ...args }, { graph }) => {
      if (filter?.text && filter.words)
        throw badInput('`text` and `words` both say what stands in the task; give one of them.');
      const words = filter?.text ? [filter.text] : (filter?.words ?? null);
      const which: TaskFilter = {
        leader: filter?.leader ?? null,
        leadUnit: filter?.leadUnit ?? null,
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
        from: filter?.from ?? null,
        to: filter?.to ?? null,
        flagged: filter?.flagged ?? null,
      };
      const page = pageParams(args);
      const rows = () => graph.read(tasks.page(which, 'place'), { ...which, ...page });
      return connection(rows, page, () => graph.one(tasks.count(which), which));
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
    assignments: ({ id }, { roles }, { loaders }) => loaders.assignments(roles ?? null, id),
  },
  TaskAssignment: {
    task: ({ task }, _, { loaders }) => required<TaskRow>(loaders.node(task), task),
    party: ({ partyId }, _, { loaders }) => (partyId === null ? null : loaders.node(partyId)),
  },
};
