/** The columns that a list's rows have when they are exported, besides their citation. */
import type { FactRow, NodeRow, ThingRow } from '../../graph/cypher/rows.ts';
import type { Row } from './text-formats.ts';

/** A row of a list → its own columns. */
export type Columns<R extends NodeRow = NodeRow> = { names: readonly string[]; of: (row: R) => Row };

/** Columns and their values in one: what the first row has, every row has. */
const columns = <R extends NodeRow>(names: readonly string[], of: (row: R) => Row): Columns<R> => ({
  names,
  of,
});

export const appointment = columns<FactRow<'appointment'>>(
  ['id', 'date', 'action', 'verb', 'person', 'unit', 'post', 'qualifiers', 'term', 'effective'],
  ({ id, row, date }) => ({
    id,
    date,
    action: row.action,
    verb: row.verb,
    person: row.person,
    unit: row.unit,
    post: row.post,
    qualifiers: row.qualifiers,
    term: row.term,
    effective: row.effective,
  }),
);

export const task = columns<FactRow<'task'>>(
  ['id', 'seq', 'content', 'form', 'deadline', 'leaders', 'lead_units', 'support_units', 'parties'],
  ({ id, row }) => ({
    id,
    seq: row.seq,
    content: row.content,
    form: row.form,
    deadline: row.deadline ?? null,
    leaders: row.leaders,
    lead_units: row.lead_units,
    support_units: row.support_units,
    parties: row.assignments.map(({ name, role, term }) => `${name}（${term ?? role}）`),
  }),
);

export const citation = columns<FactRow<'citation'>>(['id', 'relation', 'target'], ({ id, row }) => ({
  id,
  relation: row.relation,
  target: row.target,
}));

export const meeting = columns<FactRow<'meeting'>>(
  ['id', 'title', 'date', 'chair', 'attendees', 'observers', 'recorder'],
  ({ id, row }) => ({
    id,
    title: row.title,
    date: row.date,
    chair: row.chair,
    attendees: row.attendees,
    observers: row.observers.map(({ person, unit }) => [unit, person].filter(Boolean).join(' ')),
    recorder: row.recorder,
  }),
);

export const anyFact = columns<FactRow>(['id', 'kind', 'flags'], ({ id, row }) => ({
  id,
  kind: row.kind,
  flags: row.flags.map(({ code }) => code),
}));

export const document = columns<ThingRow<'Document'>>(
  ['id', 'number', 'title', 'issuers', 'date', 'record', 'cited_only'],
  ({ id, number, title, issuers, date, record, citedOnly }) => ({
    id,
    number,
    title,
    issuers,
    date,
    record,
    cited_only: citedOnly,
  }),
);

export const official = columns<ThingRow<'Official'>>(
  ['id', 'name', 'pinyin', 'jurisdiction', 'mentions', 'tasks_led'],
  ({ id, name, pinyin, jurisdiction, mentions, tasksLed }) => ({
    id,
    name,
    pinyin,
    jurisdiction,
    mentions,
    tasks_led: tasksLed,
  }),
);

export const unit = columns<ThingRow<'Unit'>>(
  ['id', 'name', 'names', 'type', 'jurisdiction', 'tasks_led'],
  ({ id, name, names, type, jurisdiction, tasksLed }) => ({
    id,
    name,
    names,
    type,
    jurisdiction,
    tasks_led: tasksLed,
  }),
);

export const post = columns<ThingRow<'Post'>>(
  ['id', 'name', 'unit', 'jurisdiction'],
  ({ id, name, unitName, jurisdiction }) => ({ id, name, unit: unitName, jurisdiction }),
);

export const named = columns<ThingRow<'Group' | 'Place'>>(
  ['id', 'name', 'jurisdiction'],
  ({ id, name, jurisdiction }) => ({ id, name, jurisdiction }),
);

export const contradiction = columns<ThingRow<'Contradiction'>>(
  ['id', 'rule', 'reason', 'facts', 'jurisdiction'],
  ({ id, rule, reason, facts, jurisdiction }) => ({ id, rule, reason, facts, jurisdiction }),
);
