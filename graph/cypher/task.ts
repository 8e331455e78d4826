import { type AsOfParams, spanOfFact, spanOfPart } from './as-of.ts';
import { children, list } from './list.ts';
import {
  ascending,
  byPlace,
  descending,
  factsOfPlace,
  isFactOfPlace,
  isFlagged,
  isInGazette,
  isOfDocument,
} from './page.ts';
import { type AssignmentRow, assignment, type FactRow, fact, nodesOf } from './rows.ts';
import { statement } from './statement.ts';

type Row = FactRow<'task'>;

/** Which tasks; null leaves a filter out. */
export type TaskFilter = AsOfParams & {
  /** An official or post that leads. */
  leader: string | null;
  /** The name printed for a party that leads. */
  leaderName: string | null;
  /** A unit that leads. */
  leadUnit: string | null;
  /** A unit that answers for it. */
  responsibleUnit: string | null;
  /** A unit that supports. */
  supportUnit: string | null;
  /** Anyone who takes part, in one of `roles` if given. */
  party: string | null;
  roles: readonly string[] | null;
  document: string | null;
  /** A document's number with brackets, spaces and width unified. */
  documentNumber: string | null;
  gazette: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
  /** Any of these stands in the task. */
  words: readonly string[] | null;
  /** `words` as quoted full-text phrases; null where one of them is too short for an index of pairs. */
  phrases: string | null;
  form: string | null;
  /** Part of the deadline as printed. */
  deadline: string | null;
  /** Days of a dated deadline, included. */
  dueFrom: string | null;
  dueTo: string | null;
  /** Days of the document's date, included; for an undated one the last day of its gazette's period. */
  from: string | null;
  to: string | null;
  flagged: boolean | null;
};

const dayOfDocument = '[(n)-[:OF_DOCUMENT]->(d) | d.date][0]';

/** `tasks`: in the order of gazette and text, by the document's day, or by deadline. */
export const tasks = list<TaskFilter, Row>()({
  name: 'tasks',
  anchors: {
    leader: 'MATCH (:Node {id: $given.leader})-[:LEADS]->(n:Task)',
    leadUnit: 'MATCH (:Node {id: $given.leadUnit})-[:LEADS]->(n:Task)',
    responsibleUnit: 'MATCH (:Node {id: $given.responsibleUnit})-[:ANSWERS_FOR]->(n:Task)',
    supportUnit: 'MATCH (:Node {id: $given.supportUnit})-[:SUPPORTS]->(n:Task)',
    party: 'MATCH (:Node {id: $given.party})<-[:REFERS_TO]-(a:TaskAssignment)-[:ASSIGNMENT_OF]->(n:Task)',
    document: 'MATCH (:Node {id: $given.document})<-[:OF_DOCUMENT]-(n:Task)',
    documentNumber: 'MATCH (:Document {numberKey: $given.documentNumber})<-[:OF_DOCUMENT]-(n:Task)',
    phrases: "CALL db.index.fulltext.queryNodes('tasks', $given.phrases) YIELD node AS n",
    gazette: 'MATCH (:Gazette {key: $given.gazette})<-[:STATED_IN]-(n:Task)',
    jurisdiction: `${factsOfPlace}Task`,
    all: 'MATCH (n:Task)',
  },
  clauses: {
    leader: 'EXISTS { (:Node {id: $given.leader})-[:LEADS]->(n) }',
    leaderName: `EXISTS {
    MATCH (n)<-[:ASSIGNMENT_OF]-(a:TaskAssignment) WHERE a.name = $given.leaderName AND a.role = 'lead' }`,
    leadUnit: 'EXISTS { (:Node {id: $given.leadUnit})-[:LEADS]->(n) }',
    responsibleUnit: 'EXISTS { (:Node {id: $given.responsibleUnit})-[:ANSWERS_FOR]->(n) }',
    supportUnit: 'EXISTS { (:Node {id: $given.supportUnit})-[:SUPPORTS]->(n) }',
    party: 'EXISTS { (n)<-[:ASSIGNMENT_OF]-(:TaskAssignment)-[:REFERS_TO]->(:Node {id: $given.party}) }',
    // With `party` given, the roles are that party's.
    roles: `EXISTS {
    MATCH (n)<-[:ASSIGNMENT_OF]-(a:TaskAssignment) WHERE a.role IN $given.roles
      AND ($given.party IS NULL OR EXISTS { (a)-[:REFERS_TO]->(:Node {id: $given.party}) }) }`,
    document: isOfDocument,
    documentNumber: 'EXISTS { (n)-[:OF_DOCUMENT]->(:Document {numberKey: $given.documentNumber}) }',
    gazette: isInGazette,
    jurisdiction: isFactOfPlace,
    phrases: 'any(word IN $given.words WHERE n.content CONTAINS word)',
    words: 'any(word IN $given.words WHERE n.content CONTAINS word)',
    form: 'n.form = $given.form',
    deadline: 'n.deadline CONTAINS $given.deadline',
    dueFrom: 'n.deadline_date >= $given.dueFrom',
    dueTo: 'n.deadline_date <= $given.dueTo',
    from: `EXISTS {
    MATCH (n)-[:STATED_IN]->(g:Gazette) OPTIONAL MATCH (n)-[:OF_DOCUMENT]->(d:Document)
    WITH coalesce(d.date, g.periodEnd) AS day WHERE day >= $given.from }`,
    to: `EXISTS {
    MATCH (n)-[:STATED_IN]->(g:Gazette) OPTIONAL MATCH (n)-[:OF_DOCUMENT]->(d:Document)
    WITH coalesce(d.date, g.periodEnd) AS day WHERE day <= $given.to }`,
    flagged: isFlagged,
  },
  spans: spanOfFact,
  orders: {
    place: [byPlace, ascending],
    newest: [`WITH n, coalesce(${dayOfDocument}, '') AS key`, descending],
    oldest: [`WITH n, coalesce(${dayOfDocument}, '9999') AS key`, ascending],
    deadline: [`WITH n, coalesce(n.deadline_date, '9999') AS key`, ascending],
  },
  projection: fact,
});

/** Below a document: its tasks, in the order of the text. */
export const tasksOfDocument = children<Row>()('tasksOfDocument', {
  walk: 'MATCH (parent)<-[:OF_DOCUMENT]-(n:Task)',
  order: [byPlace, ascending],
  projection: fact,
});

export type RolesFilter = { roles: readonly string[] | null };
export type PartsFilter = RolesFilter & AsOfParams;

/** Below an official, unit or post: its parts in tasks, those led first, then in the order of the text. */
export const assignmentsOfParty = children<AssignmentRow, PartsFilter>()('assignmentsOfParty', {
  walk: `MATCH (parent)<-[:REFERS_TO]-(n:TaskAssignment) WHERE $given.roles IS NULL OR n.role IN $given.roles`,
  order: [
    `MATCH (n)-[:ASSIGNMENT_OF]->(t:Task)
WITH n, toString(CASE n.role
    WHEN 'lead' THEN 0 WHEN 'chief' THEN 1 WHEN 'responsible' THEN 2 WHEN 'support' THEN 3 ELSE 4 END)
  + t.gazette + '#' + right('000000' + toString(t.line), 7) AS key`,
    ascending,
  ],
  spans: spanOfPart,
  projection: assignment,
});

/** Params: tasks' ids, roles or null. Rows: for each task all its parties, in the order printed. */
export const assignmentsOfTasks = statement<
  { ids: readonly string[] } & RolesFilter,
  ReturnType<typeof assignmentRows>
>(
  'assignmentsOfTasks',
  (record) => assignmentRows(record),
  'UNWIND $given.ids AS id MATCH (t:Node {id: id})<-[:ASSIGNMENT_OF]-(n:TaskAssignment)',
  'WHERE $given.roles IS NULL OR n.role IN $given.roles',
  `WITH id, n, head([at IN range(0, size(t.assignments_name) - 1)
    WHERE t.assignments_name[at] = n.name AND t.assignments_role[at] = n.role]) AS place
ORDER BY id, place, n.id`,
  `RETURN id, collect({node: ${assignment}, key: n.id}) AS rows`,
);
const assignmentRows = nodesOf<AssignmentRow>();

/** In how many tasks of a document one party takes part. */
export type PartyCount = { party: string; name: string; tasks: number };
export type PartyCountFilter = { role: string; kind: string; limit: number };

/** Params: documents' ids, a role, a kind of party, a limit. Rows: for each document its parties, most tasks first. */
export const partiesOfDocuments = statement<
  { ids: readonly string[] } & PartyCountFilter,
  { id: string; rows: PartyCount[] }
>(
  'partiesOfDocuments',
  (record) => ({ id: String(record.id), rows: record.rows as PartyCount[] }),
  `UNWIND $given.ids AS id MATCH (d:Node {id: id}) CALL (d) {
  MATCH (d)<-[:OF_DOCUMENT]-(t:Task)<-[:ASSIGNMENT_OF]-(a:TaskAssignment)-[:REFERS_TO]->(p)
  WHERE a.role = $given.role AND $given.kind IN labels(p)
  WITH p, count(DISTINCT t) AS tasks, min(a.name) AS name
  ORDER BY tasks DESC, name, p.id LIMIT $given.limit
  RETURN collect({party: p.id, name: name, tasks: tasks}) AS rows
} RETURN id, rows`,
);
