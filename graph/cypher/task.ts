import { children, list } from './list.ts';
import { ascending, byPlace, places } from './page.ts';
import { type AssignmentRow, assignment, type FactRow, fact, nodesOf } from './rows.ts';
import { statement } from './statement.ts';

type Row = FactRow<'task'>;

/** Which tasks; null leaves a filter out. */
export type TaskFilter = {
  /** An official or post that leads. */
  leader: string | null;
  /** The name printed for a party that leads. */
  leaderName: string | null;
  /** A unit that leads. */
  leadUnit: string | null;
  /** Anyone who takes part, in one of `roles` if given. */
  party: string | null;
  roles: readonly string[] | null;
  document: string | null;
  /** A document's number with brackets, spaces and width unified. */
  numberKey: string | null;
  gazette: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
  /** Any of these stands in the task. */
  words: readonly string[] | null;
  /** `words` as quoted full-text phrases; null where one of them is too short for an index of pairs. */
  phrases: string | null;
  form: string | null;
  /** Days of the document's date, included; for an undated one the last day of its gazette's period. */
  from: string | null;
  to: string | null;
  flagged: boolean | null;
};

/** `tasks`: in the order of gazette and text. */
export const tasks = list<TaskFilter, Row>()('tasks', {
  anchors: {
    leader: 'MATCH (:Node {id: $given.leader})-[:LEADS]->(n:Task)',
    leadUnit: 'MATCH (:Node {id: $given.leadUnit})-[:LEADS]->(n:Task)',
    party: 'MATCH (:Node {id: $given.party})<-[:REFERS_TO]-(:TaskAssignment)-[:ASSIGNMENT_OF]->(n:Task)',
    document: 'MATCH (:Node {id: $given.document})<-[:OF_DOCUMENT]-(n:Task)',
    gazette: 'MATCH (:Gazette {key: $given.gazette})<-[:STATED_IN]-(n:Task)',
    numberKey: 'MATCH (:Document {numberKey: $given.numberKey})<-[:OF_DOCUMENT]-(n:Task)',
    phrases: "CALL db.index.fulltext.queryNodes('tasks', $given.phrases) YIELD node AS n",
    jurisdiction: `${places}
MATCH (g:Gazette)<-[:STATED_IN]-(n:Task) WHERE g.jurisdiction IN places`,
    all: 'MATCH (n:Task)',
  },
  filter: `
WITH DISTINCT n
WHERE ($given.leader IS NULL OR EXISTS { (:Node {id: $given.leader})-[:LEADS]->(n) })
  AND ($given.leadUnit IS NULL OR EXISTS { (:Node {id: $given.leadUnit})-[:LEADS]->(n) })
  AND ($given.party IS NULL OR EXISTS {
    MATCH (:Node {id: $given.party})<-[:REFERS_TO]-(a:TaskAssignment)-[:ASSIGNMENT_OF]->(n)
    WHERE $given.roles IS NULL OR a.role IN $given.roles })
  AND ($given.document IS NULL OR EXISTS { (n)-[:OF_DOCUMENT]->(:Node {id: $given.document}) })
  AND ($given.numberKey IS NULL OR EXISTS { (n)-[:OF_DOCUMENT]->(:Document {numberKey: $given.numberKey}) })
  AND ($given.leaderName IS NULL OR EXISTS {
    (n)<-[:ASSIGNMENT_OF]-(:TaskAssignment {name: $given.leaderName, role: 'lead'}) })
  AND ($given.gazette IS NULL OR n.gazette = $given.gazette)
  AND ($given.jurisdiction IS NULL OR EXISTS {
    MATCH (n)-[:STATED_IN]->(g:Gazette), (j:Jurisdiction {code: g.jurisdiction})
    WHERE $given.jurisdiction IN [j.code, j.name] })
  AND ($given.words IS NULL OR any(word IN $given.words WHERE n.content CONTAINS word))
  AND ($given.form IS NULL OR n.form = $given.form)
  AND (($given.from IS NULL AND $given.to IS NULL) OR EXISTS {
    MATCH (n)-[:STATED_IN]->(g:Gazette)
    OPTIONAL MATCH (n)-[:OF_DOCUMENT]->(d:Document)
    WITH coalesce(d.date, g.periodEnd) AS day
    WHERE ($given.from IS NULL OR day >= $given.from) AND ($given.to IS NULL OR day <= $given.to) })
  AND ($given.flagged IS NULL OR $given.flagged = (n:Flagged))`,
  orders: { place: [byPlace, ascending] },
  projection: fact,
});

/** Below a document: its tasks, in the order of the text. */
export const tasksOfDocument = children<Row>()('tasksOfDocument', {
  walk: 'MATCH (parent)<-[:OF_DOCUMENT]-(n:Task)',
  order: [byPlace, ascending],
  projection: fact,
});

export type RolesFilter = { roles: readonly string[] | null };

/** Below an official, unit or post: its parts in tasks, those led first, then in the order of the text. */
export const assignmentsOfParty = children<AssignmentRow, RolesFilter>()('assignmentsOfParty', {
  walk: `MATCH (parent)<-[:REFERS_TO]-(n:TaskAssignment) WHERE $given.roles IS NULL OR n.role IN $given.roles`,
  order: [
    `MATCH (n)-[:ASSIGNMENT_OF]->(t:Task)
WITH n, toString(CASE n.role
    WHEN 'lead' THEN 0 WHEN 'chief' THEN 1 WHEN 'responsible' THEN 2 WHEN 'support' THEN 3 ELSE 4 END)
  + t.gazette + '#' + right('000000' + toString(t.line), 7) AS key`,
    ascending,
  ],
  projection: assignment,
});

/** Params: tasks' ids, roles or null. Rows: for each task all its parties, in the order printed. */
export const assignmentsOfTasks = statement<
  { ids: readonly string[] } & RolesFilter,
  ReturnType<typeof assignmentRows>
>(
  'assignmentsOfTasks',
  (record) => assignmentRows(record),
  'UNWIND $given.ids AS id MATCH (:Node {id: id})<-[:ASSIGNMENT_OF]-(n:TaskAssignment)',
  'WHERE $given.roles IS NULL OR n.role IN $given.roles',
  'WITH id, n ORDER BY n.id',
  `RETURN id, collect({node: ${assignment}, key: n.id}) AS rows`,
);
const assignmentRows = nodesOf<AssignmentRow>();
