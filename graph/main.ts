/** The command line of everything under graph/: `tsx graph/main.ts COMMAND …`, behind the scripts of package.json. */
import { Command } from 'commander';
import { extractCommand } from './commands/extract.ts';
import { Failure } from './commands/failure.ts';

const commands = [extractCommand];

const program = new Command('qiantou').description(
  'From the text of county gazettes to a graph of who leads what.',
);
for (const command of commands) program.addCommand(command());

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
