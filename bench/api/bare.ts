/** The same statements with the same parameters, through the driver and nothing else. */
import neo4j from 'neo4j-driver';
import type { Target } from '../../graph/neo4j/driver.ts';
import type { Read } from './recording.ts';

export type Bare = { run: (reads: readonly Read[]) => Promise<void>; close: () => Promise<void> };

const toDriver = (value: unknown): unknown => {
  if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toDriver);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toDriver(one)]));
};

export function bare({ uri, user, password, database }: Target): Bare {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  return {
    run: async (reads) => {
      for (const { text, params } of reads) {
        const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
        const result = await session.executeRead((transaction) =>
          transaction.run(text, toDriver(params) as Record<string, unknown>),
        );
        for (const record of result.records) record.toObject();
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}
