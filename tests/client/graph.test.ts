import { describe, expect, test } from 'vitest';
import { bundleId, drawingOf } from '../../client/src/state/bundles.ts';
import {
  addAnswer,
  collapse,
  emptyGraph,
  hiddenOf,
  togglePin,
  withoutNodes,
} from '../../client/src/state/graph.ts';
import { change, emptyWorkspace, type Workspace } from '../../client/src/state/workspace.ts';
import { edge, node, officialWithTasks } from './graph-builders.ts';

const open = (count: number): Workspace =>
  change(emptyWorkspace, { type: 'open', id: 'official', answer: officialWithTasks(count) });

describe('the graph on the canvas', () => {
  test('counts as hidden what the database holds and the canvas does not', () => {
    const graph = addAnswer(emptyGraph, officialWithTasks(2), 'official');
    expect(hiddenOf(graph, 'task-0')).toEqual({ Unit: 1 });
    const joined = addAnswer(
      graph,
      {
        nodes: [node('task-0', 'Task'), node('unit', 'Unit', { hidden: [{ kind: 'Task', count: 4 }] })],
        edges: [edge('unit', 'task-0')],
      },
      'task-0',
    );
    expect(hiddenOf(joined, 'unit')).toEqual({ Task: 4 });
    expect(hiddenOf(withoutNodes(joined, ['unit']), 'task-0')).toEqual({ Unit: 1 });
  });

  test('leaves out an edge whose other end is not on the canvas', () => {
    const graph = addAnswer(emptyGraph, { nodes: [node('a')], edges: [edge('a', 'b')] }, null);
    expect(graph.edges).toEqual({});
  });

  test('collapses to a node’s own leaves and keeps the pinned', () => {
    const graph = addAnswer(emptyGraph, officialWithTasks(3), 'official');
    const kept = collapse(togglePin(graph, 'task-1'), 'official');
    expect(Object.keys(kept.nodes)).toEqual(['official', 'task-1']);
  });

  test('bundles twenty tasks of one official into one, and the bundle opens', () => {
    const workspace = open(20);
    const { graph } = workspace.history.present;
    const [bundle] = drawingOf(graph).bundles;
    expect(bundle?.members).toHaveLength(17);
    const opened = change(workspace, { type: 'bundle', id: bundleId('official', 'Task') });
    const after = opened.history.present.graph;
    expect(drawingOf(after).bundles).toEqual([]);
    const places = Object.keys(after.nodes).map((id) => JSON.stringify(after.at[id]));
    expect(places).not.toContain(undefined);
    expect(new Set(places).size).toBe(21);
  });

  test('never bundles a doubtful task', () => {
    const answer = officialWithTasks(20);
    const doubtful = {
      ...answer,
      nodes: answer.nodes.map((one) => ({ ...one, flagged: one.id === 'task-9' })),
    };
    const drawing = drawingOf(addAnswer(emptyGraph, doubtful, 'official'));
    expect(drawing.nodes.map((one) => one.id)).toContain('task-9');
  });
});

describe('the steps of a workspace', () => {
  test('moves nothing that has a place when a node is expanded', () => {
    const before = open(5);
    const after = change(before, {
      type: 'expand',
      id: 'task-0',
      answer: { nodes: [node('task-0'), node('unit', 'Unit')], edges: [edge('unit', 'task-0')] },
    });
    const then = after.history.present.graph.at;
    for (const [id, place] of Object.entries(before.history.present.graph.at))
      expect(then[id]).toEqual(place);
    expect(then.unit).toBeDefined();
  });

  test('undoes and redoes ten steps to the same pictures', () => {
    let workspace = open(12);
    const pictures = [workspace.history.present];
    for (let step = 0; step < 10; step += 1) {
      workspace = change(workspace, { type: 'hide', ids: [`task-${step}`] });
      pictures.push(workspace.history.present);
    }
    for (let step = 10; step > 0; step -= 1) {
      expect(workspace.history.present).toBe(pictures[step]);
      workspace = change(workspace, { type: 'undo' });
    }
    expect(workspace.history.present).toBe(pictures[0]);
    for (let step = 0; step < 10; step += 1) workspace = change(workspace, { type: 'redo' });
    expect(workspace.history.present).toBe(pictures[10]);
  });

  test('keeps the panel on the official whose edge is selected', () => {
    const workspace = change(open(3), {
      type: 'select',
      selection: { element: 'edge', id: 'LEADS:official>task-1' },
    });
    expect(workspace.subject?.id).toBe('official');
  });

  test('takes one task out of its bundle when its edge is selected, and leaves the others where they are', () => {
    const before = open(20);
    const after = change(before, {
      type: 'select',
      selection: { element: 'edge', id: 'LEADS:official>task-1' },
    });
    const drawn = (workspace: Workspace) =>
      drawingOf(workspace.history.present.graph, ['official', 'task-1']).nodes.map((one) => one.id);
    expect(drawn(after)).toEqual(drawn(before));
    const other = change(before, { type: 'select', selection: { element: 'node', id: 'task-15' } });
    const { graph } = other.history.present;
    expect(graph.at['task-15']).toBeDefined();
    expect(graph.at['task-15']).not.toEqual(graph.at.official);
    expect(drawingOf(graph, ['task-15']).bundles[0]?.members).toHaveLength(16);
  });

  test('lets a selection go that left the canvas', () => {
    const selected = change(open(3), { type: 'select', selection: { element: 'node', id: 'task-1' } });
    expect(change(selected, { type: 'hide', ids: ['task-1'] }).selection).toBeNull();
  });
});
