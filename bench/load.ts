/**
 * `npm run bench:load [-- --gazettes N --size BYTES --rounds N]`: loading both layers of generated gazettes, against the barest way to write
 * the same nodes and edges: CREATE returning element ids, edges by those ids, 5,000 rows a transaction, no
 * constraint and no index. Both write the same number of nodes, edges, labels and properties, in turns, warm, to
 * one local Neo4j. What resolving takes is timed apart, for the barest way resolves nothing.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gazetteOf } from '../generate/gazette.ts';
import { projectRoot } from '../graph/env.ts';
import { type LoadSource, loadGazettes } from '../graph/load/load.ts';
import { printedLayer } from '../graph/load/printed.ts';
import { connect, type Database, type PlainRecord } from '../graph/neo4j/driver.ts';
import { openLocalDatabase } from '../graph/neo4j/local.ts';
import { factsOf, toLoad } from '../graph/pipeline.ts';
import { derive } from '../graph/resolve/derive.ts';
import { withIds } from '../graph/resolve/fact-ids.ts';
import { groupBy } from '../graph/resolve/groups.ts';
import { jurisdictionOf } from '../graph/resolve/jurisdictions.ts';
import { inTurns, resultOf, tableOf } from './turns.ts';

const { values } = parseArgs({
  options: {
    gazettes: { type: 'string', default: '4' },
    size: { type: 'string', default: '300000' },
    rounds: { type: 'string', default: '5' },
  },
});
const gazettes = Number(values.gazettes);
const rounds = Number(values.rounds);
const rowsAtOnce = 5_000;
const say = (step: string) => console.error(`${Math.round(process.uptime())} s: ${step}`);

const sources = Array.from({ length: gazettes }, (_, number): LoadSource => {
  const { name, text } = gazetteOf('bench', number, Number(values.size));
  const found = factsOf(`${name}.txt`, Buffer.from(text));
  if ('refused' in found) throw new Error(found.refused);
  return toLoad(found);
});

/** Everything is taken away, of either candidate. */
const empty = (database: Database) =>
  database.runAlone('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');

/** What a reload finds; a load that stands already serves again. */
async function loaded(database: Database): Promise<void> {
  const [found] = await database.read('RETURN EXISTS { MATCH (:Gazette) } AS stands');
  if (found?.stands) return;
  await empty(database);
  await loadGazettes(database, sources);
}

type Row = { labels: string[]; properties: PlainRecord; id: string };
type Tie = { type: string; from: string; to: string; properties: PlainRecord };
/** The same graph as rows, by label and by type. Labels of their own keep the load's indexes out of it. */
type Rows = { nodes: Map<string, Row[]>; edges: Map<string, Tie[]> };

async function rowsOf(database: Database): Promise<Rows> {
  const nodes = (await database.read(
    'MATCH (n:Node) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
  )) as unknown as Row[];
  const edges = (await database.read(
    'MATCH (a:Node)-[e]->(b:Node) RETURN type(e) AS type, a.id AS from, b.id AS to, properties(e) AS properties',
  )) as unknown as Tie[];
  return {
    nodes: groupBy(nodes, ({ labels }) => labels.map((label) => `Bare${label}`).join(':')),
    edges: groupBy(edges, ({ type }) => `BARE_${type}`),
  };
}

const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, at) =>
    rows.slice(at * rowsAtOnce, (at + 1) * rowsAtOnce),
  );

async function loadBarely(database: Database, { nodes, edges }: Rows): Promise<void> {
  const elements = new Map<string, unknown>();
  for (const [labels, rows] of nodes) {
    const statement = `UNWIND $rows AS row CREATE (n:${labels}) SET n = row RETURN elementId(n) AS element`;
    for (const batch of batches(rows)) {
      const made = await database.write((transaction) =>
        transaction.run(statement, { rows: batch.map(({ properties }) => properties) }),
      );
      for (const [at, { element }] of made.entries()) elements.set(batch[at]?.id ?? '', element);
    }
  }
  for (const [type, rows] of edges) {
    const statement = `UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[e:${type}]->(b) SET e = row.properties`;
    for (const batch of batches(rows)) {
      const ready = batch.map(({ from, to, properties }) => ({
        from: elements.get(from),
        to: elements.get(to),
        properties,
      }));
      await database.write((transaction) => transaction.run(statement, { rows: ready }));
    }
  }
}

/** What the load does without a database: rows of the printed layer, and the derivation of each county. */
function resolveAll(): void {
  for (const { gazette, digest, facts } of sources) printedLayer(gazette, withIds(facts()), [], digest);
  for (const [code, own] of groupBy(sources, ({ gazette }) => gazette.jurisdiction)) {
    const facts = own.flatMap((source) => withIds(source.facts()));
    derive({ home: jurisdictionOf(code), facts, periods: new Map() }, []);
  }
}

say('starting a database');
const home = await mkdtemp(join(tmpdir(), 'qiantou-bench-load-'));
const local = await openLocalDatabase({ home, jars: join(projectRoot, '.neo4j/lib') });
const database = await connect(local.target);
try {
  await loadGazettes(database, sources, { onProgress: say });
  const rows = await rowsOf(database);
  const count = (groups: Map<string, unknown[]>) =>
    [...groups.values()].reduce((sum, { length }) => sum + length, 0);
  const facts = sources.reduce((sum, source) => sum + source.facts().length, 0);
  console.log(
    `${gazettes} gazettes, ${facts} facts, ${count(rows.nodes)} nodes, ${count(rows.edges)} edges; median of ${rounds} rounds; ${database.agent}, Node ${process.version}`,
  );
  const whole = 'load, with resolving';
  const results = await inTurns(
    [
      { name: 'barest CREATE', before: () => empty(database), run: () => loadBarely(database, rows) },
      { name: whole, before: () => empty(database), run: () => loadGazettes(database, sources) },
      {
        name: 'reload, nothing changed',
        before: () => loaded(database),
        run: () => loadGazettes(database, sources),
      },
      { name: 'resolving alone', run: resolveAll },
    ],
    { rounds, warmUp: 1, onProgress: say },
  );
  const [, load, , resolving] = results;
  if (!load || !resolving) throw new Error('A candidate is missing.');
  const writing = resultOf(
    'writing both layers',
    load.times.map((time) => time - resolving.median),
  );
  console.log(tableOf([...results, writing], { against: ['barest CREATE', whole] }));
  console.log(`Peak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`);
} finally {
  await database.close();
  await local.release();
  await rm(home, { recursive: true, force: true });
}
