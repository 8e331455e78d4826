import { z } from 'zod';
import { appointments } from '../../graph/cypher/appointment.ts';
import { documents } from '../../graph/cypher/document.ts';
import type { List } from '../../graph/cypher/list.ts';
import { officials } from '../../graph/cypher/official.ts';
import type { FactRow, NodeRow, ThingRow } from '../../graph/cypher/rows.ts';
import { tasks } from '../../graph/cypher/task.ts';
import { units } from '../../graph/cypher/unit.ts';
import type { Graph } from '../context.ts';
import { type Citation, citationsOf } from './citation.ts';
import type { Row } from './text-formats.ts';

/** Rows that one export may have; a longer one says so in its last row. */
export const mostExported = 100_000;
const pageSize = 500;

const text = z.string().max(200).nullable().default(null);
const day = z.iso.date().nullable().default(null);
const flag = z.stringbool().nullable().default(null);

/** One list as it is exported: which filters it takes, which columns it has, and its rows page by page. */
export type ExportedList = {
  columns: readonly string[];
  /** Throws a `z.ZodError` that names a filter it does not know or cannot read. */
  rows: (graph: () => Graph, query: unknown) => AsyncGenerator<Row>;
};

const citationColumns: readonly (keyof Citation)[] = [
  'issuer',
  'gazette',
  'period',
  'document_title',
  'document_number',
  'document_date',
  'line',
  'quote',
  'doubts',
];

/** All pages of a list, each read when the one before was sent. */
async function* pages<F extends object, O extends string, R extends NodeRow>(
  graph: () => Graph,
  list: List<F, O, R>,
  filter: F,
  order: O,
): AsyncGenerator<R[]> {
  let after: { afterKey: string | number | null; afterId: string | null } = { afterKey: null, afterId: null };
  for (let sent = 0; sent < mostExported; sent += pageSize) {
    const found = await graph().read(list.page(filter, order), { ...filter, ...after, limit: pageSize });
    if (found.length > 0) yield found.map(({ row }) => row);
    const last = found.at(-1);
    if (!last || found.length < pageSize) return;
    after = { afterKey: last.key, afterId: last.row.id };
  }
}

function factList<F extends object, O extends string, R extends FactRow>(
  list: List<F, O, R>,
  order: O,
  filter: z.ZodType<F>,
  own: (fact: R) => Row,
  columns: readonly string[],
): ExportedList {
  return {
    columns: [...columns, ...citationColumns],
    async *rows(graph, query) {
      for await (const facts of pages(graph, list, filter.parse(query), order)) {
        const citations = await citationsOf(graph(), facts);
        for (const [at, fact] of facts.entries()) yield { ...own(fact), ...citations[at] };
      }
    },
  };
}

function thingList<F extends object, O extends string, R extends ThingRow>(
  list: List<F, O, R>,
  order: O,
  filter: z.ZodType<F>,
  own: (thing: R) => Row,
  columns: readonly string[],
): ExportedList {
  return {
    columns,
    async *rows(graph, query) {
      for await (const things of pages(graph, list, filter.parse(query), order)) yield* things.map(own);
    },
  };
}

/** What can be exported, by its name in the address. */
export const exportedLists: Readonly<Record<string, ExportedList>> = {
  appointments: factList(
    appointments,
    'newest',
    z.strictObject({
      ...{ official: text, unit: text, post: text, document: text, gazette: text, jurisdiction: text },
      ...{ action: text, qualifier: text, from: day, to: day, flagged: flag },
    }),
    ({ id, row, date }) => ({
      ...{ id, date, action: row.action, verb: row.verb, person: row.person, unit: row.unit, post: row.post },
      ...{ qualifiers: row.qualifiers, term: row.term, effective: row.effective },
    }),
    ['id', 'date', 'action', 'verb', 'person', 'unit', 'post', 'qualifiers', 'term', 'effective'],
  ),
  tasks: factList(
    tasks,
    'place',
    z
      .strictObject({
        ...{ leader: text, leaderName: text, leadUnit: text, party: text, document: text, gazette: text },
        ...{ documentNumber: text, jurisdiction: text, form: text, from: day, to: day, flagged: flag },
      })
      .transform((given) => ({ ...given, roles: null, words: null, phrases: null })),
    ({ id, row }) => ({
      ...{ id, seq: row.seq, content: row.content, form: row.form, deadline: row.deadline ?? null },
      ...{ leaders: row.leaders, lead_units: row.lead_units, support_units: row.support_units },
      parties: row.assignments.map(({ name, role, term }) => `${name}（${term ?? role}）`),
    }),
    ['id', 'seq', 'content', 'form', 'deadline', 'leaders', 'lead_units', 'support_units', 'parties'],
  ),
  documents: thingList(
    documents,
    'newest',
    z
      .strictObject({
        ...{ numberKey: text, gazette: text, jurisdiction: text, issuer: text, text },
        ...{ from: day, to: day, citedOnly: flag, asOf: day },
        status: z
          .enum(['in force', 'expired', 'repealed', 'invalidated', 'amended', 'unknown'])
          .nullable()
          .default(null),
      })
      .refine(({ status, asOf }) => status === null || asOf !== null, '`status` needs a day in `asOf`.'),
    ({ id, number, title, issuers, date, record, citedOnly }) => ({
      ...{ id, number, title, issuers, date, record, cited_only: citedOnly },
    }),
    ['id', 'number', 'title', 'issuers', 'date', 'record', 'cited_only'],
  ),
  officials: thingList(
    officials,
    'name',
    z.strictObject({ name: text, jurisdiction: text, unit: text, post: text }),
    ({ id, name, pinyin, jurisdiction, mentions, tasksLed }) => ({
      ...{ id, name, pinyin, jurisdiction, mentions, tasks_led: tasksLed },
    }),
    ['id', 'name', 'pinyin', 'jurisdiction', 'mentions', 'tasks_led'],
  ),
  units: thingList(
    units,
    'name',
    z.strictObject({ name: text, jurisdiction: text, type: text }),
    ({ id, name, names, type, jurisdiction, tasksLed }) => ({
      ...{ id, name, names, type, jurisdiction, tasks_led: tasksLed },
    }),
    ['id', 'name', 'names', 'type', 'jurisdiction', 'tasks_led'],
  ),
};
