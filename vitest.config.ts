import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 30_000, hookTimeout: 180_000 };
const withDatabase = 'tests/{neo4j,load,server,browser,faults}/**';

/**
 * Node loads the CommonJS build of graphql; Vite would take its other one, and types of two builds do not know
 * each other.
 */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          ...limits,
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [withDatabase],
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          ...limits,
          // One Neo4j holds one graph: one file at a time, against the one that the setup starts.
          name: 'database',
          include: [`${withDatabase}/*.test.ts`],
          globalSetup: ['tests/support/browser.ts', 'tests/support/neo4j.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
