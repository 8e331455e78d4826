import { type AsOfParams, asOf } from './as-of.ts';
import { children, list } from './list.ts';
import { ascending, places } from './page.ts';
import { nodeRow, type ThingRow, thing } from './rows.ts';
import { statement } from './statement.ts';

/** Which posts; null leaves a filter out. */
export type PostFilter = {
  name: string | null;
  unit: string | null;
  /** Any name of the unit. */
  unitName: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
};

const byName = `WITH n, coalesce(n.unitName, '') + '/' + n.name AS key`;

/** `posts`: by unit and name. */
export const posts = list<PostFilter, ThingRow<'Post'>>()('posts', {
  anchors: {
    unit: `${places} MATCH (:Node {id: $given.unit})<-[:POST_IN]-(n:Post)`,
    jurisdiction: `${places} UNWIND places AS code MATCH (n:Post {jurisdiction: code})`,
    all: `${places} MATCH (n:Post)`,
  },
  filter: `
WITH n, places
WHERE ($given.name IS NULL OR n.name = $given.name)
  AND ($given.unit IS NULL OR n.unit = $given.unit)
  AND ($given.unitName IS NULL OR n.unitName = $given.unitName
    OR EXISTS { MATCH (n)-[:POST_IN]->(u:Unit) WHERE u.name = $given.unitName OR $given.unitName IN u.names })
  AND ($given.jurisdiction IS NULL OR n.jurisdiction IN places)`,
  orders: { name: [byName, ascending] },
  projection: thing,
});

/** Below a unit: the posts in it. */
export const postsOfUnit = children<ThingRow<'Post'>>()('postsOfUnit', {
  walk: 'MATCH (parent)<-[:POST_IN]-(n:Post)',
  order: [byName, ascending],
  projection: thing,
});

/** A tenure, and how surely it holds at the date asked for; null where none was. */
export type TenureRow = ThingRow<'Tenure'> & { certainty: 'certain' | 'possible' | null };

const tenureRow = (record: Readonly<Record<string, unknown>>): { of: string; row: TenureRow } => ({
  of: String(record.of),
  row: {
    ...(nodeRow(record.node) as ThingRow<'Tenure'>),
    certainty: record.certainty as TenureRow['certainty'],
  },
});

const inOrder = `RETURN id AS of, ${thing} AS node, certainty
ORDER BY of, coalesce(n.startEarliest, n.startLatest, n.endEarliest, n.endLatest, '9999'), n.id`;

/** Params: officials' ids, as-of. Rows: each with the official it is of, by start. */
export const tenuresOfOfficials = statement<
  { ids: readonly string[] } & AsOfParams,
  ReturnType<typeof tenureRow>
>(
  'tenuresOfOfficials',
  tenureRow,
  'UNWIND $given.ids AS id MATCH (span:Tenure {official: id})',
  asOf,
  'WITH id, span AS n, certainty',
  inOrder,
);

/** Params: posts' ids, as-of. Rows: each with the post it is in, by start. */
export const tenuresOfPosts = statement<
  { ids: readonly string[] } & AsOfParams,
  ReturnType<typeof tenureRow>
>(
  'tenuresOfPosts',
  tenureRow,
  'UNWIND $given.ids AS id MATCH (span:Tenure {post: id})',
  asOf,
  'WITH id, span AS n, certainty',
  inOrder,
);
