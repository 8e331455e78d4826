import { describe, expect, test } from 'vitest';
import { inForce, isBounded, noFilters, onlyKind, toggleKind } from '../../client/src/state/filters.ts';

const interval = (
  startEarliest: string | null,
  startLatest: string | null,
  endEarliest: string | null,
  endLatest: string | null,
) => ({ startEarliest, startLatest, endEarliest, endLatest });

describe('what is in force at a date', () => {
  test.each([
    ['on its first day', '2024-01-01', 'certain'],
    ['on its last day', '2024-05-31', 'certain'],
    ['on the day it ends', '2024-06-01', 'out'],
    ['the day before it begins', '2023-12-31', 'out'],
  ] as const)('%s a known interval is %s → %s', (_, day, expected) => {
    expect(inForce(interval('2024-01-01', '2024-01-01', '2024-06-01', '2024-06-01'), day)).toBe(expected);
  });

  test('a begun office whose end nobody read is possible, never certain', () => {
    expect(inForce(interval('2024-01-01', '2024-01-01', null, null), '2025-01-01')).toBe('possible');
  });

  test('nothing known is possible on every day', () => {
    expect(inForce(interval(null, null, null, null), '1999-01-01')).toBe('possible');
  });

  test('dates known to the day are not drawn as bounded', () => {
    expect(isBounded(interval('2024-01-01', '2024-01-01', '2024-06-01', '2024-06-01'))).toBe(false);
    expect(isBounded(interval('2024-01-01', '2024-02-01', '2024-06-01', '2024-06-01'))).toBe(true);
  });
});

describe('the legend as filter', () => {
  const kinds = ['Official', 'Unit', 'Task'];

  test('a click switches a kind off and on again', () => {
    const off = toggleKind(noFilters, 'Task');
    expect(off.off).toEqual(['Task']);
    expect(toggleKind(off, 'Task')).toEqual(noFilters);
  });

  test('Alt and a click leaves only the kind, and again brings all back', () => {
    const alone = onlyKind(noFilters, 'Task', kinds);
    expect(alone.off).toEqual(['Official', 'Unit']);
    expect(onlyKind(alone, 'Task', kinds).off).toEqual([]);
  });
});
