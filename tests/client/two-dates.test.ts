import { describe, expect, test } from 'vitest';
import { compareDays } from '../../client/src/state/two-dates.ts';
import { edge, node } from './graph-builders.ts';

const known = (start: string, end: string | null) => ({
  startEarliest: start,
  startLatest: start,
  endEarliest: end,
  endLatest: end,
});

describe('two dates side by side', () => {
  const post = node('post', 'Post');
  const task = node('task', 'Task');
  const held = edge('official', 'post', 'HELD', known('2022-01-01', '2023-06-01'));
  const led = edge('official', 'task', 'LEADS', known('2024-12-26', null));
  const answer = { nodes: [node('official', 'Official'), post, task], edges: [held, led] };
  const days = { earlier: '2023-01-31', later: '2024-12-31' };

  test('tell what was held then from what is led now, and certain from possible', () => {
    const compared = compareDays('official', { earlier: answer, later: answer }, days);
    expect(compared.map(({ relation, earlier, later }) => ({ relation, earlier, later }))).toEqual([
      { relation: 'HELD', earlier: 1, later: 0 },
      { relation: 'LEADS', earlier: 0, later: 1 },
    ]);
    expect(compared[0]?.rows[0]).toMatchObject({ earlier: 'certain', later: 'out' });
    expect(compared[1]?.rows[0]).toMatchObject({ earlier: 'out', later: 'possible', fact: led.fact });
  });

  test('leave out what does not belong to the one in question', () => {
    const other = { ...answer, edges: [edge('somebody', 'task', 'LEADS', known('2024-12-26', null))] };
    expect(compareDays('official', { earlier: other, later: other }, days)).toEqual([]);
  });

  test('list first what differs between the days', () => {
    const lasting = edge('official', 'other', 'HELD', known('2020-01-01', '2030-01-01'));
    const both = { nodes: [...answer.nodes, node('other', 'Post')], edges: [lasting, held] };
    const [first] = compareDays('official', { earlier: both, later: both }, days);
    expect(first?.rows.map((row) => row.node.id)).toEqual(['post', 'other']);
  });
});
