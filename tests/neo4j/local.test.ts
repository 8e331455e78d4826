import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../graph/env.ts';
import { ensureJars, readJarList } from '../../graph/neo4j/jars.ts';
import { hasEnded, isAlive, type ProcessId } from '../../graph/neo4j/processes.ts';

const jars = join(projectRoot, '.neo4j/lib');

type Answer = { uri?: string; joined?: boolean; refused?: string };

let home: string;
let holders: ChildProcess[];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'qiantou-local-'));
  holders = [];
});
afterEach(async () => {
  for (const holder of holders) holder.kill('SIGKILL');
  const running = server();
  if (running && isAlive(running)) process.kill(running.pid, 'SIGKILL');
  if (running) await hasEnded(running, 5000);
  rmSync(home, { recursive: true, force: true });
});

/** The running server as the home has it written down; null where there is none. */
function server(): ProcessId | null {
  try {
    return (JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as { process: ProcessId }).process;
  } catch {
    return null;
  }
}

/** A process of its own that opens the home and waits; with the first line it prints. */
async function hold(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Answer & { leave(): Promise<void>; kill(): Promise<void> }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'holder.ts'), home, jars],
    { cwd: projectRoot, env: environment, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  holders.push(child);
  const ended = once(child, 'exit');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    ...(JSON.parse(line) as Answer),
    leave: async () => {
      child.stdin.end();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

describe('the local database', () => {
  it('is shared by all who open its home, and stopped by the last who leaves', async () => {
    const first = await hold();
    const second = await hold();
    expect([first.joined, second.joined]).toEqual([false, true]);
    expect(second.uri).toBe(first.uri);
    const running = server();
    if (!running) throw new Error('No server is written down.');

    await first.leave();
    expect(isAlive(running)).toBe(true);
    await second.leave();
    expect(isAlive(running)).toBe(false);
  }, 90_000);

  it('is taken over where a killed process left it behind', async () => {
    const first = await hold();
    const running = server();
    if (!running) throw new Error('No server is written down.');
    await first.kill();
    expect(isAlive(running)).toBe(true);

    const second = await hold();
    expect(second).toMatchObject({ joined: true, uri: first.uri });
    await second.leave();
    expect(isAlive(running)).toBe(false);
  }, 90_000);

  it('keeps its password in a file that only the owner reads, and off every command line', async () => {
    const holder = await hold();
    const password = readFileSync(join(home, 'password'), 'utf8');
    expect(password.length).toBeGreaterThanOrEqual(24);
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
    const command = readFileSync(`/proc/${server()?.pid}/cmdline`, 'utf8');
    expect(command).toContain('CommunityEntryPoint');
    expect(command).not.toContain(password);
    await holder.leave();
  }, 90_000);

  it('names the three ways to have a database where there is no Java', async () => {
    const { refused } = await hold({ ...process.env, PATH: '' });
    expect(refused).toMatch(/NEO4J_URI.*docker compose up.*Java 17 or later and Maven.*no Java was found/);
  });
});

describe('the jars', () => {
  const silent = () => {};

  it('are listed with 213 names and checksums', async () => {
    const list = await readJarList();
    expect(list).toHaveLength(213);
    expect(list.filter(({ name, sha256 }) => !/\.jar$/.test(name) || !/^[\da-f]{64}$/.test(sha256))).toEqual(
      [],
    );
  });

  it('are refused by name where one was altered', async () => {
    writeFileSync(join(home, 'a.jar'), 'altered');
    const listed = [{ name: 'a.jar', sha256: '0'.repeat(64) }];
    await expect(ensureJars(home, listed, silent)).rejects.toThrow(
      /a\.jar is not the jar that graph\/neo4j\/jars\.sha256 lists; delete it and start again/,
    );
  });
});
