/** The page of `npm run bench:explorer`: our canvas and Cytoscape's bare one, of the same made-up graph. */
import '../src/tokens.css';
import type { CanvasEdgeFragment, CanvasNodeFragment } from '../src/api/__generated__/graphql.ts';
import { createCanvas, type Gestures } from '../src/canvas/canvas.ts';
import { cytoscape } from '../src/canvas/cytoscape.ts';
import { elementsOf } from '../src/canvas/elements.ts';
import { readPalette } from '../src/canvas/palette.ts';
import { drawnKinds } from '../src/marks/kinds.ts';
import { drawingOf } from '../src/state/bundles.ts';
import { noFilters } from '../src/state/filters.ts';
import { addAnswer, emptyGraph, type Graph } from '../src/state/graph.ts';
import { laidOut } from '../src/state/placing.ts';

/** Panned frames that are counted, and px a frame. */
const frames = 60;
const step = 4;

const nothing = () => undefined;
const gestures: Gestures = {
  onTap: nothing,
  onOpen: nothing,
  onHidden: nothing,
  onMove: nothing,
  onHover: nothing,
  onMenu: nothing,
  onBox: nothing,
};

/** Nodes of every kind, each joined to some that come before it; the same at every run. */
function made(
  count: number,
  edgeCount: number,
): { nodes: CanvasNodeFragment[]; edges: CanvasEdgeFragment[] } {
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    kind: drawnKinds[index % drawnKinds.length] ?? 'Task',
    caption: `节点 ${index}`,
    detail: index % 3 === 0 ? `第 ${index} 项` : null,
    flagged: index % 17 === 0,
    action: null,
    certainty: null,
    collective: false,
    hidden: index % 5 === 0 ? [{ kind: 'Unit', count: index }] : [],
  }));
  const kinds = ['LEADS', 'SUPPORTS', 'HELD', 'OF_DOCUMENT'];
  const edges = Array.from({ length: edgeCount }, (_, index) => {
    const target = 1 + (index % (count - 1));
    const source = (index * 7919) % target;
    return {
      id: `e${index}`,
      kind: kinds[index % kinds.length] ?? 'LEADS',
      source: `n${source}`,
      target: `n${target}`,
      role: null,
      flagged: index % 29 === 0,
      fact: null,
      certainty: null,
      startEarliest: '2024-01-01',
      startLatest: '2024-01-01',
      endEarliest: null,
      endLatest: null,
    };
  });
  return { nodes, edges };
}

function stage(): HTMLElement {
  const element = document.getElementById('stage');
  if (element === null) throw new Error('canvas.html has no element #stage to draw into.');
  element.replaceChildren();
  return element;
}

function ours(graph: Graph) {
  const canvas = createCanvas(stage(), gestures, readPalette('light'));
  const drawing = drawingOf(graph);
  const elements = elementsOf({
    drawing,
    picture: { graph, filters: noFilters },
    selection: null,
    chosen: [],
    hovered: null,
    language: 'zh',
    itemLabel: (seq) => seq,
    bundleLabel: () => ({ title: '', hint: '' }),
  });
  canvas.show(elements, drawing.edges.length <= 300);
  canvas.fit();
  return canvas;
}

/** A graph whose nodes stand in a square, so that no layout is measured with the panning. */
function squared(count: number, edgeCount: number): Graph {
  const graph = addAnswer(emptyGraph, made(count, edgeCount), null);
  const wide = Math.ceil(Math.sqrt(count));
  const at = Object.fromEntries(
    Object.keys(graph.nodes).map((id, index) => [
      id,
      { x: (index % wide) * 130, y: Math.floor(index / wide) * 110 },
    ]),
  );
  return { ...graph, at, layout: 'force' };
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Frames a second while `pan` moves the picture by a little each frame. */
async function rate(pan: (by: number) => void): Promise<number> {
  await frame();
  const start = await frame();
  for (let index = 0; index < frames; index += 1) {
    pan(index < frames / 2 ? step : -step);
    await frame();
  }
  return (frames * 1000) / (performance.now() - start);
}

/** Ms from an answer of so many nodes to the frame that shows it: state, layered layout, elements, drawing. */
async function firstView(count: number, edgeCount: number): Promise<number> {
  const answer = made(count, edgeCount);
  await frame();
  const start = performance.now();
  const canvas = ours(laidOut({ ...addAnswer(emptyGraph, answer, null), focus: 'n0' }));
  await new Promise<void>((resolve) => {
    canvas.onFrame(resolve);
  });
  await frame();
  const time = performance.now() - start;
  canvas.destroy();
  return time;
}

async function panOurs(count: number, edgeCount: number): Promise<number> {
  const canvas = ours(squared(count, edgeCount));
  const found = await rate((by) => canvas.panBy({ x: by, y: by }));
  canvas.destroy();
  return found;
}

/** Cytoscape alone: its own style, no labels, no marks, straight lines. */
async function panBare(count: number, edgeCount: number): Promise<number> {
  const graph = squared(count, edgeCount);
  const cy = cytoscape({
    container: stage(),
    elements: [
      ...Object.keys(graph.nodes).map((id) => ({ data: { id }, position: graph.at[id] ?? { x: 0, y: 0 } })),
      ...Object.values(graph.edges).map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
    layout: { name: 'preset' },
  });
  cy.fit(undefined, 30);
  const found = await rate((by) => cy.panBy({ x: by, y: by }));
  cy.destroy();
  return found;
}

Object.assign(globalThis, { bench: { firstView, panOurs, panBare } });
