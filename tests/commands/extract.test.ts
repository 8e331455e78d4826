/** The command line as a person meets it: what goes to stdout, what to stderr, and with which exit code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFact } from '../../graph/facts.ts';
import { root } from '../source/code.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qiantou-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(root, 'graph/main.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const notice = readFileSync(join(root, 'tests/fixtures/appointment/plain-acts.txt'), 'utf8');

describe('extract', () => {
  it('prints facts on stdout and the report on stderr', () => {
    const { status, stdout, stderr } = run('extract', write('notice.txt', notice));
    const facts = stdout
      .trimEnd()
      .split('\n')
      .map((line) => parseFact(JSON.parse(line)));
    expect(status).toBe(0);
    expect(facts.filter(({ kind }) => kind === 'appointment')).toHaveLength(19);
    expect(stderr).toMatch(/^appointment +19$/m);
  });

  it('writes to a file where one is named, and takes place and period from the command line', () => {
    const out = join(folder, 'facts.jsonl');
    const path = write('notice.txt', notice);
    const { status, stdout } = run(
      'extract',
      path,
      '--out',
      out,
      '--jurisdiction',
      '110000',
      '--period',
      '2023-2',
    );
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(out, 'utf8')).toContain('"gazette":"110000-2023-2"');
  });

  it('warns of a file without facts and ends well', () => {
    const { status, stdout, stderr } = run('extract', write('plain.txt', '今天天气很好。\n'));
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('plain.txt: warning: no fact was found in this file.');
  });

  it.each([
    [
      'a file that is not there',
      () => join(folder, 'none.txt'),
      'none.txt cannot be opened (no such file or directory)',
    ],
    ['an empty file', () => write('empty.txt', ''), 'empty.txt: The file is empty'],
    [
      'a binary file',
      () => write('image.txt', Uint8Array.from([0x89, 0x50, 0x00])),
      'image.txt: Byte 2 is no text',
    ],
    [
      'a file in no known encoding',
      () => write('bad.txt', Uint8Array.from([0xe4, 0xba, 0x41, 0x0a])),
      'bad.txt: Byte 0 is neither UTF-8 nor GB18030',
    ],
    ['an empty folder', () => mkdtempSync(join(folder, 'empty-')), 'holds no .txt file'],
  ])('refuses %s in one sentence', (_, make, sentence) => {
    const { status, stdout, stderr } = run('extract', make());
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('reads many files on all cores and keeps their order', () => {
    const paths = Array.from({ length: 9 }, (_, index) =>
      write(`${index}.txt`, notice.replace('〔2023〕4号', `〔2023〕${index + 10}号`)),
    );
    const { status, stdout } = run('extract', ...paths);
    const numbers = [...stdout.matchAll(/"kind":"document".*?"number":"([^"]+)"/g)].map(
      ([, number]) => number,
    );
    expect(status).toBe(0);
    expect(numbers).toEqual(paths.map((_, index) => `云政人〔2023〕${index + 10}号`));
  });
});
