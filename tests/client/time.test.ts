import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Covered, isCovered, joined, nearestCovered } from '../../client/src/time/coverage.ts';
import { addMonths, dayNumber, isDay, isoDay } from '../../client/src/time/days.ts';
import { scaleOf } from '../../client/src/time/scale.ts';
import { strokesOf } from '../../client/src/time/tenure.ts';

const coverage: Covered[] = [
  { name: '甲县', start: '2023-01-01', end: '2023-03-31' },
  { name: '甲县', start: '2024-10-01', end: '2024-12-31' },
];

describe('days', () => {
  test('come back from their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        expect(dayNumber(isoDay(day))).toBe(day);
      }),
    );
  });

  test.each([
    ['2024-02-30', false],
    ['2024-2-3', false],
    ['2024-02-29', true],
  ] as const)('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test('keep to the end of a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-01-15', -1)).toBe('2023-12-15');
  });
});

describe('coverage', () => {
  test('says which day no gazette covers, and the nearest that one does', () => {
    expect(isCovered(coverage, '2024-03-01')).toBe(false);
    expect(nearestCovered(coverage, '2024-03-01')).toEqual({ before: '2023-03-31', after: '2024-10-01' });
  });

  test('joins what touches', () => {
    const runs = joined([...coverage, { name: '乙县', start: '2025-01-01', end: '2025-03-31' }]);
    expect(runs.at(-1)).toEqual({ start: '2024-10-01', end: '2025-03-31' });
  });
});

describe('a timeline', () => {
  const scale = scaleOf(joined(coverage), [], 368);
  const draws = (...dates: (string | null)[]) => {
    const [startEarliest = null, startLatest = null, endEarliest = null, endLatest = null] = dates;
    return strokesOf({ startEarliest, startLatest, endEarliest, endLatest }, scale, '2024-12-31', false).map(
      (stroke) => stroke.draw,
    );
  };

  test('folds the eighteen months that nobody read', () => {
    expect(scale.folds.map((fold) => fold.months)).toEqual([18]);
  });

  test('goes on from day to day', () => {
    const days = ['2023-01-15', '2023-03-31', '2024-10-01', '2024-11-05', '2024-12-31'];
    const places = days.map(scale.x);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('is solid only between events', () => {
    expect(draws('2024-11-05', '2024-11-05', '2024-12-01', '2024-12-01')).toEqual(['cap', 'solid', 'cap']);
    expect(draws('2024-11-05', '2024-11-05')).toEqual(['cap', 'solid', 'unknown']);
    expect(draws(null, '2024-12-26')).toEqual(['unknown', 'bounded', 'tick', 'sighting', 'unknown']);
    expect(draws(null, null, '2024-11-05', '2024-11-05')).toEqual(['unknown', 'bounded', 'cap']);
    expect(draws()).toEqual(['unknown']);
  });
});
