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

/** Before a filter by jurisdiction: `places` holds the codes that `$given.jurisdiction`, a code or a name, means. */
export const places = `
OPTIONAL MATCH (place:Jurisdiction) WHERE place.code = $given.jurisdiction OR place.name = $given.jurisdiction
WITH collect(place.code) AS places`;
