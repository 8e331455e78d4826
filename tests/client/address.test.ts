import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeView,
  encodeView,
  fileOf,
  type SharedView,
  viewOfFile,
} from '../../client/src/state/address.ts';
import { noFilters } from '../../client/src/state/filters.ts';
import { layoutNames } from '../../client/src/state/graph.ts';
import { restore } from '../../client/src/state/restore.ts';
import { edge, node } from './graph-builders.ts';

const id = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const place = fc.tuple(id, fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }));

const view: fc.Arbitrary<SharedView> = fc.record({
  nodes: fc.array(
    fc
      .tuple(place, id, fc.integer({ min: -1, max: 999 }))
      .map(([at, caption, count]) => [...at, caption, count] as const),
    { maxLength: 30 },
  ),
  bundles: fc.array(place, { maxLength: 3 }),
  joined: fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 30 }),
  from: fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 30 }),
  focus: fc.option(id),
  pinned: fc.array(id, { maxLength: 5 }),
  opened: fc.array(id, { maxLength: 5 }),
  gathered: fc.boolean(),
  layout: fc.constantFrom(...layoutNames),
  filters: fc.record({
    off: fc.array(id, { maxLength: 5 }),
    offRelations: fc.array(id, { maxLength: 5 }),
    jurisdiction: fc.option(id),
    gazette: fc.option(id),
    from: fc.option(fc.constantFrom('2021-01-01')),
    to: fc.option(fc.constantFrom('2025-01-01')),
    words: fc.array(id, { maxLength: 3 }),
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

  test('comes back out of a file as it was saved, and not out of any other file', () => {
    fc.assert(
      fc.property(view, (shared) => {
        expect(viewOfFile(fileOf(shared))).toEqual(shared);
      }),
      { numRuns: 30 },
    );
    expect(viewOfFile('{"view":{}}')).toBeNull();
    expect(viewOfFile('not JSON')).toBeNull();
  });

  test('opened on newer data says what is gone and what is otherwise now', () => {
    const shared: SharedView = {
      nodes: [
        ['a', 1, 2, '甲', 3],
        ['b', 3, 4, '乙', 1],
        ['c', 5, 6, '丙', -1],
      ],
      joined: [[0, 2]],
      bundles: [],
      from: [[0, 1]],
      focus: 'a',
      pinned: [],
      opened: [],
      gathered: false,
      layout: 'circle',
      filters: noFilters,
      selection: null,
      language: 'zh',
    };
    const answer = {
      nodes: [
        node('a', 'Unit', { caption: '甲', hidden: [{ kind: 'Task', count: 4 }] }),
        node('c', 'Unit', { caption: '丙' }),
      ],
      edges: [edge('a', 'c'), edge('c', 'a')],
    };
    const { picture, gone, changed } = restore(shared, answer);
    expect(gone).toEqual(['乙']);
    expect(changed).toEqual(['甲']);
    expect(picture.graph.at).toEqual({ a: { x: 1, y: 2 }, c: { x: 5, y: 6 } });
    expect(picture.graph.layout).toBe('circle');
    expect(Object.keys(picture.graph.edges)).toEqual(['LEADS:a>c']);
  });
});
