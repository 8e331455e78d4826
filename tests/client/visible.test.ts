import { describe, expect, test } from 'vitest';
import { cleared, type Filters, filterCount, noFilters } from '../../client/src/state/filters.ts';
import { findOnCanvas } from '../../client/src/state/find.ts';
import { addAnswer, emptyGraph, type Graph } from '../../client/src/state/graph.ts';
import { gazetteOf, jurisdictionOf } from '../../client/src/state/ids.ts';
import { gazettesOf } from '../../client/src/state/sources.ts';
import { visible } from '../../client/src/state/visible.ts';
import { scopeOf } from '../../client/src/tables/scope.ts';
import { edge, node } from './graph-builders.ts';

const official = 'official:430000:甲';
const task = 'fact:430000-2024-4:task:10:aa';
const older = 'fact:430000-2021-1:task:20:bb';
const unit = 'unit:430000:各乡镇';
const elsewhere = 'unit:990000:乙局';

const day = (date: string) => ({ startEarliest: date, startLatest: date });
const graph: Graph = {
  ...addAnswer(
    emptyGraph,
    {
      nodes: [
        node(official, 'Official'),
        node(task, 'Task', { flagged: true }),
        node(older, 'Task'),
        node(unit, 'Unit', { collective: true, caption: '各乡镇' }),
        node(elsewhere, 'Unit'),
      ],
      edges: [
        edge(official, task, 'LEADS', { fact: task, flagged: true, ...day('2024-12-26') }),
        edge(official, older, 'LEADS', { fact: older, ...day('2021-11-12') }),
        edge(unit, task, 'SUPPORTS', { fact: task, ...day('2024-12-26') }),
        edge(elsewhere, task, 'LEADS', { fact: task, ...day('2024-12-26') }),
      ],
    },
    official,
  ),
  focus: official,
};
const left = (filters: Partial<Filters>) => Object.keys(visible(graph, { ...noFilters, ...filters }).nodes);

describe('the filters', () => {
  test('that are not set give back the very same graph', () => {
    expect(visible(graph, { ...noFilters, asOf: '2024-01-01', dated: 'day' })).toBe(graph);
  });

  test.each([
    ['a kind', { off: ['Task'] }, [official]],
    [
      'a relation and who hangs on it alone',
      { offRelations: ['SUPPORTS'] },
      [official, task, older, elsewhere],
    ],
    ['a collective', { hideCollectives: true }, [official, task, older, elsewhere]],
    ['what another gazette prints', { gazette: '430000-2021-1' }, [official, older]],
    ['what stands in another jurisdiction', { jurisdiction: '430000' }, [official, task, older, unit]],
    ['what was set before the range', { from: '2024-01-01' }, [official, task, unit, elsewhere]],
    ['what was set after the range', { to: '2022-01-01' }, [official, older]],
    ['what is not in doubt nor next to it', { flaggedOnly: true }, [official, task, unit, elsewhere]],
  ] as const)('take away %s', (_, filters, expected) => {
    expect(left(filters).sort()).toEqual([...expected].sort());
  });

  test('never take away the node in focus for its place', () => {
    expect(left({ jurisdiction: '990000' })).toContain(official);
  });

  test('are counted, and let go together while the day stays', () => {
    const filters = {
      ...noFilters,
      off: ['Task'],
      from: '2024-01-01',
      asOf: '2024-12-31',
      dated: 'day' as const,
    };
    expect(filterCount(filters)).toBe(2);
    expect(cleared(filters)).toEqual({ ...noFilters, asOf: '2024-12-31', dated: 'day' });
  });

  test('reach the tables in the terms of the API', () => {
    const filters = { ...noFilters, gazette: '430000-2024-4', flaggedOnly: true, offRelations: ['SUPPORTS'] };
    expect(scopeOf(graph, filters).tasks).toEqual({
      gazette: '430000-2024-4',
      party: official,
      flagged: true,
      roles: ['LEAD', 'RESPONSIBLE', 'CHIEF', 'SUPERVISE'],
    });
    expect(scopeOf(graph, { ...noFilters, off: ['Task'] }).tasks).toBeNull();
  });
});

test('an id says which gazette and which jurisdiction it belongs to', () => {
  expect([gazetteOf(task), gazetteOf('gazette:430000-2024-4'), gazetteOf(unit)]).toEqual([
    '430000-2024-4',
    '430000-2024-4',
    null,
  ]);
  expect([task, unit, 'gazette:430000-2024-4'].map(jurisdictionOf)).toEqual(['430000', '430000', '430000']);
});

test('a picture names the gazettes that it is drawn from', () => {
  expect(gazettesOf(graph)).toEqual(['430000-2021-1', '430000-2024-4']);
});

test('what bears the words is found from left to right', () => {
  const placed = { ...graph, at: { [unit]: { x: 9, y: 0 }, [elsewhere]: { x: 1, y: 0 } } };
  expect(findOnCanvas(placed, '乡镇')).toEqual([unit]);
  expect(findOnCanvas(placed, '乙')).toEqual([elsewhere]);
  expect(findOnCanvas(placed, ' ')).toEqual([]);
});
