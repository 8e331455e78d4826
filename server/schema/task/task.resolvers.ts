import { type TaskFilter, tasks } from '../../../graph/cypher/task.ts';
import { numberKey } from '../../../graph/resolve/documents.ts';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { connection, pageParams } from '../../connection.ts';
import { badInput } from '../../errors.ts';
import type { TaskRow } from '../../rows.ts';
import { factFields, required } from '../fact-fields.ts';
import { phrasesOf } from '../search/query-text.ts';

const anchorOf = (filter: TaskFilter) =>
  (
    ['leader', 'leadUnit', 'party', 'document', 'numberKey', 'phrases', 'gazette', 'jurisdiction'] as const
  ).find((name) => filter[name] !== null) ?? 'all';

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
        numberKey: filter?.documentNumber ? numberKey(filter.documentNumber) : null,
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
      const anchor = anchorOf(which);
      // The index folds width and case, so where it led here the words need not be compared again.
      const params = anchor === 'phrases' ? { ...which, words: null } : which;
      const rows = await graph.read(tasks.page[anchor].place, { ...params, ...page });
      return connection(rows, page, () => graph.one(tasks.count[anchor], params));
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
