import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { connect, type Database } from '../../graph/neo4j/driver.ts';
import { claimDatabase } from '../../graph/neo4j/open.ts';
import { openGate } from '../support/gate.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => emptyGraph(database));

describe('a statement', () => {
  it('takes whole numbers as integers and gives days as text', async () => {
    const [row] = await database.read(
      'RETURN $n / 2 AS half, date("2024-11-05") AS day, [1, 2.5] AS list, {a: 1} AS map, null AS none',
      { n: 5 },
    );
    expect(row).toEqual({ half: 2, day: '2024-11-05', list: [1, 2.5], map: { a: 1 }, none: null });
  });

  it('cannot write where it was sent to read', async () => {
    await expect(database.read('CREATE (n:Stray) RETURN n')).rejects.toThrow(/read access mode/);
    expect(await database.read('MATCH (n:Stray) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });

  it('is counted, so that a test can say how many were sent', async () => {
    const before = database.statementsSent();
    await database.read('RETURN 1 AS one');
    await database.write(async (transaction) => {
      await transaction.run('CREATE (:Stray)');
      await transaction.run('MATCH (n:Stray) DELETE n');
    });
    expect(database.statementsSent() - before).toBe(3);
  });

  const endless = 'UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS n';

  it('ends in the database when its time is up', async () => {
    await expect(database.read(endless, {}, { timeoutMs: 300 })).rejects.toMatchObject({ code: 'timeout' });
  });

  it('ends in the database when whoever asked is gone', async () => {
    const asker = new AbortController();
    setTimeout(() => asker.abort(), 200);
    await expect(database.read(endless, {}, { signal: asker.signal })).rejects.toThrow();
    const running = await database.read('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS text');
    expect(running.filter(({ text }) => text === endless)).toEqual([]);
  });

  it('ends within its time each of 12 times that the way to the database is cut', async () => {
    const target = inject('neo4j');
    const gate = await openGate(target.uri);
    const behind = await connect({ ...target, uri: gate.uri });
    const took: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      gate.open();
      await behind.read('RETURN 1 AS one');
      gate.shut();
      const began = performance.now();
      await expect(
        behind.read('RETURN 1 AS one', {}, { signal: AbortSignal.timeout(1000) }),
      ).rejects.toThrow();
      took.push(performance.now() - began);
    }
    await gate.close();
    await behind.close();
    expect(Math.max(...took)).toBeLessThan(4000);
  }, 120_000);
});

describe('a transaction', () => {
  it('writes nothing where any of its statements fails', async () => {
    const broken = database.write(async (transaction) => {
      await transaction.run('CREATE (:Stray)');
      await transaction.run('RETURN 1 / 0 AS bang');
    });
    await expect(broken).rejects.toThrow();
    expect(await database.read('MATCH (n:Stray) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });
});

describe('a database that cannot be used says why, and what to do', () => {
  it('where nothing answers', async () => {
    const target = { ...inject('neo4j'), uri: 'bolt://127.0.0.1:9' };
    await expect(connect(target)).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:9; start it/),
    });
  });

  it('where the password is wrong', async () => {
    const target = { ...inject('neo4j'), password: 'not this one' };
    await expect(connect(target)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/correct NEO4J_USER and NEO4J_PASSWORD/),
    });
  });

  it('where the address is none', async () => {
    const target = { ...inject('neo4j'), uri: 'http://127.0.0.1:7474' };
    await expect(connect(target)).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(
        /^http:\/\/127\.0\.0\.1:7474 is not an address of a Neo4j; write NEO4J_URI/,
      ),
    });
  });

  it('where it has no database of that name', async () => {
    const target = { ...inject('neo4j'), database: 'elsewhere' };
    await expect(connect(target)).rejects.toMatchObject({ code: 'unreachable' });
  });
});

describe('claiming a database', () => {
  it('marks an empty one, and finds its own mark again', async () => {
    await claimDatabase(database, false);
    await claimDatabase(database, false);
    expect(await database.read('MATCH (n:QiantouMeta) RETURN n.id AS id')).toEqual([{ id: 'qiantou' }]);
  });

  it('refuses one that holds somebody else’s data', async () => {
    await database.write((transaction) => transaction.run("CREATE (:Movie {title: 'Brazil'})"));
    await expect(claimDatabase(database, false)).rejects.toMatchObject({ code: 'foreign' });
    expect(await database.read('MATCH (n:QiantouMeta) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });

  it('loads beside it when told so', async () => {
    await database.write((transaction) => transaction.run("CREATE (:Movie {title: 'Brazil'})"));
    await claimDatabase(database, true);
    expect(await database.read('MATCH (n:QiantouMeta) RETURN count(n) AS n')).toEqual([{ n: 1 }]);
  });
});
