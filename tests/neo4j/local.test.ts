import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { backUp, restore } from '../../graph/neo4j/backup.ts';
import { connect, type Database } from '../../graph/neo4j/driver.ts';
import { targetOf } from '../../graph/neo4j/home.ts';
import { openLocalDatabase } from '../../graph/neo4j/local.ts';
import { isAlive } from '../../graph/neo4j/processes.ts';
import { type Holder, hold, jars, killHolders } from './hold.ts';

const patience = 240_000;
let folder: string;
let home: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qiantou-local-'));
  home = join(folder, 'home');
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(async () => {
  await killHolders();
  rmSync(folder, { recursive: true, force: true });
});

async function inDatabase<T>(
  at: string,
  { uri }: Holder,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await connect(targetOf(at, uri));
  return use(database).finally(database.close);
}

const write = (text: string) => (database: Database) =>
  database.write((transaction) => transaction.run(text)).then(() => undefined);

/** Every node and every edge, in an order of their own. */
const everything = (database: Database) =>
  Promise.all([
    database.read('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id'),
    database.read(
      'MATCH (a)-[e]->(b) RETURN a.id AS a, type(e) AS type, properties(e) AS properties, b.id AS b',
    ),
  ]);

// A start takes seconds, so one home lives through these tests in their order.
describe('the local database', { timeout: patience }, () => {
  it('is shared by all who open its home, with a password that only the owner can see, and stopped by the last who leaves', async () => {
    const holder = await hold(home);
    const { password } = targetOf(home, holder.uri);
    expect(password.length).toBeGreaterThanOrEqual(24);
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
    const command = readFileSync(`/proc/${holder.server.process.pid}/cmdline`, 'utf8');
    expect(command).toContain('CommunityEntryPoint');
    expect(command).not.toContain(password);

    const second = await hold(home);
    expect([holder.joined, second.joined]).toEqual([false, true]);
    expect(second.uri).toBe(holder.uri);
    await expect(backUp({ home, jars }, folder)).rejects.toThrow(/in use by process \d+; end that/);

    await holder.leave();
    expect(isAlive(second.server.process)).toBe(true);
    await second.leave();
    expect(isAlive(second.server.process)).toBe(false);
  });

  it('is taken over where a killed process left it behind, with all that was written', async () => {
    const first = await hold(home);
    expect(first.joined).toBe(false);
    const graph = `CREATE (a:Thing {id: 1, day: date('2024-11-05'), names: ['甲', '乙']})
      CREATE (b:Thing:Other {id: 2, share: 0.5}) CREATE (a)-[:KNOWS {since: 3}]->(b)-[:KNOWS]->(a)`;
    await inDatabase(home, first, write(graph));
    await first.kill();
    expect(isAlive(first.server.process)).toBe(true);

    const second = await hold(home);
    expect(second).toMatchObject({ joined: true, uri: first.uri });
    expect(await inDatabase(home, second, everything)).toEqual([
      [
        { labels: ['Thing'], properties: { id: 1, day: '2024-11-05', names: ['甲', '乙'] } },
        { labels: ['Thing', 'Other'], properties: { id: 2, share: 0.5 } },
      ],
      [
        { a: 1, type: 'KNOWS', properties: { since: 3 }, b: 2 },
        { a: 2, type: 'KNOWS', properties: {}, b: 1 },
      ],
    ]);
    await second.leave();
    expect(isAlive(second.server.process)).toBe(false);
  });

  it('comes back from a backup node by node and edge by edge, in a home that never saw it', async () => {
    const file = await backUp({ home, jars }, join(folder, 'backups'));
    const elsewhere = join(folder, 'elsewhere');
    await restore({ home: elsewhere, jars }, file);

    const there = await hold(elsewhere);
    const [nodes, edges] = await inDatabase(elsewhere, there, everything);
    expect([nodes.length, edges.length]).toEqual([2, 2]);
    await inDatabase(elsewhere, there, write('CREATE (:Later {id: 3})'));
    await there.leave();

    await restore({ home: elsewhere, jars }, file);
    const again = await hold(elsewhere, ['server.databases.default_to_read_only=true']);
    expect(await inDatabase(elsewhere, again, everything)).toEqual([nodes, edges]);
    await expect(inDatabase(elsewhere, again, write('CREATE (:Later {id: 4})'))).rejects.toMatchObject({
      code: 'read-only',
      message: expect.stringMatching(
        /^Database neo4j at bolt:.* cannot be written by user neo4j; make it writable/,
      ),
    });
    await again.leave();
    expect(readdirSync(elsewhere)).not.toContain('restoring');
  });

  it('keeps what it has where a file is no backup', async () => {
    const file = join(folder, 'noise.dump');
    writeFileSync(file, 'this is no archive');
    await expect(restore({ home, jars }, file)).rejects.toThrow(/the database stands as it was/);
    await expect(restore({ home, jars }, join(folder, 'none.dump'))).rejects.toThrow(
      /^There is no file .*none\.dump/,
    );
    expect(readdirSync(join(home, 'data/databases'))).toContain('neo4j');
  });

  it('has nothing to back up before its first start', async () => {
    const empty = join(folder, 'empty');
    await expect(backUp({ home: empty, jars }, folder)).rejects.toThrow(/^There is no local database in/);
  });

  it('names the three ways to have a database where there is no Java', async () => {
    const bare = join(folder, 'bare');
    mkdirSync(bare);
    vi.stubEnv('PATH', bare);
    await expect(openLocalDatabase({ home: bare, jars })).rejects.toThrow(
      /NEO4J_URI.*docker compose up.*Java 17 or later and Maven.*no Java was found/,
    );
  });
});
