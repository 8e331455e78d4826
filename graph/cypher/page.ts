/**
 * Pages by keyset: a page begins after a pair of (order key, id), so that rows added meanwhile neither repeat
 * nor hide others. Each piece expects `n` and `key`, and takes `afterKey`, `afterId` (null: from the start)
 * and `limit` (one more than shown tells whether there is a next page).
 */
export const ascending = `
WITH n, key WHERE $given.afterKey IS NULL OR key > $given.afterKey OR (key = $given.afterKey AND n.id > $given.afterId)
WITH n, key ORDER BY key, n.id LIMIT $given.limit`;

export const descending = `
WITH n, key WHERE $given.afterKey IS NULL OR key < $given.afterKey OR (key = $given.afterKey AND n.id > $given.afterId)
WITH n, key ORDER BY key DESC, n.id LIMIT $given.limit`;

export type PageParams = {
  afterKey: string | number | null;
  afterId: string | null;
  limit: number;
};

/** A page for each of several parents. */
export type PageOfParams = PageParams & { ids: readonly string[] };

/** Order keys that every row has: undated rows come last either way. */
export const byDateDescending = `WITH n, coalesce(n.date, '') AS key`;
export const byDateAscending = `WITH n, coalesce(n.date, '9999') AS key`;
/** The place in the text: gazette and line. */
export const byPlace = `WITH n, n.gazette + '#' + right('000000' + toString(n.line), 7) AS key`;
export const byPinyin = `WITH n, n.pinyinKey AS key`;
export const byTasksLed = `WITH n, n.tasksLed AS key`;

/** A jurisdiction is named by its code or its name. */
const place = `MATCH (place:Jurisdiction)
WHERE place.code = $given.jurisdiction OR place.name = $given.jurisdiction`;
const isPlace = '$given.jurisdiction IN [place.code, place.name]';

/** The way in to things of a jurisdiction, which carry its code; their kind follows. */
export const thingsOfPlace = `${place} MATCH (n {jurisdiction: place.code}) WHERE n:`;
export const isThingOfPlace = `EXISTS {
    MATCH (place:Jurisdiction {code: n.jurisdiction}) WHERE ${isPlace} }`;

/** The way in to facts of a jurisdiction's gazettes; their kind follows. */
export const factsOfPlace = `${place}
MATCH (:Gazette {jurisdiction: place.code})<-[:STATED_IN]-(n) WHERE n:`;
export const isFactOfPlace = `EXISTS {
    MATCH (n)-[:STATED_IN]->(g:Gazette), (place:Jurisdiction {code: g.jurisdiction}) WHERE ${isPlace} }`;

export const isInGazette = 'n.gazette = $given.gazette';
export const isFlagged = '$given.flagged = (n:Flagged)';
export const isOfDocument = 'EXISTS { (n)-[:OF_DOCUMENT]->(:Node {id: $given.document}) }';
