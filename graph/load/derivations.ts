/** Layer two: which jurisdictions have to be derived again, and deriving one. */
import type { Database, Transaction } from '../neo4j/driver.ts';
import { nodes } from '../ontology.ts';
import { type Derived, derive, type FactsOf, type ReferringFacts } from '../resolve/derive.ts';
import type { StoredFact } from '../resolve/fact-ids.ts';
import { shortHash } from '../resolve/fact-ids.ts';
import { groupBy } from '../resolve/groups.ts';
import type { Period } from '../resolve/intervals.ts';
import type { Judgement } from '../resolve/judgements/judgement.ts';
import type { Judging } from '../resolve/judgements/judging.ts';
import { jurisdictionOf, rankOf } from '../resolve/jurisdictions.ts';
import type { LockedWrite } from './lock.ts';
import { factOfProperties, flatten, type Properties } from './properties.ts';
import { type EdgeRow, edgeRow, type NodeRow, nodeRow } from './rows.ts';
import { rulesDigest } from './rules-digest.ts';
import { replaceScope, type Written } from './write.ts';

/** What the database holds, as far as derivations ask. */
type Inventory = {
  gazettes: { key: string; digest: string; jurisdiction: string }[];
  jurisdictions: { code: string; derivedFrom: string | null; reached: string[] }[];
};

const readGazettes = `MATCH (g:Gazette)
RETURN g.key AS key, g.digest AS digest, g.jurisdiction AS jurisdiction`;

const readJurisdictions = `MATCH (j:Jurisdiction)
RETURN j.code AS code, j.id AS id, j.derivedFrom AS derivedFrom, coalesce(j.reached, []) AS reached`;

const readOwnFacts = `MATCH (g:Gazette {jurisdiction: $code})
MATCH (fact:Node {gazette: g.key}) WHERE fact:Fact
RETURN properties(fact) AS fact`;

const readPeriods = `MATCH (g:Gazette)
RETURN g.key AS key, g.periodStart AS start, g.periodEnd AS end`;

const readReferringFacts = `MATCH (thing:Node {derivedBy: $code})<-[said:REFERS_TO|OF_DOCUMENT]-()
WHERE said.derivedBy <> $code
MATCH (fact:Node {id: said.fact})
RETURN said.derivedBy AS below, fact.id AS id, properties(fact) AS fact, collect(DISTINCT thing.id) AS things`;

/** Derives every jurisdiction whose inputs changed, counties first. Returns their codes. */
export async function deriveStale(
  database: Database,
  write: LockedWrite,
  judging: Judging,
  onProgress: (code: string) => void = () => {},
): Promise<string[]> {
  const derived: string[] = [];
  for (const rank of [0, 1, 2, 3]) {
    // Read anew at each level: the level below has just changed what this one depends on.
    const inventory = await readInventory(database);
    const stale = codesIn(inventory)
      .filter((code) => rankOf(jurisdictionOf(code)) === rank)
      .filter((code) => isStale(code, inventory, judging));
    for (const code of stale) {
      onProgress(code);
      await deriveOne(write, code, inventory, judging);
      derived.push(code);
    }
  }
  return derived;
}

/** Whether what stands was derived from anything else than what is loaded now. */
function isStale(code: string, inventory: Inventory, judging: Judging): boolean {
  const stands = inventory.jurisdictions.find((one) => one.code === code);
  return (stands?.derivedFrom ?? null) !== inputsOf(code, inventory, judging);
}

/** All that a derivation reads, as one line; null where nothing refers to the jurisdiction any more. */
function inputsOf(code: string, { gazettes, jurisdictions }: Inventory, judging: Judging): string | null {
  const own = gazettes.filter(({ jurisdiction }) => jurisdiction === code);
  const below = jurisdictions.filter(({ reached }) => reached.includes(code));
  if (own.length + below.length === 0) return null;
  const judged = judging.ofJurisdiction(code).digest;
  return [
    ...own.map(({ key, digest }) => `${key}:${digest}`).sort(),
    ...below.map((one) => `${one.code}:${shortHash(one.derivedFrom ?? '')}`).sort(),
    ...(judged === null ? [] : [`judgements:${judged}`]),
    `rules:${rulesDigest()}`,
  ].join(' ');
}

const codesIn = ({ gazettes, jurisdictions }: Inventory): string[] =>
  [
    ...new Set([
      ...gazettes.map(({ jurisdiction }) => jurisdiction),
      ...jurisdictions.flatMap(({ code, reached }) => [code, ...reached]),
    ]),
  ].sort();

async function readInventory(database: Database): Promise<Inventory> {
  const [gazettes, jurisdictions] = await Promise.all([
    database.read(readGazettes),
    database.read(readJurisdictions),
  ]);
  return {
    gazettes: gazettes.map(({ key, digest, jurisdiction }) => ({
      key: String(key),
      digest: String(digest),
      jurisdiction: String(jurisdiction),
    })),
    jurisdictions: jurisdictions.map(({ id, derivedFrom, reached }) => ({
      // A node that a lower jurisdiction made is bare: its code stands in its id alone.
      code: String(id).replace(/^jurisdiction:/u, ''),
      derivedFrom: typeof derivedFrom === 'string' ? derivedFrom : null,
      reached: reached as string[],
    })),
  };
}

/** Reads the inputs and writes the difference, in one transaction together with the inputs' digest. */
async function deriveOne(
  write: LockedWrite,
  code: string,
  inventory: Inventory,
  judging: Judging,
): Promise<Written> {
  const derivedFrom = inputsOf(code, inventory, judging);
  const judgements = judging.ofJurisdiction(code).people;
  return write(async (transaction) => {
    const home = jurisdictionOf(code);
    const periods = await readAllPeriods(transaction);
    const own: FactsOf = { home, facts: await readFacts(transaction, code), periods, judgements };
    const below = await readBelow(transaction, code, periods);
    const wanted =
      derivedFrom === null ? { nodes: [], edges: [] } : rowsOf(code, derive(own, below), derivedFrom);
    return replaceScope(transaction, { property: 'derivedBy', value: code }, wanted);
  });
}

async function readFacts(transaction: Transaction, code: string): Promise<StoredFact[]> {
  const records = await transaction.run(readOwnFacts, { code });
  return records.map(({ fact }) => storedFact(fact as Properties));
}

async function readAllPeriods(transaction: Transaction): Promise<ReadonlyMap<string, Period>> {
  const records = await transaction.run(readPeriods);
  return new Map(
    records.map(({ key, start, end }) => [
      String(key),
      { start: (start ?? null) as string | null, end: (end ?? null) as string | null },
    ]),
  );
}

async function readBelow(
  transaction: Transaction,
  code: string,
  periods: ReadonlyMap<string, Period>,
): Promise<ReferringFacts[]> {
  const records = await transaction.run(readReferringFacts, { code });
  return [...groupBy(records, ({ below }) => String(below))].map(([below, rows]) => ({
    home: jurisdictionOf(below),
    facts: rows.map(({ fact }) => storedFact(fact as Properties)),
    periods,
    referred: new Set(rows.flatMap(({ things }) => things as string[])),
  }));
}

const storedFact = (properties: Properties): StoredFact =>
  ({ ...factOfProperties(properties), id: String(properties.id) }) as StoredFact;

/** A rule judges anew at every run; its day is that of the load that first came to what it says now. */
function judgementRow(judgement: Judgement, code: string): NodeRow {
  const values = { ...judgement, jurisdiction: code, derivedBy: code };
  const unchecked = judgement.rule === null ? {} : { when: new Date().toISOString().slice(0, 10) };
  return nodeRow('Judgement', judgement.id, flatten(nodes.Judgement.properties, values), { unchecked });
}

/** A derivation's nodes and edges as rows, and the jurisdiction's own node with what they were derived from. */
function rowsOf(code: string, derived: Derived, derivedFrom: string): { nodes: NodeRow[]; edges: EdgeRow[] } {
  const { name, level, parent } = jurisdictionOf(code);
  const own = { code, name, level, parent, derivedFrom, reached: derived.reached, derivedBy: code };
  return {
    nodes: [
      nodeRow('Jurisdiction', `jurisdiction:${code}`, own),
      ...derived.nodes.map(({ id, kind, owner, properties }) =>
        properties === null
          ? nodeRow(kind, id, { derivedBy: owner }, { bare: true })
          : nodeRow(kind, id, { ...properties, jurisdiction: owner, derivedBy: owner }),
      ),
      ...derived.judgements.map((judgement) => judgementRow(judgement, code)),
    ],
    edges: derived.edges.map(({ type, from, to, properties }) =>
      edgeRow(type, properties.id, from, to, { ...properties, derivedBy: code }),
    ),
  };
}
