/** `npm run backup -- --to DIR` and `npm run restore -- --from FILE`: the local database as one file. */
import { Command } from 'commander';
import { readEnvironment } from '../env.ts';
import { type BackupOptions, backUp, restore } from '../neo4j/backup.ts';
import { Failure } from './failure.ts';
import { runSteps } from './steps.ts';

export const backupCommand = () =>
  new Command('backup')
    .description('write the local database into a file')
    .requiredOption('--to <folder>', 'where to write it')
    .action(({ to }: { to: string }) =>
      runSteps([
        {
          title: 'Back up the local database',
          run: async (progress) => `Wrote ${await backUp({ ...localDatabase(), progress }, to)}`,
        },
      ]),
    );

export const restoreCommand = () =>
  new Command('restore')
    .description('replace the local database by one that `backup` wrote')
    .requiredOption('--from <file>', 'the file')
    .action(({ from }: { from: string }) =>
      runSteps([
        {
          title: 'Restore the local database',
          run: async (progress) => {
            await restore({ ...localDatabase(), progress }, from);
            return `Restored the local database from ${from}`;
          },
        },
      ]),
    );

function localDatabase(): BackupOptions {
  const { NEO4J_URI, QIANTOU_HOME } = readEnvironment();
  if (NEO4J_URI) {
    throw new Failure(
      `NEO4J_URI names ${NEO4J_URI}; back that server up with Neo4j's own tools, or leave NEO4J_URI out for the local database.`,
    );
  }
  return { home: QIANTOU_HOME };
}
