import { list } from './list.ts';
import { ascending, byPinyin, byTasksLed, descending, places } from './page.ts';
import { type ThingRow, thing } from './rows.ts';

/** Which officials; null leaves a filter out. */
export type OfficialFilter = {
  name: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
  /** A unit in which the official held a post. */
  unit: string | null;
  /** A post that the official held. */
  post: string | null;
};

/** `officials`: by pinyin, or by tasks led. */
export const officials = list<OfficialFilter, ThingRow<'Official'>>()('officials', {
  anchors: {
    name: `${places} MATCH (n:Official {name: $given.name})`,
    post: `${places} MATCH (:Node {id: $given.post})<-[:HELD]-(n:Official)`,
    unit: `${places} MATCH (:Node {id: $given.unit})<-[:POST_IN]-(:Post)<-[:HELD]-(n:Official)`,
    jurisdiction: `${places} UNWIND places AS code MATCH (n:Official {jurisdiction: code})`,
    all: `${places} MATCH (n:Official)`,
  },
  filter: `
WITH DISTINCT n, places
WHERE ($given.name IS NULL OR n.name = $given.name)
  AND ($given.jurisdiction IS NULL OR n.jurisdiction IN places)
  AND ($given.post IS NULL OR EXISTS { (n)-[:HELD]->(:Node {id: $given.post}) })
  AND ($given.unit IS NULL OR EXISTS { (n)-[:HELD]->(:Post)-[:POST_IN]->(:Node {id: $given.unit}) })`,
  orders: { name: [byPinyin, ascending], tasksLed: [byTasksLed, descending] },
  projection: thing,
});
