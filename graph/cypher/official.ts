import type { AsOfParams } from './as-of.ts';
import { list } from './list.ts';
import { ascending, byPinyin, byTasksLed, descending, isThingOfPlace, thingsOfPlace } from './page.ts';
import { type ThingRow, thing } from './rows.ts';

/** Which officials; null leaves a filter out. */
export type OfficialFilter = AsOfParams & {
  name: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
  /** A unit in which the official held a post. */
  unit: string | null;
  /** A post that the official held. */
  post: string | null;
};

/** `officials`: by pinyin, or by tasks led. */
export const officials = list<OfficialFilter, ThingRow<'Official'>>()({
  name: 'officials',
  anchors: {
    name: 'MATCH (n:Person {name: $given.name}) WHERE n:Official',
    post: 'MATCH (:Node {id: $given.post})<-[:HELD]-(n:Official)',
    unit: 'MATCH (:Node {id: $given.unit})<-[:POST_IN]-(:Post)<-[:HELD]-(n:Official)',
    jurisdiction: `${thingsOfPlace}Person AND n:Official`,
    all: 'MATCH (n:Official)',
  },
  clauses: {
    name: 'n.name = $given.name',
    post: 'EXISTS { (n)-[:HELD]->(:Node {id: $given.post}) }',
    unit: 'EXISTS { (n)-[:HELD]->(:Post)-[:POST_IN]->(:Node {id: $given.unit}) }',
    jurisdiction: isThingOfPlace,
  },
  spans: `MATCH (n)-[span:HELD]->(seat:Post)
    WHERE ($given.post IS NULL OR seat.id = $given.post) AND ($given.unit IS NULL OR seat.unit = $given.unit)`,
  orders: { name: [byPinyin, ascending], tasksLed: [byTasksLed, descending] },
  projection: thing,
});
