import { type AsOfParams, asOf } from './as-of.ts';
import { children, list } from './list.ts';
import { ascending, isThingOfPlace, thingsOfPlace } from './page.ts';
import { nodeRow, type ThingRow, thing } from './rows.ts';
import { statement } from './statement.ts';

/** Which posts; null leaves a filter out. */
export type PostFilter = AsOfParams & {
  name: string | null;
  unit: string | null;
  /** Any name of the unit. */
  unitName: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
};

const byName = `WITH n, coalesce(n.unitName, '') + '/' + n.name AS key`;

/** `posts`: by unit and name. */
export const posts = list<PostFilter, ThingRow<'Post'>>()({
  name: 'posts',
  anchors: {
    unit: 'MATCH (:Node {id: $given.unit})<-[:POST_IN]-(n:Post)',
    name: 'MATCH (n:Post {name: $given.name})',
    jurisdiction: `${thingsOfPlace}Post`,
    all: 'MATCH (n:Post)',
  },
  clauses: {
    name: 'n.name = $given.name',
    unit: 'n.unit = $given.unit',
    unitName: `(n.unitName = $given.unitName OR EXISTS {
    MATCH (n)-[:POST_IN]->(u:Unit) WHERE u.name = $given.unitName OR $given.unitName IN u.names })`,
    jurisdiction: isThingOfPlace,
  },
  spans: 'MATCH (n)<-[span:HELD]-()',
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
ORDER BY of, coalesce(n.startLatest, n.endLatest, '9999'), coalesce(n.endLatest, '9999'), n.id`;

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
