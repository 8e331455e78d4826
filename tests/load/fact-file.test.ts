import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { FactFileError, factFileSources } from '../../graph/load/fact-file.ts';
import { appointment, gazetteInfo } from '../support/facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'qiantou-facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const good = JSON.stringify(appointment({ person: '甲某', gazette: '430624-2024-1' }));
const other = JSON.stringify(appointment({ person: '乙某', gazette: '430624-2024-2' }));
const refusalOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof FactFileError) return error.message;
    throw error;
  }
  return null;
};

it('parts a file by the gazettes that its rows name', () => {
  const sources = factFileSources(file('two.jsonl', `${good}\n${other}\n`), [gazetteInfo('430624-2024-1')]);
  expect(sources.map(({ gazette, facts }) => [gazette.key, gazette.title, facts().length])).toEqual([
    ['430624-2024-1', '430624-2024-1 公报', 1],
    ['430624-2024-2', null, 1],
  ]);
});

it('takes jurisdiction and period from a key that no list knows, and flags it', () => {
  const [source] = factFileSources(file('one.jsonl', other), []);
  expect(source?.gazette).toMatchObject({ jurisdiction: '430624', period: '2024-2' });
  expect(source?.gazette.flags.map(({ code }) => code)).toEqual(['no-masthead']);
});

it('finds nothing in an empty file', () => {
  expect(factFileSources(file('empty.jsonl', '\n'), [])).toEqual([]);
});

it.each([
  ['no JSON', `${good}\n{"kind":`, /line 2: this is no JSON/],
  ['a field of the wrong type', good.replace('"line":1', '"line":"one"'), /line 1, field line: /],
  ['an unknown kind', good.replace('appointment', 'wedding'), /line 1, field kind: /],
  ['a row without a gazette', '{"kind":"citation"}', /line 1, field gazette: /],
  ['an unknown field', good.replace('{', '{"colour":"red",'), /line 1, field .*colour/],
])('refuses %s with file, line and field', (_, content, message) => {
  const path = file('bad.jsonl', content);
  const refusal = refusalOf(() => factFileSources(path, []).map(({ facts }) => facts()));
  expect(refusal).toMatch(message);
  expect(refusal).toContain(path);
});

it('refuses a file that is no text, and one that is not there', () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0x41]);
  expect(refusalOf(() => factFileSources(file('binary.jsonl', bytes), []))).toMatch(/not UTF-8/);
  expect(refusalOf(() => factFileSources(join(folder, 'absent.jsonl'), []))).toMatch(/cannot be read/);
});
