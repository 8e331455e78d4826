/** `npm run resolve` as a person meets it: from fact files alone, without a database. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../source/code.ts';
import { commendation, member, party, task } from '../support/facts.ts';
import { placeIn } from '../support/judgements.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qiantou-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const land = member({ person: '甲某', position: '县自然资源局副局长', line: 7 });
const culture = member({ person: '甲某', position: '县文旅广体局副局长', line: 8 });
const led = task({ assignments: [party('甲某', { type: 'person' })], line: 9 });

const praised = ['县教育局', '县水利局'].map((unit, at) =>
  commendation({ recipient: '乙某', recipient_type: 'person', unit, line: 10 + at }),
);

const write = (name: string, lines: unknown[]) => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
};

function run(args: string[], judgements: unknown[] = []) {
  const facts = write('facts.jsonl', [land, culture, led, ...praised]);
  return spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'graph/main.ts'), 'resolve', facts, ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, JUDGEMENTS_FILE: write('judgements.jsonl', judgements) },
    },
  );
}

const line = (given: Record<string, unknown>) => ({
  reason: 'Read.',
  by: 'us',
  when: '2026-01-02',
  ...given,
});

describe('resolve', () => {
  it('explains with lines, quotes, judgements and rules why a name is two people', () => {
    const { stdout, status } = run(['--explain', '甲某']);
    expect(status).toBe(0);
    expect(stdout).toContain('湘阴县 (430624): 甲某 is 2 people.');
    expect(stdout).toMatch(
      /official:430624:甲某:自然资源局, named in one place\n {4}430624-2024-1, line 7, offset \d+: 甲某 \(自然资源局\): “.*甲某.*”/u,
    );
    expect(stdout).toMatch(/nobody in particular, in one place\n {4}430624-2024-1, line 9/u);
    expect(stdout).toMatch(
      /different \(rule two-units-in-one-list\): One list names .*\n {4}judgement:two-units/u,
    );
    expect(stdout).toContain('unsure (rule namesake)');
  });

  it('tells people who are only praised apart by their units', () => {
    const { stdout } = run(['--explain', '乙某']);
    expect(stdout).toContain('湘阴县 (430624): 乙某 is 2 people.');
    expect(stdout).toMatch(/person:430624:乙某:教育局, commended\n {4}430624-2024-1, line 10/u);
  });

  it('explains with the person and the day why they are one all the same', () => {
    const same = line({ verdict: 'same', mentions: [placeIn(land, '甲某'), placeIn(culture, '甲某')] });
    const { stdout } = run(['--explain', '甲某', '--jurisdiction', '湘阴县'], [same]);
    expect(stdout).toContain('甲某 is one person.');
    expect(stdout).toContain('same (us, 2026-01-02): Read.');
  });

  it('counts, and lists what is not in force', () => {
    const gone = line({
      verdict: 'accept',
      mentions: [{ gazette: '430624-2024-1', start: 1, text: '甲某' }],
    });
    const { stdout } = run([], [gone]);
    expect(stdout).toMatch(
      /^place +officials +units +mentions left open +same +different +unsure +people's$/mu,
    );
    expect(stdout).toMatch(/^湘阴县 \(430624\) +2 +\d+ +1 +0 +1 +1 +1$/mu);
    expect(stdout).toMatch(
      /Not in force:\n {2}judgement:[\da-f]+: no fact at this place bears a suggestion/u,
    );
  });

  it.each([
    [
      'a name that nobody bears',
      ['--explain', '丙某'],
      /^Nobody is called 丙某 in 湘阴县; give a name as the gazettes print it\.\n$/u,
    ],
    ['a place without a gazette', ['--jurisdiction', '汨罗市'], /^No gazette of 汨罗市 is among the files/u],
  ])('says in one sentence what is wrong with %s', (_, args, message) => {
    const { stderr, status } = run(args);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });

  it('refuses a broken line of the judgements with its number', () => {
    const { stderr, status } = run([], [line({ verdict: 'maybe' })]);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^.*judgements\.jsonl, line 1, field verdict: .*docs\/judgements\.md shows the format\.\n$/u,
    );
  });
});
