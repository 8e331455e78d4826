import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 30_000, hookTimeout: 180_000 };
const withDatabase = 'tests/{neo4j,load,server,browser}/**';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [withDatabase],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...limits,
          // One Neo4j holds one graph: one file at a time, against the one that the setup starts.
          name: 'database',
          include: [`${withDatabase}/*.test.ts`],
          globalSetup: ['tests/support/neo4j.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
