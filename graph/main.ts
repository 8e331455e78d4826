/** The command line of everything under graph/: `tsx graph/main.ts COMMAND …`, behind the scripts of package.json. */
import { Command } from 'commander';
import { backupCommand, restoreCommand } from './commands/backup.ts';
import { checkEvidenceCommand } from './commands/check-evidence.ts';
import { countsCommand } from './commands/counts.ts';
import { extractCommand } from './commands/extract.ts';
import { Failure } from './commands/failure.ts';
import { loadCommand } from './commands/load.ts';
import { resolveCommand } from './commands/resolve.ts';
import { seedCommand } from './commands/seed.ts';
import { FactFileError } from './load/fact-file.ts';
import { JudgementsFileError } from './load/judgements-file.ts';
import { DatabaseError } from './neo4j/driver.ts';
import { LocalDatabaseError } from './neo4j/refusal.ts';

const commands = [
  extractCommand,
  checkEvidenceCommand,
  seedCommand,
  resolveCommand,
  loadCommand,
  countsCommand,
  backupCommand,
  restoreCommand,
];

/** What a person can mend: one sentence, no stack. Anything else is a bug and shows where it is. */
const expected = [Failure, FactFileError, JudgementsFileError, DatabaseError, LocalDatabaseError];

const program = new Command('qiantou').description(
  'From the text of county gazettes to a graph of who leads what.',
);
for (const command of commands) program.addCommand(command());

// Without a word of ours a signal ends the process before it can stop a database that it started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Error) || !expected.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
