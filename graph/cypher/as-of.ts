/** The answer for the four dates of `span`; the clauses that come before these know more of it. */
const byDates = `
  WHEN span.startEarliest > $given.asOf OR span.endLatest <= $given.asOf THEN 'no'
  WHEN span.startLatest <= $given.asOf AND span.endEarliest > $given.asOf THEN 'certain'
  ELSE 'possible'
END`;

const begin = `CASE
  WHEN $given.asOf IS NULL THEN null`;

/**
 * How surely a drawn edge bound to `span` holds, as an expression. Edges that restate what is printed (a post's
 * unit, a document's gazette) have no dates of their own: they hold from the day of the act or document that they
 * hang on.
 */
export const certaintyOfEdge = [
  begin,
  `
  WHEN type(span) IN ['POST_IN', 'PART_OF'] THEN 'certain'
  WHEN type(span) IN ['APPOINTEE', 'TO_POST', 'PRINTED_IN', 'ISSUED_BY']
    THEN CASE WHEN startNode(span).date > $given.asOf THEN 'no' ELSE 'certain' END
  WHEN type(span) = 'OF_DOCUMENT'
    THEN CASE WHEN endNode(span).date > $given.asOf THEN 'no' ELSE 'certain' END`,
  byDates,
].join('');

const kept = ` AS certainty
WHERE $given.asOf IS NULL OR certainty = 'certain' OR (certainty = 'possible' AND NOT $given.certainOnly)`;

/**
 * Which of the things that live in time hold at a date: the same three answers as `certaintyAt` of
 * `graph/as-of.ts`. Reads the four dates of the node or edge bound to `span`; adds `certainty` and leaves out
 * what does not hold. Params: `asOf` (ISO day, or null for no date), `certainOnly`.
 */
export const asOf = `
WITH *, ${begin}${byDates}${kept}`;

/** As `asOf`, for a drawn edge bound to `span`. */
export const asOfEdge = `
WITH *, ${certaintyOfEdge}${kept}`;

/**
 * From the fact bound to `n` to its `span`: it holds from the day of its document, else from somewhere in its
 * gazette's period, until its deadline, if it has one.
 */
export const spanOfFact = `OPTIONAL MATCH (n)-[:OF_DOCUMENT]->(d:Document)
  OPTIONAL MATCH (n)-[:STATED_IN]->(g:Gazette)
  WITH {startEarliest: coalesce(d.date, g.periodStart), startLatest: coalesce(d.date, g.periodEnd),
    endEarliest: n.deadline_date, endLatest: n.deadline_date} AS span`;

/** As `spanOfFact`, from a task's party bound to `n`. */
export const spanOfPart = `MATCH (n)-[:ASSIGNMENT_OF]->(t:Task)
  OPTIONAL MATCH (t)-[:OF_DOCUMENT]->(d:Document)
  OPTIONAL MATCH (t)-[:STATED_IN]->(g:Gazette)
  WITH {startEarliest: coalesce(d.date, g.periodStart), startLatest: coalesce(d.date, g.periodEnd),
    endEarliest: t.deadline_date, endLatest: t.deadline_date} AS span`;

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
