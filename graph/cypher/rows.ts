/**
 * The border between the database and everything else: records come in as the driver gives them and leave as
 * typed rows. Neo4j keeps neither nulls nor lists of records; both are restored here from the ontology.
 */
import { everyRow, nodes, rows } from '../ontology.ts';
import type { EdgeProperties, NodeKind, NodeOf, Row, RowKind } from '../ontology-types.ts';
import type { PlainRecord } from './statement.ts';

/** The nodes that rows of `extract` become. */
export type FactNodeKind = (typeof rows)[RowKind]['node'];
/** Things, mentions, tenures: nodes whose properties the ontology lists. */
export type ThingKind = Exclude<NodeKind, FactNodeKind>;

/** What a narrower kind has of the wider kind it is: an official's name is a person's. */
type Inherited<K extends ThingKind> = (typeof nodes)[K] extends { is: infer Wider extends NodeKind }
  ? NodeOf<Wider>
  : unknown;

/** A thing as stored, with the kind it is. */
export type ThingRow<K extends ThingKind = ThingKind> = {
  [P in K]: { label: P } & NodeOf<P> & Inherited<P>;
}[K];

/** A fact as stored: its row as printed, and the ids of what stands around it. */
export type FactRow<K extends RowKind = RowKind> = {
  [P in K]: {
    label: (typeof rows)[P]['node'];
    id: string;
    row: Row<P>;
    /** An appointment's day of effect: printed, else the document's. */
    date: string | null;
    gazetteId: string;
    documentId: string | null;
    /** Which field of the row names which thing, where that is decided: field → ids, in the order of the text. */
    refs: Readonly<Record<string, readonly string[]>>;
  };
}[K];

/** One party of one task, and the id of the official, post or unit meant. */
export type AssignmentRow = ThingRow<'TaskAssignment'> & { partyId: string | null };

export type NodeRow = ThingRow | FactRow | AssignmentRow;

/** How surely something holds at the date asked for; null where none was. */
export type Certainty = 'certain' | 'possible' | null;

/** A row of a list, with the value it is ordered by: together with the id it makes the cursor. */
export type Keyed<R> = { row: R; key: string | number; certainty: Certainty };

/** What stands for a node in RETURN: `n {.*, labels: labels(n)}` and, for facts, the ids around it. */
export const thing = 'n {.*, labels: labels(n)}';
export const fact = `n {.*, labels: labels(n),
  gazetteId: [(n)-[:STATED_IN]->(g) | g.id][0],
  documentId: [(n)-[:OF_DOCUMENT]->(d) | d.id][0],
  refs: [(n)-[e:MENTIONS]->(m)-[r:REFERS_TO]->(x) WHERE r.fact = n.id | [e.field, x.id, m.start]]}`;
export const assignment = `n {.*, labels: labels(n), partyId: [(n)-[:REFERS_TO]->(x) | x.id][0]}`;
/** For a node of whatever kind. */
export const anyNode = `n {.*, labels: labels(n),
  gazetteId: [(n)-[:STATED_IN]->(g) | g.id][0],
  documentId: [(n)-[:OF_DOCUMENT]->(d) | d.id][0],
  refs: [(n)-[e:MENTIONS]->(m)-[r:REFERS_TO]->(x) WHERE r.fact = n.id | [e.field, x.id, m.start]],
  partyId: [(n)-[:REFERS_TO]->(x) | x.id][0]}`;

type Fields = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Parallel lists (`evidence_start`, `evidence_end` …) → one list of records; '' was written for null. */
function records(stored: PlainRecord, field: string, parts: Fields): PlainRecord[] {
  const columns = Object.entries(parts).map(
    ([part, type]) => [part, type, listOf(stored[`${field}_${part}`])] as const,
  );
  const length = Math.max(0, ...columns.map(([, , values]) => values.length));
  return Array.from({ length }, (_, index) =>
    Object.fromEntries(
      columns.map(([part, type, values]) => {
        const value = values[index] ?? null;
        const mayBeNull = typeof type === 'string' && type.endsWith('?');
        return [part, mayBeNull && value === '' ? null : value];
      }),
    ),
  );
}

function restore(stored: PlainRecord, fields: Fields): PlainRecord {
  return Object.fromEntries(
    Object.entries(fields).map(([field, type]) => {
      if (typeof type === 'object' && type && 'each' in type)
        return [field, records(stored, field, type.each as Fields)];
      if (type === 'texts' || type === 'ints' || (typeof type === 'object' && type && 'many' in type))
        return [field, listOf(stored[field])];
      return [field, stored[field] ?? null];
    }),
  );
}

function refsOf(triples: unknown): Record<string, string[]> {
  const found = listOf(triples) as [field: string, id: string, start: number][];
  const inOrder = [...found].sort((a, b) => a[2] - b[2] || (a[1] < b[1] ? -1 : 1));
  const refs: Record<string, string[]> = {};
  for (const [field, id] of inOrder) {
    refs[field] ??= [];
    if (!refs[field].includes(id)) refs[field].push(id);
  }
  return refs;
}

const isRowKind = (kind: unknown): kind is RowKind => typeof kind === 'string' && Object.hasOwn(rows, kind);

/** The ontology's kind among a node's labels; of an official, who is a person too, the narrower one. */
export function kindOf(labels: unknown): NodeKind {
  const known = listOf(labels).filter((label): label is NodeKind => Object.hasOwn(nodes, String(label)));
  const kind = known.find((label) => 'is' in nodes[label]) ?? known[0];
  if (!kind) throw new Error(`The database holds a node of no known kind: ${JSON.stringify(labels)}`);
  return kind;
}

/** The one cast from stored properties to rows: the fields come from the very table the types are made of. */
export function nodeRow(value: unknown): NodeRow {
  const stored = value as PlainRecord;
  const label = kindOf(stored.labels);
  if (listOf(stored.labels).includes('Fact')) {
    if (!isRowKind(stored.kind))
      throw new Error(`The fact ${String(stored.id)} has no kind the format knows`);
    const row: PlainRecord = {
      label,
      id: stored.id,
      row: { kind: stored.kind, ...restore(stored, { ...rows[stored.kind].fields, ...everyRow }) },
      date: stored.date ?? null,
      gazetteId: stored.gazetteId,
      documentId: stored.documentId ?? null,
      refs: refsOf(stored.refs),
    };
    return row as FactRow;
  }
  const own = nodes[label];
  const fields = 'is' in own ? { ...nodes[own.is].properties, ...own.properties } : own.properties;
  const partyId = label === 'TaskAssignment' ? { partyId: stored.partyId ?? null } : {};
  const row: PlainRecord = { label, id: stored.id, ...restore(stored, fields), ...partyId };
  return row as NodeRow;
}

/** `RETURN … AS node` as one row of the kind the statement asks for. */
export const oneNode =
  <R extends NodeRow>() =>
  (record: PlainRecord): R =>
    nodeRow(record.node) as R;

/** `RETURN … AS node, … AS key` as one row of a list. */
export const keyedNode =
  <R extends NodeRow>() =>
  (record: PlainRecord): Keyed<R> => ({
    row: nodeRow(record.node) as R,
    key: record.key as string | number,
    certainty: (record.certainty ?? null) as Certainty,
  });

/** `RETURN id, [{node, key}] AS rows`: a list for each parent asked for. */
export const nodesOf =
  <R extends NodeRow>() =>
  (record: PlainRecord): { id: string; rows: Keyed<R>[] } => ({
    id: String(record.id),
    rows: listOf(record.rows).map((one) => keyedNode<R>()(one as PlainRecord)),
  });

/** `RETURN id, … AS count`. */
export const countOf = (record: PlainRecord): { id: string; count: number } => ({
  id: String(record.id),
  count: Number(record.count),
});

/** `RETURN count`. */
export const count = (record: PlainRecord): number => Number(record.count);

/** An edge between two things, as the ontology lists its properties. */
export type EdgeRow = EdgeProperties & { kind: string; source: string; target: string };
