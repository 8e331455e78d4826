import { describe, expect, test } from 'vitest';
import { noFilters } from '../../client/src/state/filters.ts';
import { beginWalk, kindsOfWay, turned, type Way, withEnd, withoutEnd } from '../../client/src/state/walk.ts';
import { change, emptyWorkspace, type Workspace } from '../../client/src/state/workspace.ts';
import { edge, node, officialWithTasks } from './graph-builders.ts';

const end = (id: string) => ({ id, kind: 'Official', caption: id });
const way: Way = {
  nodes: [node('official', 'Official'), node('task-1'), node('far', 'Unit'), node('other', 'Official')],
  edges: [edge('official', 'task-1'), edge('far', 'task-1'), edge('other', 'far', 'HELD')],
};
const short: Way = {
  nodes: [node('official', 'Official'), node('other', 'Official')],
  edges: [edge('official', 'other', 'HELD')],
};

function walking(): Workspace {
  const open = change(emptyWorkspace, { type: 'open', id: 'official', answer: officialWithTasks(3) });
  const begun = change(open, { type: 'walk', walk: beginWalk(end('official'), end('other')) });
  return change(begun, { type: 'ways', ways: [way, short] });
}

describe('the ends of a walk', () => {
  test('are filled from the near to the far, and never with the same twice', () => {
    const one = withEnd(beginWalk(null), end('a'));
    expect([one.from?.id, one.to]).toEqual(['a', null]);
    expect(withEnd(one, end('a')).to).toBeNull();
    const both = withEnd(one, end('b'));
    expect([both.from?.id, both.to?.id]).toEqual(['a', 'b']);
    expect(turned(both).from?.id).toBe('b');
    expect(withoutEnd(both, 'from')).toMatchObject({ from: null, to: { id: 'b' }, ways: null });
  });

  test('lead through what everything hangs on only when asked', () => {
    expect(kindsOfWay(noFilters, false)).not.toContain('Document');
    expect(kindsOfWay(noFilters, true)).toContain('Document');
    expect(kindsOfWay({ ...noFilters, off: ['Group'] }, true)).not.toContain('Group');
  });
});

describe('going a way', () => {
  test('brings it onto the canvas, moves nothing, and stands at its first sentence', () => {
    const before = change(emptyWorkspace, { type: 'open', id: 'official', answer: officialWithTasks(3) });
    const { history, selection } = walking();
    const { graph } = history.present;
    for (const [id, place] of Object.entries(before.history.present.graph.at))
      expect(graph.at[id]).toEqual(place);
    expect([graph.at.far, graph.at.other]).not.toContain(undefined);
    expect(selection).toEqual({ element: 'edge', id: 'LEADS:official>task-1' });
  });

  test('goes sentence by sentence and stays within the way', () => {
    const second = change(walking(), { type: 'step', step: 1 });
    expect(second.selection?.id).toBe('LEADS:far>task-1');
    const last = change(second, { type: 'step', step: 99 });
    expect(last.walk?.step).toBe(2);
    expect(change(last, { type: 'step', step: -1 }).walk?.step).toBe(0);
  });

  test('takes another way, and undo takes that off the canvas again', () => {
    const other = change(walking(), { type: 'way', way: 1 });
    expect(other.selection?.id).toBe('HELD:official>other');
    const undone = change(change(other, { type: 'undo' }), { type: 'undo' });
    expect(Object.keys(undone.history.present.graph.nodes)).not.toContain('other');
  });
});

describe('choosing several', () => {
  const open = change(emptyWorkspace, { type: 'open', id: 'official', answer: officialWithTasks(3) });

  test('adds to what is selected, lets go of one, and of all by selecting another', () => {
    const two = change(open, { type: 'choose', ids: ['task-1'] });
    expect(two.chosen).toEqual(['official', 'task-1']);
    expect(change(two, { type: 'choose', ids: ['task-1'] }).chosen).toEqual([]);
    expect(change(two, { type: 'select', selection: { element: 'node', id: 'task-2' } }).chosen).toEqual([]);
  });

  test('hides and pins them in one step each', () => {
    const two = change(open, { type: 'choose', ids: ['task-0', 'task-1'] });
    const pinned = change(two, { type: 'pin', ids: two.chosen });
    expect(pinned.history.present.graph.pinned).toEqual(['official', 'task-0', 'task-1']);
    const hidden = change(two, { type: 'hide', ids: ['task-0', 'task-1'] });
    expect(Object.keys(hidden.history.present.graph.nodes)).toEqual(['official', 'task-2']);
    expect(hidden.chosen).toEqual([]);
    expect(Object.keys(change(hidden, { type: 'undo' }).history.present.graph.nodes)).toHaveLength(4);
  });

  test('leaves a node with its surroundings alone', () => {
    const alone = change(open, { type: 'surroundings', id: 'task-1' });
    expect(Object.keys(alone.history.present.graph.nodes)).toEqual(['official', 'task-1']);
  });
});

describe('too many nodes', () => {
  test('are fewer when the tasks of one document become a bundle, which opens', () => {
    const tasks = Array.from({ length: 30 }, (_, index) => node(`task-${index}`));
    const answer = {
      nodes: [node('document', 'Document'), ...tasks],
      edges: tasks.map((task) => edge(task.id, 'document', 'OF_DOCUMENT')),
    };
    const open = change(emptyWorkspace, { type: 'add', id: 'document', answer });
    const spread = change(open, { type: 'bundle', id: 'bundle|Task|document' });
    const gathered = change(spread, { type: 'gather' });
    expect(gathered.history.present.graph.opened).toEqual([]);
    const again = change(gathered, { type: 'bundle', id: 'bundle|Task|document' });
    const { at, nodes } = again.history.present.graph;
    expect(Object.keys(nodes).filter((id) => at[id] === undefined)).toEqual([]);
  });
});
