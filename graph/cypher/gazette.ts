import { type FactRow, fact, nodeRow, oneNode, type ThingRow, thing } from './rows.ts';
import { type PlainRecord, statement } from './statement.ts';

/** No params. Rows: the gazettes, by jurisdiction and period. */
export const gazettes = statement<Record<string, never>, ThingRow<'Gazette'>>(
  'gazettes',
  oneNode<ThingRow<'Gazette'>>(),
  `MATCH (n:Gazette) RETURN ${thing} AS node ORDER BY n.jurisdiction, n.period, n.key`,
);

/** Params: keys. Rows: the gazettes that bear them. */
export const gazettesByKey = statement<{ ids: readonly string[] }, ThingRow<'Gazette'>>(
  'gazettesByKey',
  oneNode<ThingRow<'Gazette'>>(),
  `UNWIND $given.ids AS key MATCH (n:Gazette {key: key}) RETURN ${thing} AS node`,
);

/** How many facts of one kind of row a gazette holds, and how many of them bear a flag. */
export type FactCount = { id: string; kind: string; count: number; flagged: number };

/** Params: gazettes' ids. Rows: one for each gazette and kind of row, by kind. */
export const factCounts = statement<{ ids: readonly string[] }, FactCount>(
  'factCounts',
  (record) => ({
    id: String(record.id),
    kind: String(record.kind),
    count: Number(record.count),
    flagged: Number(record.flagged),
  }),
  `UNWIND $given.ids AS id MATCH (:Node {id: id})<-[:STATED_IN]-(f:Fact)
RETURN id, f.kind AS kind, count(f) AS count, sum(CASE WHEN f:Flagged THEN 1 ELSE 0 END) AS flagged
ORDER BY id, kind`,
);

/** Where in a gazette: by offsets where its text is here, else by lines, which a fact's beginning has. */
export type Stretch = {
  id: string;
  fromLine: number;
  toLine: number;
  start: number | null;
  end: number | null;
};

const inStretch = (record: PlainRecord): { at: number; row: FactRow } => ({
  at: Number(record.at),
  row: nodeRow(record.node) as FactRow,
});

/** Params: stretches of gazettes. Rows: the facts with a span that touches them, each with its stretch's place in the list. */
export const factsWithin = statement<{ stretches: readonly Stretch[] }, ReturnType<typeof inStretch>>(
  'factsWithin',
  inStretch,
  `UNWIND range(0, size($given.stretches) - 1) AS at
WITH at, $given.stretches[at] AS stretch
MATCH (:Node {id: stretch.id})<-[:STATED_IN]-(n:Fact)
WHERE CASE WHEN stretch.start IS NULL
  THEN n.line >= stretch.fromLine AND n.line <= stretch.toLine
  ELSE any(i IN range(0, size(n.evidence_start) - 1)
    WHERE n.evidence_start[i] < stretch.end AND n.evidence_end[i] > stretch.start) END
RETURN at, ${fact} AS node ORDER BY at, n.line, n.id`,
);
