import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 30_000, hookTimeout: 180_000 };

/** Tests of one database: one file at a time, against the one Neo4j that the setup starts. */
const onDatabase = {
  ...limits,
  globalSetup: ['tests/support/neo4j.ts'],
  fileParallelism: false,
  maxWorkers: 1,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{neo4j,load,server,browser}/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...onDatabase,
          name: 'database',
          include: ['tests/{neo4j,load,server}/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...onDatabase,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
