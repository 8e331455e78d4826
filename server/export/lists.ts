import { appointments } from '../../graph/cypher/appointment.ts';
import { places } from '../../graph/cypher/charge.ts';
import { citations, documents } from '../../graph/cypher/document.ts';
import { contradictions, flagged } from '../../graph/cypher/doubt.ts';
import { groups } from '../../graph/cypher/group.ts';
import type { List } from '../../graph/cypher/list.ts';
import { meetings } from '../../graph/cypher/meeting.ts';
import { officials } from '../../graph/cypher/official.ts';
import { posts } from '../../graph/cypher/post.ts';
import type { NodeRow } from '../../graph/cypher/rows.ts';
import { tasks } from '../../graph/cypher/task.ts';
import { units } from '../../graph/cypher/unit.ts';
import type { enums } from '../enums.ts';
import { badInput } from '../errors.ts';
import type { Graph } from '../graph.ts';
import { appointmentFilter } from '../schema/appointment/appointment.resolvers.ts';
import { citationFilter, documentFilter } from '../schema/document/document.resolvers.ts';
import { contradictionFilter, flaggedFilter } from '../schema/doubt/doubt.resolvers.ts';
import { groupFilter } from '../schema/group/group.resolvers.ts';
import { meetingFilter } from '../schema/meeting/meeting.resolvers.ts';
import { officialFilter } from '../schema/official/official.resolvers.ts';
import { placeFilter } from '../schema/place/place.resolvers.ts';
import { postFilter } from '../schema/post/post.resolvers.ts';
import { taskFilter } from '../schema/task/task.resolvers.ts';
import { unitFilter } from '../schema/unit/unit.resolvers.ts';
import { refuseUnknown } from '../unknown.ts';
import { citationColumns, citationsOf } from './citation.ts';
import * as columns from './columns.ts';
import { filterFrom, wordOf } from './filter.ts';
import type { Row } from './text-formats.ts';

const pageSize = 500;

/** One list as it is exported: its columns, and its rows page by page, each with its citation. */
export type ExportedList = {
  columns: readonly string[];
  /** Throws a GraphQLError that names a filter it does not know or cannot read. */
  rows: (graph: () => Graph, parameters: Readonly<Record<string, unknown>>) => AsyncGenerator<Row>;
};

type Parts<F, O extends string, R extends NodeRow> = {
  list: List<F, O, R>;
  /** The filter's name in the schema. */
  input: string;
  filter: (given: Readonly<Record<string, unknown>>) => F;
  /** The enum of its orders in the schema, and the order unless another is asked for. */
  orders: keyof typeof enums | null;
  order: O;
  columns: columns.Columns<R>;
};

/** All pages of a list, each read when the one before was sent. */
async function* pages<F extends object, O extends string, R extends NodeRow>(
  graph: () => Graph,
  list: List<F, O, R>,
  filter: F,
  order: O,
): AsyncGenerator<R[]> {
  let after: { afterKey: string | number | null; afterId: string | null } = { afterKey: null, afterId: null };
  for (;;) {
    const found = await graph().read(list.page(filter, order), { ...filter, ...after, limit: pageSize });
    if (found.length > 0) yield found.map(({ row }) => row);
    else if (after.afterId === null) await refuseUnknown(graph(), filter);
    const last = found.at(-1);
    if (!last || found.length < pageSize) return;
    after = { afterKey: last.key, afterId: last.row.id };
  }
}

function exported<F extends object, O extends string, R extends NodeRow>(
  parts: Parts<F, O, R>,
): ExportedList {
  const { list, input, filter, orders, columns: own } = parts;
  return {
    columns: [...own.names, ...citationColumns],
    async *rows(graph, { order, ...parameters }) {
      if (order !== undefined && orders === null)
        throw badInput('This list has one order; leave `order` out.');
      // The words of `orders` are the list's own: the table of enums is checked against the lists' types.
      const asked = orders && typeof order === 'string' ? (wordOf(orders, order, 'order') as O) : parts.order;
      const given = filterFrom(input, parameters);
      for await (const rows of pages(graph, list, filter(given), asked)) {
        const cited = await citationsOf(graph(), rows);
        for (const [at, row] of rows.entries()) yield { ...own.of(row), ...cited[at] };
      }
    },
  };
}

/** What can be exported, by its name in the address: the lists of the API, under their names there. */
export const exportedLists: Readonly<Record<string, ExportedList>> = {
  appointments: exported({
    list: appointments,
    input: 'AppointmentFilter',
    filter: appointmentFilter,
    orders: 'AppointmentOrder',
    order: 'newest',
    columns: columns.appointment,
  }),
  tasks: exported({
    list: tasks,
    input: 'TaskFilter',
    filter: taskFilter,
    orders: 'TaskOrder',
    order: 'place',
    columns: columns.task,
  }),
  documents: exported({
    list: documents,
    input: 'DocumentFilter',
    filter: documentFilter,
    orders: 'DocumentOrder',
    order: 'newest',
    columns: columns.document,
  }),
  officials: exported({
    list: officials,
    input: 'OfficialFilter',
    filter: officialFilter,
    orders: 'OfficialOrder',
    order: 'name',
    columns: columns.official,
  }),
  units: exported({
    list: units,
    input: 'UnitFilter',
    filter: unitFilter,
    orders: 'UnitOrder',
    order: 'name',
    columns: columns.unit,
  }),
  posts: exported({
    list: posts,
    input: 'PostFilter',
    filter: postFilter,
    orders: null,
    order: 'name',
    columns: columns.post,
  }),
  groups: exported({
    list: groups,
    input: 'GroupFilter',
    filter: groupFilter,
    orders: null,
    order: 'name',
    columns: columns.named,
  }),
  places: exported({
    list: places,
    input: 'PlaceFilter',
    filter: placeFilter,
    orders: null,
    order: 'name',
    columns: columns.named,
  }),
  meetings: exported({
    list: meetings,
    input: 'MeetingFilter',
    filter: meetingFilter,
    orders: 'MeetingOrder',
    order: 'newest',
    columns: columns.meeting,
  }),
  citations: exported({
    list: citations,
    input: 'CitationFilter',
    filter: citationFilter,
    orders: null,
    order: 'place',
    columns: columns.citation,
  }),
  flagged: exported({
    list: flagged,
    input: 'FlaggedFilter',
    filter: flaggedFilter,
    orders: null,
    order: 'place',
    columns: columns.anyFact,
  }),
  contradictions: exported({
    list: contradictions,
    input: 'PlaceFilter',
    filter: contradictionFilter,
    orders: null,
    order: 'rule',
    columns: columns.contradiction,
  }),
};
