/** `npm start` as a person runs it: begun, begun twice, interrupted, killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../graph/env.ts';

const patience = 600_000;
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'qiantou-start-'));
  mkdirSync(join(projectRoot, '.neo4j/lib'), { recursive: true });
  symlinkSync(join(projectRoot, '.neo4j/lib'), join(home, 'lib'));
});
afterAll(async () => {
  for (const pid of ofThisHome()) process.kill(pid, 'SIGKILL');
  await setTimeout(500);
  rmSync(home, { recursive: true, force: true });
});

/** Every process that was begun with this home, by the environment that children inherit. */
function ofThisHome(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => environmentOf(pid).includes(`QIANTOU_HOME=${home}`));
}

function environmentOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return []; // Ended meanwhile, or somebody else's.
  }
}

type Start = { child: ChildProcess; said: () => string; ended: Promise<number | null> };

/** Begins `npm start` in a process group of its own, as a terminal does. */
function begin(more: NodeJS.ProcessEnv = {}): Start {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(NEO4J_|QIANTOU_|PORT$)/.test(name));
  const env = { ...Object.fromEntries(inherited), QIANTOU_HOME: home, ...more };
  const child = spawn('npm', ['start'], { cwd: projectRoot, env, detached: true, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk);
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, said: () => said, ended };
}

/** Waits until the start prints its address. */
async function addressOf({ said, child }: Start): Promise<string> {
  for (; child.exitCode === null; await setTimeout(200)) {
    const address = /is at (http\S+?),/.exec(said())?.[1];
    if (address) return address;
  }
  throw new Error(`npm start ended before it served:\n${said()}`);
}

function send({ child }: Start, signal: NodeJS.Signals, to: 'group' | 'npm'): void {
  if (child.pid === undefined) throw new Error('npm start has no process.');
  process.kill(to === 'group' ? -child.pid : child.pid, signal);
}

async function gazettesAt(address: string): Promise<number> {
  const response = await fetch(new URL('graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ statistics { gazettes } }' }),
  });
  const { data } = (await response.json()) as { data: { statistics: { gazettes: number } } };
  return data.statistics.gazettes;
}

// One home lives through these tests in their order.
describe('npm start', { timeout: patience }, () => {
  let first: Start;
  let second: Start;
  let address: string;

  it('loads the facts, serves API and pages on one port, and names three questions', async () => {
    first = begin();
    address = await addressOf(first);
    expect(await gazettesAt(address)).toBeGreaterThan(0);
    const page = await fetch(address, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    await expect.poll(() => first.said().match(/http:\/\/localhost:\d+\/\S+\?open=/g)).toHaveLength(3);
  });

  it('joins the database of one that runs, loads nothing anew and takes the next port', async () => {
    second = begin();
    const next = await addressOf(second);
    expect(next).not.toBe(address);
    expect(second.said()).toMatch(/joined/);
    expect(second.said()).toMatch(/Nothing changed/);
  });

  it('ends in one sentence where the port asked for is taken', async () => {
    const third = begin({ PORT: new URL(address).port });
    expect(await third.ended).toBe(1);
    expect(third.said()).toMatch(/The port \d+ is taken; set PORT to another/);
    expect(third.said()).not.toMatch(/^\s+at /m);
  });

  it('stops on Ctrl-C, and leaves the database to whoever still uses it', async () => {
    send(first, 'SIGINT', 'group');
    await first.ended;
    expect(await gazettesAt(await addressOf(second))).toBeGreaterThan(0);
  });

  it('finds the database that a killed start left behind, and leaves no process when it is told to end', async () => {
    send(second, 'SIGKILL', 'group');
    await second.ended;
    await expect.poll(() => ofThisHome().length, { timeout: 10_000 }).toBe(1);

    const last = begin();
    await addressOf(last);
    expect(last.said()).toMatch(/joined/);
    send(last, 'SIGTERM', 'npm');
    await last.ended;
    await expect.poll(ofThisHome, { timeout: 60_000 }).toEqual([]);
  });
});
