import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureOf } from '../../client/src/panels/measured.ts';
import { reasonIn } from '../../client/src/panels/reason-words.ts';

const facts = join(import.meta.dirname, '../../seeds/facts');
const reasons = readdirSync(facts).flatMap((name) =>
  readFileSync(join(facts, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { flags }: { flags: { reason: string }[] } = JSON.parse(line);
      return flags.map((flag) => flag.reason);
    }),
);

describe('a reason of doubt', () => {
  test('is said in Chinese, with what it fills in', () => {
    expect(reasonIn('zh', 'The row has no cell under 牵头领导.')).toBe('这一行缺“牵头领导”一格。');
    expect(reasonIn('zh', 'Nobody has ever said this.')).toBeNull();
  });

  test('stays in English as the fact carries it', () => {
    const known = reasons.filter((reason) => reasonIn('en', reason) !== null);
    expect(known.length).toBeGreaterThan(0);
    for (const reason of known) expect(reasonIn('en', reason)).toBe(reason);
  });

  test('is known for nine in ten of the facts in doubt', () => {
    const unknown = reasons.filter((reason) => reasonIn('zh', reason) === null);
    expect(unknown.length / reasons.length, [...new Set(unknown)].join('\n')).toBeLessThan(0.1);
  });
});

describe('how well a kind is read', () => {
  test('is a share of what was compared, for one kind and for all', () => {
    const [task, all] = [measureOf('task'), measureOf(null)];
    expect(task?.gold).toBeGreaterThan(0);
    expect(all?.gold).toBeGreaterThan(task?.gold ?? 0);
    for (const measure of [task, all]) {
      expect(measure?.precision).toBeLessThanOrEqual(1);
      expect(measure?.recall).toBeGreaterThan(0);
    }
  });

  test('is not made up where nothing was compared', () => {
    expect(measureOf('no kind of row')).toBeNull();
  });
});
