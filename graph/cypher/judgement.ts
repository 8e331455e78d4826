import { children, list } from './list.ts';
import { ascending, isThingOfPlace, thingsOfPlace } from './page.ts';
import { type NodeRow, type ThingRow, thing } from './rows.ts';
import { statement } from './statement.ts';

type Row = ThingRow<'Judgement'>;

/** Which judgements; null leaves a filter out. */
export type JudgementFilter = {
  /** A code or a name. */
  jurisdiction: string | null;
  verdict: string | null;
  rule: string | null;
  byPerson: boolean | null;
  inForce: boolean | null;
};

/** People's first, then the rules' by their names. */
const byMaker = `WITH n, CASE WHEN n.rule IS NULL THEN '0' ELSE '1 ' + n.rule END AS key`;

/** `judgements`: people's first. */
export const judgements = list<JudgementFilter, Row>()({
  name: 'judgements',
  anchors: { jurisdiction: `${thingsOfPlace}Judgement`, all: 'MATCH (n:Judgement)' },
  clauses: {
    jurisdiction: isThingOfPlace,
    verdict: 'n.verdict = $given.verdict',
    rule: 'n.rule = $given.rule',
    byPerson: '$given.byPerson = (n.rule IS NULL)',
    inForce: '$given.inForce = (n.problem IS NULL)',
  },
  orders: { maker: [byMaker, ascending] },
  projection: thing,
});

/** Below a fact, an official or a unit: the judgements on it. */
export const judgementsOn = children<Row>()('judgementsOn', {
  walk: 'MATCH (parent)<-[:JUDGES|CONCERNS]-(n:Judgement)',
  order: [byMaker, ascending],
  projection: thing,
});

/** Below a judgement: the officials and units that it is about, by id. */
export const thingsJudged = children<NodeRow>()('thingsJudged', {
  walk: 'MATCH (parent)-[:CONCERNS]->(n:Node) WHERE n:Person OR n:Unit',
  order: ['WITH n, n.id AS key', ascending],
  projection: thing,
});

/** Params: ids. Rows: for each id that a merge or split retired what took its place, the likeliest first. */
export const retiredIds = statement<{ ids: readonly string[] }, { id: string; successors: string[] }>(
  'retiredIds',
  (record) => ({ id: String(record.id), successors: record.successors as string[] }),
  'UNWIND $given.ids AS id MATCH (r:RetiredId {id: id})',
  'RETURN r.id AS id, r.successors AS successors',
);
