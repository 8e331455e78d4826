import { list } from './list.ts';
import { ascending, byPlace, factsOfPlace, isFactOfPlace, isInGazette, isThingOfPlace } from './page.ts';
import { type FactRow, fact, type ThingRow, thing } from './rows.ts';
import { statement } from './statement.ts';

/** Which facts in doubt; null leaves a filter out. */
export type FlaggedFilter = {
  /** A flag's code. */
  code: string | null;
  /** A gazette's key. */
  gazette: string | null;
  /** A code or a name. */
  jurisdiction: string | null;
};

/** `flagged`: facts that bear a flag, in the order of gazettes and text. */
export const flagged = list<FlaggedFilter, FactRow>()({
  name: 'flagged',
  anchors: {
    gazette: 'MATCH (:Gazette {key: $given.gazette})<-[:STATED_IN]-(n:Flagged)',
    jurisdiction: `${factsOfPlace}Flagged`,
    all: 'MATCH (n:Flagged) WHERE n:Fact',
  },
  clauses: {
    code: '$given.code IN n.flags_code',
    gazette: isInGazette,
    jurisdiction: isFactOfPlace,
  },
  orders: { place: [byPlace, ascending] },
  projection: fact,
});

/** How many facts of one gazette bear a flag of one code. */
export type DoubtCount = { code: string; gazetteId: string; count: number };

/** No params. Rows: one for each code and gazette. */
export const doubtCounts = statement<Record<string, never>, DoubtCount>(
  'doubtCounts',
  (record) => ({
    code: String(record.code),
    gazetteId: String(record.gazetteId),
    count: Number(record.count),
  }),
  `MATCH (g:Gazette)<-[:STATED_IN]-(n:Flagged)
UNWIND n.flags_code AS code
RETURN code, g.id AS gazetteId, count(DISTINCT n) AS count ORDER BY code, gazetteId`,
);

/** Which contradictions; null leaves a filter out. */
export type ContradictionFilter = {
  /** A code or a name. */
  jurisdiction: string | null;
};

/** `contradictions`: by the rule that found them. */
export const contradictions = list<ContradictionFilter, ThingRow<'Contradiction'>>()({
  name: 'contradictions',
  anchors: { all: 'MATCH (n:Contradiction)' },
  clauses: { jurisdiction: isThingOfPlace },
  orders: { rule: ['WITH n, n.rule AS key', ascending] },
  projection: thing,
});
