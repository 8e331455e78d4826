/** Places for what comes onto the canvas; what stands there stays. Pure. */
import { beside } from '../layout/beside.ts';
import { layered } from '../layout/layered.ts';
import { bundleId, drawingOf } from './bundles.ts';
import { type Answer, addAlone, addAnswer, emptyGraph, type Graph, type Point, place } from './graph.ts';

/** Px from a column's last row to one that is added, and from all that is there to what comes alone. */
const columnStep = 84;
const apart = 420;

/** A new picture about one node, in layers. */
export function openAnswer(id: string, answer: Answer): Graph {
  return laidOut({ ...addAnswer(emptyGraph, answer, id), focus: id });
}

/** All of it in layers about the focus. */
export function laidOut(graph: Graph): Graph {
  const drawing = drawingOf(graph);
  return { ...graph, at: layered([...drawing.nodes, ...drawing.bundles], drawing.edges, graph.focus) };
}

/** New nodes find places beside the node they belong to; what stands stays. */
export function joinAnswer(graph: Graph, id: string, answer: Answer): Graph {
  const start = graph.at[id] === undefined ? roomFor(graph, id, answer) : graph;
  const joined = addAnswer(start, answer, id);
  return { ...placeFresh(joined, id), focus: joined.focus ?? id };
}

/** What is drawn and has no place yet finds one beside this node. */
function placeFresh(graph: Graph, id: string): Graph {
  const drawing = drawingOf(graph);
  const fresh = [...drawing.nodes, ...drawing.bundles].filter((node) => graph.at[node.id] === undefined);
  const ids = fresh.map((node) => node.id);
  return place(graph, beside(graph.at, graph.at[id] ?? { x: 0, y: 0 }, ids));
}

/** A node that comes alone stands to the right of all that is there. */
function roomFor(graph: Graph, id: string, answer: Answer): Graph {
  const points = Object.values(graph.at);
  if (points.length === 0) return { ...openAnswer(id, answer), from: {} };
  return place(graph, { [id]: rightOf(points) });
}

function rightOf(points: readonly Point[]): Point {
  const right = Math.max(...points.map((point) => point.x));
  const middle = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  return { x: right + apart, y: Math.round(middle) };
}

/** The nodes of a way, in its order: each that is new stands beside the one before it. */
export function joinWay(graph: Graph, way: Answer): Graph {
  const joined = addAlone(graph, way);
  return way.nodes.reduce((so, node, index) => {
    if (so.at[node.id] !== undefined) return so;
    const before = way.nodes[index - 1];
    const points = Object.values(so.at);
    if (before === undefined) {
      return place(so, { [node.id]: points.length === 0 ? { x: 0, y: 0 } : rightOf(points) });
    }
    return place(so, beside(so.at, so.at[before.id] ?? { x: 0, y: 0 }, [node.id]));
  }, joined);
}

/** A node that steps out of its bundle stands beside it. */
export function placeKept(graph: Graph, kept: readonly string[]): Graph {
  const drawing = drawingOf(graph, kept);
  const homeless = [...drawing.nodes, ...drawing.bundles].filter(({ id }) => graph.at[id] === undefined);
  return homeless.reduce((so, { id, kind }) => {
    const owner = so.from[id] ?? so.focus ?? id;
    const origin = so.at[bundleId(owner, kind)] ?? so.at[owner] ?? { x: 0, y: 0 };
    return place(so, so.layout === 'layered' ? { [id]: columnEnd(so, origin) } : beside(so.at, origin, [id]));
  }, graph);
}

/** The next row of a column. */
function columnEnd({ at }: Graph, { x }: Point): Point {
  const rows = Object.values(at).filter((point) => Math.abs(point.x - x) < 1);
  return { x, y: Math.max(...rows.map((point) => point.y), 0) + columnStep };
}

/** The members of an opened bundle stand about the place where it stood. */
export function spread(graph: Graph, bundle: string): Graph {
  const origin = graph.at[bundle];
  if (!graph.opened.includes(bundle) || origin === undefined) return graph;
  const closed = { ...graph, opened: graph.opened.filter((other) => other !== bundle) };
  const members = (drawingOf(closed).bundles.find(({ id }) => id === bundle)?.members ?? []).filter(
    (id) => graph.at[id] === undefined,
  );
  const [first, ...rest] = members;
  if (first === undefined) return graph;
  const { [bundle]: _, ...others } = graph.at;
  const taken = { ...others, [first]: origin };
  return { ...graph, at: { ...graph.at, [first]: origin, ...beside(taken, origin, rest) } };
}

/** Bundles close, and the tasks of one document become one, where their middle was. */
export function gather(graph: Graph): Graph {
  const gathered = { ...graph, gathered: true, opened: [] };
  const bundles = drawingOf(gathered).bundles.filter(({ id }) => graph.at[id] === undefined);
  const at = Object.fromEntries(
    bundles.map(({ id, members }) => [id, middleOf(members.flatMap((member) => graph.at[member] ?? []))]),
  );
  return place(gathered, at);
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  const sum = points.reduce((so, { x, y }) => ({ x: so.x + x, y: so.y + y }), { x: 0, y: 0 });
  return { x: Math.round(sum.x / count), y: Math.round(sum.y / count) };
}
