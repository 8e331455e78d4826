import { describe, expect, test } from 'vitest';
import { elementsOf, lineOf } from '../../client/src/canvas/elements.ts';
import { fitView } from '../../client/src/canvas/fit.ts';
import { wrapLabel } from '../../client/src/canvas/labels.ts';
import { type Look, markSvg } from '../../client/src/canvas/mark-image.ts';
import type { Palette } from '../../client/src/canvas/palette.ts';
import { strokes, styleOf } from '../../client/src/canvas/style.ts';
import { beside } from '../../client/src/layout/beside.ts';
import { layered } from '../../client/src/layout/layered.ts';
import { nearestIn } from '../../client/src/layout/nearest.ts';
import { drawnKinds, markOf } from '../../client/src/marks/kinds.ts';
import { outlines } from '../../client/src/marks/shapes.ts';
import { drawingOf } from '../../client/src/state/bundles.ts';
import { change, emptyWorkspace } from '../../client/src/state/workspace.ts';
import { edges, nodes } from '../../graph/ontology.ts';
import { edge, node, officialWithTasks } from './graph-builders.ts';

/** Each token stands for itself, so that a drawing shows which one it used. */
const palette: Palette = {
  canvas: 'canvas',
  surface: 'surface',
  ink: 'ink',
  ink2: 'ink2',
  ink3: 'ink3',
  control: 'control',
  edge: 'edge',
  edgeLead: 'edge-lead',
  thread: 'thread',
  doubt: 'doubt',
  doubtInk: 'doubt-ink',
  doubtWash: 'doubt-wash',
  on: 'on',
  font: 'font',
  kinds: {
    Gazette: 'k-gazette',
    Appointment: 'k-appointment',
    Task: 'k-task',
    Official: 'k-official',
    Unit: 'k-unit',
    Post: 'k-post',
    Group: 'k-group',
    Document: 'k-document',
  },
  move: 0,
};

const look: Look = {
  kind: 'Task',
  glyph: '事',
  scale: 1.5,
  flagged: false,
  selected: false,
  hovered: false,
  past: false,
  bundled: false,
  pinned: false,
  hidden: 0,
  detail: null,
};

describe('marks', () => {
  test('are drawn for every kind of the ontology that has one, with its own outline', () => {
    const marked = Object.entries(nodes).filter(([, kind]) => kind.mark !== null);
    expect(marked.map(([kind]) => kind).sort()).toEqual([...drawnKinds].sort());
    for (const kind of drawnKinds) {
      const { shape, glyph } = markOf(kind);
      const svg = markSvg({ ...look, kind, glyph }, palette);
      expect(svg).toContain(outlines[shape].body);
      expect(svg).toContain(palette.kinds[kind]);
    }
  });

  test('carry doubt as a dash and a word, and selection as the thread', () => {
    const svg = markSvg({ ...look, flagged: true, selected: true }, palette);
    expect(svg).toContain('疑');
    expect(svg).toContain('stroke="doubt" stroke-width="2" stroke-dasharray');
    expect(svg).toContain('stroke="thread"');
    expect(markSvg(look, palette)).not.toMatch(/疑|thread/);
  });

  test('show at most +999 hidden neighbours and no pill at none', () => {
    expect(markSvg({ ...look, hidden: 1240 }, palette)).toContain('+999');
    expect(markSvg(look, palette)).not.toContain('+0');
  });

  test('never let a name of the text become markup', () => {
    const svg = markSvg({ ...look, detail: { text: '<script>&', y: 0 } }, palette);
    expect(svg).toContain('&lt;script&gt;&amp;');
  });
});

describe('lines', () => {
  test('have a stroke for every line that the ontology names', () => {
    for (const { line } of Object.values(edges)) if (line !== null) expect(strokes[line]).toBeDefined();
  });

  test('tell a unit that leads from a person who does', () => {
    expect(lineOf('LEADS', 'Official')).toBe('lead');
    expect(lineOf('LEADS', 'Unit')).toBe('unit-lead');
    expect(lineOf('STATED_IN', 'Task')).toBeNull();
  });

  test('take their colours from the tokens alone', () => {
    const known = new Set([...Object.values(palette), ...Object.values(palette.kinds)]);
    for (const { style } of styleOf(palette)) {
      for (const [name, value] of Object.entries(style))
        if (name.endsWith('color')) expect(known).toContain(value);
    }
  });

  test('show a unit’s lead as an arrow from the task to the unit', () => {
    const answer = { nodes: [node('task'), node('unit', 'Unit')], edges: [edge('unit', 'task')] };
    const workspace = change(emptyWorkspace, { type: 'open', id: 'task', answer });
    const { edges: drawn } = elementsOf({
      drawing: drawingOf(workspace.history.present.graph),
      picture: workspace.history.present,
      selection: null,
      chosen: [],
      hovered: null,
      language: 'zh',
      itemLabel: (seq) => seq,
      bundleLabel: () => ({ title: '', hint: '' }),
    });
    expect(drawn.map(({ line, reversed }) => ({ line, reversed }))).toEqual([
      { line: 'unit-lead', reversed: true },
    ]);
  });
});

describe('labels', () => {
  test('break after twelve characters and say where they are cut', () => {
    expect(wrapLabel('一二三四五六七八九十甲乙丙')).toEqual(['一二三四五六七八九十甲乙', '丙']);
    expect(wrapLabel('一二三四五六七八九十甲乙丙', 1)).toEqual(['一二三四五六七八九十甲…']);
    expect(wrapLabel('')).toEqual([]);
  });
});

describe('layouts', () => {
  test('put an official’s tasks right of the official, all in places of their own', () => {
    const { nodes: all, edges: links } = officialWithTasks(9);
    const at = layered(all, links, 'official');
    expect(at.official).toEqual({ x: 0, y: 0 });
    for (const one of all) if (one.kind === 'Task') expect(at[one.id]?.x).toBeGreaterThan(0);
    expect(new Set(Object.values(at).map(({ x, y }) => `${x} ${y}`)).size).toBe(all.length);
  });

  test('find free places beside a node for two hundred more', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `new-${index}`);
    const at = beside({ a: { x: 0, y: 0 }, b: { x: 200, y: 0 } }, { x: 0, y: 0 }, ids);
    expect(new Set(Object.values(at).map(({ x, y }) => `${x} ${y}`)).size).toBe(200);
    expect(Object.keys(at)).toHaveLength(200);
  });

  test('go to the next node in the direction of an arrow', () => {
    const at = {
      here: { x: 0, y: 0 },
      right: { x: 100, y: 10 },
      far: { x: 400, y: 0 },
      below: { x: 5, y: 90 },
    };
    expect(nearestIn(at, 'here', 'right')).toBe('right');
    expect(nearestIn(at, 'here', 'down')).toBe('below');
    expect(nearestIn(at, 'here', 'left')).toBeNull();
  });

  test('fit a picture clear of the legend', () => {
    const view = fitView([{ x: 0, y: 0 }], { width: 1000, height: 600 });
    expect(view?.pan.x).toBeGreaterThan(196);
    expect(fitView([], { width: 1000, height: 600 })).toBeNull();
  });
});
