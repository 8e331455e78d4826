import { type PlainRecord, statement } from './statement.ts';

/** What a search asks; `names`, `documents` and `tasks` are full-text queries, always quoted or escaped. */
export type SearchParams = {
  /** The text without spaces. */
  text: string;
  /** Toneless pinyin without spaces; null where the text is none. */
  pinyin: string | null;
  query: string;
  /** Kinds of the ontology to look for. */
  kinds: readonly string[];
  /** Hits shown of each kind. */
  first: number;
  /** Hits ranked of each index. */
  most: number;
};

/** One hit: `rank` 0 exact, 1 prefix, 2 phrase, 3 the rest; `total` counts the kind's hits. */
export type SearchRow = {
  kind: string;
  id: string;
  caption: string;
  detail: string | null;
  jurisdiction: string | null;
  total: number;
};

const row = (record: PlainRecord): SearchRow => ({
  kind: String(record.kind),
  id: String(record.id),
  caption: String(record.caption),
  detail: record.detail === null ? null : String(record.detail),
  jurisdiction: record.jurisdiction === null ? null : String(record.jurisdiction),
  total: Number(record.total),
});

const hits = `
  CALL () {
    CALL db.index.fulltext.queryNodes('things', $given.query, {limit: $given.most}) YIELD node AS n, score
    WITH n, score, [n.name, n.fullName] + coalesce(n.names, []) AS names
    RETURN n, score, n.name AS caption, coalesce(n.mentions, 0) AS weight,
      CASE
        WHEN $given.text IN names OR $given.pinyin IN [n.pinyinKey, n.initials] THEN 0
        WHEN any(name IN names WHERE name STARTS WITH $given.text) OR n.pinyinKey STARTS WITH $given.pinyin
          OR n.initials STARTS WITH $given.pinyin THEN 1
        WHEN any(name IN names WHERE name CONTAINS $given.text) THEN 2
        ELSE 3 END AS rank
    UNION ALL
    CALL db.index.fulltext.queryNodes('documents', $given.query, {limit: $given.most}) YIELD node AS n, score
    RETURN n, score, coalesce(n.number, n.title, n.id) AS caption, 0 AS weight,
      CASE
        WHEN n.number = $given.text OR n.title = $given.text THEN 0
        WHEN n.number STARTS WITH $given.text OR n.title STARTS WITH $given.text THEN 1
        WHEN n.number CONTAINS $given.text OR n.title CONTAINS $given.text THEN 2
        ELSE 3 END AS rank
    UNION ALL
    CALL db.index.fulltext.queryNodes('tasks', $given.query, {limit: $given.most}) YIELD node AS n, score
    RETURN n, score, n.content AS caption, 0 AS weight,
      CASE WHEN n.content STARTS WITH $given.text THEN 1 WHEN n.content CONTAINS $given.text THEN 2 ELSE 3 END AS rank
  }
  WITH n, score, caption, weight, rank, head([label IN labels(n) WHERE label IN $given.kinds]) AS kind
  WHERE kind IS NOT NULL
  WITH kind, n, caption ORDER BY rank, weight DESC, score DESC, size(caption), n.id
  WITH kind, count(n) AS total, collect({n: n, caption: caption})[..$given.first] AS shown`;

/** Params: see `SearchParams`. Rows: the best hits of each kind, best first. */
export const search = statement<SearchParams, SearchRow>(
  'search',
  row,
  hits,
  `UNWIND range(0, size(shown) - 1) AS position
WITH kind, total, position, shown[position].n AS n, shown[position].caption AS caption
OPTIONAL MATCH (j:Jurisdiction {code: n.jurisdiction})
CALL (n) {
  OPTIONAL MATCH (n:Official)-[held:HELD]->(p:Post)
  WITH p ORDER BY coalesce(held.startEarliest, held.startLatest, '') DESC, p.id LIMIT 1
  RETURN coalesce(p.unitName, '') + p.name AS office
}
CALL (n) {
  OPTIONAL MATCH (n:Task)-[:OF_DOCUMENT]->(d:Document)
  RETURN coalesce(d.title, d.number) AS source LIMIT 1
}
RETURN kind, total, n.id AS id, caption, j.name AS jurisdiction,
  CASE WHEN n:Official THEN office WHEN n:Post THEN n.unitName WHEN n:Document THEN n.title
    WHEN n:Task THEN source ELSE null END AS detail
ORDER BY kind, position`,
);
