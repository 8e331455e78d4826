import { type TaskFilter, tasks } from '../../../graph/cypher/task.ts';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { connection, pageParams } from '../../connection.ts';
import type { TaskRow } from '../../rows.ts';
import { factFields, required } from '../fact-fields.ts';
import { phraseOf } from '../search/query-text.ts';

const anchorOf = (filter: TaskFilter) =>
  (['leader', 'leadUnit', 'party', 'document', 'phrase', 'gazette', 'jurisdiction'] as const).find(
    (name) => filter[name] !== null,
  ) ?? 'all';

export const task: Resolvers = {
  Query: {
    tasks: async (_, { filter, ...args }, { graph }) => {
      const which: TaskFilter = {
        leader: filter?.leader ?? null,
        leadUnit: filter?.leadUnit ?? null,
        party: filter?.party ?? null,
        roles: filter?.roles ?? null,
        document: filter?.document ?? null,
        gazette: filter?.gazette ?? null,
        jurisdiction: filter?.jurisdiction ?? null,
        text: filter?.text ?? null,
        phrase: filter?.text ? phraseOf(filter.text) : null,
        form: filter?.form ?? null,
        from: filter?.from ?? null,
        to: filter?.to ?? null,
        flagged: filter?.flagged ?? null,
      };
      const page = pageParams(args);
      const anchor = anchorOf(which);
      // Only the way in by full text compares the phrase; every other way compares the text itself.
      const params = anchor === 'phrase' ? which : { ...which, phrase: null };
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
