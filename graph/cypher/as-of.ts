/** The answer for the four dates of `span`; the clauses that come before these know more of it. */
const byDates = `
  WHEN span.startEarliest > $given.asOf OR span.endLatest <= $given.asOf THEN 'no'
  WHEN span.startLatest <= $given.asOf AND span.endEarliest > $given.asOf THEN 'certain'
  ELSE 'possible'
END AS certainty`;

const kept = `
WHERE $given.asOf IS NULL OR certainty = 'certain' OR (certainty = 'possible' AND NOT $given.certainOnly)`;

const begin = `
WITH *, CASE
  WHEN $given.asOf IS NULL THEN null`;

/**
 * Which of the things that live in time hold at a date: the same three answers as `certaintyAt` of
 * `graph/as-of.ts`. Reads the four dates of the node or edge bound to `span`; adds `certainty` and leaves out
 * what does not hold. Params: `asOf` (ISO day, or null for no date), `certainOnly`.
 */
export const asOf = [begin, byDates, kept].join('');

/**
 * As `asOf`, for a drawn edge bound to `span`. Edges that restate what is printed (a post's unit, a document's
 * gazette) have no dates of their own: they hold from the day of the act or document that they hang on.
 */
export const asOfEdge = [
  begin,
  `
  WHEN type(span) IN ['POST_IN', 'PART_OF'] THEN 'certain'
  WHEN type(span) IN ['APPOINTEE', 'TO_POST', 'PRINTED_IN', 'ISSUED_BY']
    THEN CASE WHEN startNode(span).date > $given.asOf THEN 'no' ELSE 'certain' END
  WHEN type(span) = 'OF_DOCUMENT'
    THEN CASE WHEN endNode(span).date > $given.asOf THEN 'no' ELSE 'certain' END`,
  byDates,
  kept,
].join('');

/** What a read that lives in time is asked. */
export type AsOfParams = { asOf: string | null; certainOnly: boolean };

/**
 * What a document is on a day: the same words as `statusAt` of `graph/as-of.ts`. An expression over the node
 * bound to `n`. Params: `asOf` (ISO day).
 */
export const documentStatus = `CASE
  WHEN n.repealedLatest <= $given.asOf THEN 'repealed'
  WHEN n.invalidatedLatest <= $given.asOf THEN 'invalidated'
  WHEN n.expiredFrom <= $given.asOf THEN 'expired'
  WHEN n.repealedEarliest <= $given.asOf OR n.invalidatedEarliest <= $given.asOf THEN 'unknown'
  WHEN n.amendedLatest <= $given.asOf THEN 'amended'
  WHEN n.startEarliest > $given.asOf OR n.endLatest <= $given.asOf THEN 'unknown'
  WHEN n.startLatest <= $given.asOf AND n.endEarliest > $given.asOf THEN 'in force'
  ELSE 'unknown'
END`;
