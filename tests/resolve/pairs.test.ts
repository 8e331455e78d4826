import { describe, expect, it } from 'vitest';
import { isHard, measure, outcomesOf, readPairs } from '../score/pairs.ts';

const pairs = readPairs();

describe('pairs of mentions judged by reading', () => {
  it('are many, half the same and half different, and many of them hard', () => {
    const same = pairs.filter(({ verdict }) => verdict === 'same').length;
    expect(pairs.length).toBeGreaterThanOrEqual(400);
    expect(same * 2).toBe(pairs.length);
    expect(pairs.filter(isHard).length).toBeGreaterThanOrEqual(150);
  });

  it('come out as they were read', () => {
    const outcomes = outcomesOf(pairs);
    expect(outcomes.filter(({ told }) => told === 'unplaced')).toEqual([]);
    const { precision, recall } = measure(outcomes);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.97);
  });
});
