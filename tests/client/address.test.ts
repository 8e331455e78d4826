import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeView, encodeView, type SharedView } from '../../client/src/state/address.ts';
import { layoutNames } from '../../client/src/state/graph.ts';
import { restore } from '../../client/src/state/restore.ts';
import { node } from './graph-builders.ts';

const id = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const place = fc.tuple(id, fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }));

const view: fc.Arbitrary<SharedView> = fc.record({
  nodes: fc.array(place, { maxLength: 30 }),
  bundles: fc.array(place, { maxLength: 3 }),
  from: fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 30 }),
  focus: fc.option(id),
  pinned: fc.array(id, { maxLength: 5 }),
  opened: fc.array(id, { maxLength: 5 }),
  layout: fc.constantFrom(...layoutNames),
  filters: fc.record({
    off: fc.array(id, { maxLength: 5 }),
    flaggedOnly: fc.boolean(),
    hideCollectives: fc.boolean(),
    asOf: fc.option(fc.constantFrom('2024-12-31', '2021-01-01')),
    dated: fc.constantFrom('day', 'all'),
  }),
  selection: fc.option(fc.record({ element: fc.constantFrom('node', 'edge', 'fact'), id })),
  language: fc.constantFrom('zh', 'en'),
});

describe('the address of a view', () => {
  test('comes back as it was shared', async () => {
    await fc.assert(
      fc.asyncProperty(view, async (shared) => {
        expect(await decodeView(`#${await encodeView(shared)}`)).toEqual(shared);
      }),
      { numRuns: 60 },
    );
  });

  test.each(['', '#', '#v1.', '#v1.%%%', '#v2.AAAA', '#v1.AAAA.BBBB', '#v1.eyJhIjoxfQ'])(
    'that is not one of ours (%s) is no view',
    async (fragment) => {
      expect(await decodeView(fragment)).toBeNull();
    },
  );

  test('opened on newer data says what is gone', () => {
    const shared: SharedView = {
      nodes: [
        ['a', 1, 2],
        ['b', 3, 4],
      ],
      bundles: [],
      from: [[0, 1]],
      focus: 'a',
      pinned: [],
      opened: [],
      layout: 'circle',
      filters: { off: [], flaggedOnly: false, hideCollectives: false, asOf: null, dated: 'all' },
      selection: null,
      language: 'zh',
    };
    const { picture, gone } = restore(shared, { nodes: [node('a')], edges: [] });
    expect(gone).toEqual(['b']);
    expect(picture.graph.at).toEqual({ a: { x: 1, y: 2 } });
    expect(picture.graph.layout).toBe('circle');
  });
});
