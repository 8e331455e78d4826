import { type AsOfParams, asOf } from './as-of.ts';
import { type PlainRecord, statement } from './statement.ts';

/** What a search asks. Queries are full-text queries of which the user's text is only ever a quoted part. */
export type SearchParams = AsOfParams & {
  /** The text without spaces. */
  text: string;
  /** Its words in small letters; what is found in running text holds each of them. */
  words: readonly string[];
  /** The text as a document's number with brackets unified. */
  number: string;
  /** Toneless pinyin without spaces; null where the text is none. */
  pinyin: string | null;
  query: string;
  /** As `query`, for names. */
  nameQuery: string;
  /** Kinds to look for. */
  kinds: readonly string[];
  /** Hits shown of each kind. */
  first: number;
  /** Hits ranked of each index. */
  most: number;
};

/** One hit of a kind; `total` counts the kind's hits. */
export type SearchRow = {
  kind: string;
  id: string;
  /** A name, or the whole text in which the match stands. */
  text: string;
  detail: string | null;
  jurisdiction: string | null;
  total: number;
  /** Of facts and paragraphs: the gazette's key and the line. */
  gazette: string | null;
  line: number | null;
  /** Of paragraphs: where in the text its lines begin, and which lines these are. */
  breaks: readonly number[];
  lines: readonly number[];
};

/** All hits, best first within each kind, and whether there are texts to search at all. */
export type SearchAnswer = { hits: SearchRow[]; textSearched: boolean };

const answer = (record: PlainRecord): SearchAnswer => ({
  hits: (record.hits as PlainRecord[]).map((hit) => {
    const known: PlainRecord = { detail: null, jurisdiction: null, gazette: null, line: null, ...hit };
    return { ...known, breaks: hit.breaks ?? [], lines: hit.lines ?? [] } as SearchRow;
  }),
  textSearched: record.textSearched === true,
});

/** Exact, then prefix, then phrase, then the rest. */
const rankOf = (field: string): string => `CASE
        WHEN ${field} = $given.text THEN 0
        WHEN ${field} STARTS WITH $given.text THEN 1
        WHEN ${field} CONTAINS $given.text THEN 2
        ELSE 3 END`;

const holdsWords = (field: string): string =>
  `all(word IN $given.words WHERE toLower(${field}) CONTAINS word)`;

/** Nothing that was printed after the day asked for. */
const printedBy = `($given.asOf IS NULL OR NOT EXISTS {
      MATCH (n)-[:OF_DOCUMENT]->(d:Document) WHERE d.date > $given.asOf })`;
const inGazetteBy = (key: string): string => `($given.asOf IS NULL OR NOT EXISTS {
      MATCH (g:Gazette {key: ${key}}) WHERE g.periodStart > $given.asOf })`;

const names = `
    CALL db.index.fulltext.queryNodes('things', $given.nameQuery, {limit: $given.most}) YIELD node AS n, score
    WITH n, score, [n.name, n.fullName] + coalesce(n.names, []) AS names
    RETURN n, score, n.name AS text, coalesce(n.mentions, 0) AS weight,
      CASE WHEN n:Official THEN 'Official' ELSE head([label IN labels(n) WHERE label IN $given.kinds]) END AS kind,
      CASE
        WHEN $given.text IN names OR $given.pinyin IN [n.pinyinKey, n.initials] THEN 0
        WHEN any(name IN names WHERE name STARTS WITH $given.text) OR n.pinyinKey STARTS WITH $given.pinyin
          OR n.initials STARTS WITH $given.pinyin THEN 1
        WHEN any(name IN names WHERE name CONTAINS $given.text) OR n.pinyinKey CONTAINS $given.pinyin THEN 2
        ELSE 3 END AS rank`;

const documents = `
    CALL db.index.fulltext.queryNodes('documents', $given.query, {limit: $given.most}) YIELD node AS n, score
    WITH n, score, coalesce(n.numberKey, '') AS number
    WITH n, score, coalesce(n.title, '') + number + replace(replace(number, '〔', ''), '〕', '') AS words
    WHERE ${holdsWords('words')}
      OR n.numberKey CONTAINS $given.number
    WITH n, score WHERE $given.asOf IS NULL OR coalesce(n.date <= $given.asOf, true)
    RETURN n, score, coalesce(n.number, n.title, n.id) AS text, 0 AS weight, 'Document' AS kind,
      CASE
        WHEN n.numberKey = $given.number OR n.title = $given.text THEN 0
        WHEN n.numberKey STARTS WITH $given.number OR n.title STARTS WITH $given.text THEN 1
        WHEN n.numberKey CONTAINS $given.number OR n.title CONTAINS $given.text THEN 2
        ELSE 3 END AS rank`;

const tasks = `
    CALL db.index.fulltext.queryNodes('tasks', $given.query, {limit: $given.most}) YIELD node AS n, score
    WHERE ${holdsWords("(n.content + coalesce(n.project, '') + coalesce(n.section, ''))")} AND ${printedBy}
    RETURN n, score, n.content AS text, 0 AS weight, 'Task' AS kind, ${rankOf('n.content')} AS rank`;

const quotes = `
    CALL db.index.fulltext.queryNodes('quotes', $given.query, {limit: $given.most}) YIELD node AS n, score
    WITH n, score, [quote IN n.evidence_quote | replace(replace(quote, '\\n', ''), ' ', '')] AS quotes
    WITH n, score, coalesce(head([quote IN quotes WHERE quote CONTAINS $given.text]),
      head([quote IN quotes WHERE ${holdsWords('quote')}])) AS text
    WHERE text IS NOT NULL AND ${printedBy} AND ${inGazetteBy('n.gazette')}
    RETURN n, score, text, 0 AS weight, 'Fact' AS kind, ${rankOf('text')} AS rank`;

const paragraphs = `
    CALL db.index.fulltext.queryNodes('paragraphs', $given.query, {limit: $given.most}) YIELD node AS n, score
    WHERE ${holdsWords('n.text')} AND ${inGazetteBy('n.textOf')}
    RETURN n, score, n.text AS text, 0 AS weight, 'Paragraph' AS kind, ${rankOf('n.text')} AS rank`;

const hits = `
CALL () {
  CALL () {${[names, documents, tasks, quotes, paragraphs].join('\n    UNION ALL')}
  }
  WITH kind, n, text, score, weight, rank WHERE kind IN $given.kinds
  WITH kind, n, text ORDER BY rank, weight DESC, score DESC, size(text), n.id
  WITH kind, count(n) AS total, collect({n: n, text: text})[..$given.first] AS shown
  RETURN collect({kind: kind, total: total, shown: shown}) AS groups
}`;

/** Params: see `SearchParams`. One row: the best hits of each kind, best first. */
export const search = statement<SearchParams, SearchAnswer>(
  'search',
  answer,
  hits,
  `CALL (groups) {
  UNWIND groups AS group
  UNWIND range(0, size(group.shown) - 1) AS position
  WITH group, position, group.shown[position].n AS n, group.shown[position].text AS text
  OPTIONAL MATCH (g:Gazette {key: CASE WHEN n:Paragraph THEN n.textOf WHEN n:Fact THEN n.gazette END})
  OPTIONAL MATCH (j:Jurisdiction {code: coalesce(n.jurisdiction, g.jurisdiction)})
  CALL (n) {
    OPTIONAL MATCH (n:Official)-[span:HELD]->(p:Post)
    ${asOf}
    WITH p, span, certainty ORDER BY certainty, coalesce(span.startEarliest, span.startLatest, '') DESC, p.id
    RETURN head(collect(coalesce(p.unitName, '') + p.name)) AS office
  }
  CALL (n) {
    OPTIONAL MATCH (n:Fact)-[:OF_DOCUMENT]->(d:Document)
    RETURN coalesce(d.title, d.number) AS source LIMIT 1
  }
  CALL (n, g) {
    OPTIONAL MATCH (g)<-[:STATED_IN]-(p:Printing) WHERE n:Paragraph AND p.line <= n.line
    WITH p ORDER BY p.line DESC LIMIT 1
    RETURN coalesce(p.title, p.number) AS heading
  }
  WITH group, position, n, text, g, j, CASE WHEN n:Official THEN office WHEN n:Post THEN n.unitName
    WHEN n:Document THEN n.title WHEN n:Paragraph THEN coalesce(heading, g.title) WHEN n:Fact THEN source
    END AS detail
  ORDER BY group.kind, position
  RETURN collect({kind: group.kind, total: group.total, id: n.id, text: text, jurisdiction: j.name, detail: detail,
    gazette: g.key, line: n.line, breaks: n.breaks, lines: n.lines}) AS hits
}
RETURN hits, EXISTS { MATCH (:Paragraph) } AS textSearched`,
);
