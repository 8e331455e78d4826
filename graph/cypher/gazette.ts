import { type FactRow, fact, oneNode, type ThingRow, thing } from './rows.ts';
import { statement } from './statement.ts';

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

/** Params: a gazette's id, first and last offset. Rows: the facts with a span that touches them, by place. */
export const factsWithin = statement<{ gazette: string; start: number; end: number }, FactRow>(
  'factsWithin',
  oneNode<FactRow>(),
  `MATCH (:Node {id: $given.gazette})<-[:STATED_IN]-(n:Fact)
WHERE any(i IN range(0, size(n.evidence_start) - 1)
  WHERE n.evidence_start[i] < $given.end AND n.evidence_end[i] > $given.start)
RETURN ${fact} AS node ORDER BY n.line, n.id`,
);

/** As above where the text is not here: by the line on which a fact begins. */
export const factsOnLines = statement<{ gazette: string; fromLine: number; toLine: number }, FactRow>(
  'factsOnLines',
  oneNode<FactRow>(),
  `MATCH (:Node {id: $given.gazette})<-[:STATED_IN]-(n:Fact)
WHERE n.line >= $given.fromLine AND n.line <= $given.toLine
RETURN ${fact} AS node ORDER BY n.line, n.id`,
);
