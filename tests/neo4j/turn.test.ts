import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identify, isAlive, signal } from '../../graph/neo4j/processes.ts';
import { inTurn } from '../../graph/neo4j/turn.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qiantou-turn-'));
  file = join(folder, 'turn');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a turn', () => {
  it('is had by one at a time, in twenty that ask at once', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, () => inTurn(file, work)));
    expect([most, inside]).toEqual([1, 0]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is free again when its owner fails', async () => {
    await expect(inTurn(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await inTurn(file, async () => 'yes')).toBe('yes');
  });

  it('is taken from an owner that died', async () => {
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'in another life' }));
    expect(await inTurn(file, async () => 'mine')).toBe('mine');
  });
});

describe('a process', () => {
  it('is known by its number and its start, so that a number given anew is another process', () => {
    const self = identify();
    expect(isAlive(self)).toBe(true);
    const earlier = { ...self, started: 'in another life' };
    expect(isAlive(earlier)).toBe(false);
    // Would end this very test, if the number alone counted.
    signal(earlier, 'SIGKILL');
  });
});
