import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../graph/commands/failure.ts';
import { projectRoot } from '../../graph/env.ts';

/** Where the built pages lie. */
export const clientFolder = join(projectRoot, 'client/dist');

/** What the pages are made of, by folder or file. */
const sources = ['client', 'server/schema', 'graph/ontology.ts', 'package-lock.json', 'codegen.ts'];
const made = /^client\/dist\/|__generated__/;

const filesOf = (path: string): string[] => {
  const full = join(projectRoot, path);
  if (!existsSync(full)) return [];
  const below = readdirSync(full, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return below
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length + 1));
};

/** SHA-256 over the names and contents of the pages' sources. */
function digestOfSources(): string {
  const hash = createHash('sha256');
  const files = sources.flatMap((path) => (/\.\w+$/.test(path) ? [path] : filesOf(path)));
  for (const file of files.filter((name) => !made.test(name)).sort())
    hash.update(`${file}\0`).update(readFileSync(join(projectRoot, file)));
  return hash.digest('hex');
}

/** The end of what a failed command printed. */
const lastLines = (text: string): string => text.trim().split('\n').slice(-3).join(' ').slice(-300);

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => {
      output += String(data);
    });
    child.stderr.on('data', (data) => {
      output += String(data);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Failure(`The pages could not be built: ${lastLines(output)}; run \`npm run build\`.`));
    });
  });
}

/**
 * Builds the explorer and the editor where their sources are not those of the last build. Says which.
 * @throws Failure with the end of what the build printed
 */
export async function buildClient(): Promise<string> {
  const mark = join(clientFolder, '.sources');
  const digest = digestOfSources();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) return 'The pages are built already';
  await run('npm', ['run', '--silent', 'build']);
  writeFileSync(mark, digest);
  return 'Built the pages';
}
