/** The whole state of the graph page, and each thing a person can do to it as a transition. */
import { beside } from '../layout/beside.ts';
import { layered } from '../layout/layered.ts';
import { bundleId, drawingOf } from './bundles.ts';
import { type Filters, noFilters, onlyKind, toggleKind } from './filters.ts';
import {
  type Answer,
  addAnswer,
  collapse,
  emptyGraph,
  type Graph,
  type LayoutName,
  type Point,
  place,
  toggleBundle,
  togglePin,
  withoutNodes,
} from './graph.ts';
import { amend, begin, commit, type History, redo, undo } from './history.ts';

/** What undo goes back over. */
export interface Picture {
  graph: Graph;
  filters: Filters;
}

/** The one thing whose sentence is shown: a node or an edge of the canvas, or a fact that is not on it. */
export interface Selection {
  element: 'node' | 'edge' | 'fact';
  id: string;
}

export interface Workspace {
  history: History<Picture>;
  selection: Selection | null;
  /** The node that the panel is about; an edge or a fact is selected within its panel. */
  subject: string | null;
  /** Which of the sentences the card shows. */
  sentence: number;
}

export type Change =
  | { type: 'open'; id: string; answer: Answer }
  | { type: 'add'; id: string; answer: Answer }
  | { type: 'expand'; id: string; answer: Answer }
  /** What stands behind the first neighbours, while the picture is as it opened. */
  | { type: 'beyond'; answer: Answer }
  | { type: 'collapse'; id: string }
  | { type: 'hide'; ids: readonly string[] }
  | { type: 'pin'; id: string }
  | { type: 'bundle'; id: string }
  | { type: 'move'; at: Readonly<Record<string, Point>> }
  | { type: 'arrange'; layout: LayoutName; at: Readonly<Record<string, Point>> }
  | { type: 'centre'; id: string }
  | { type: 'clear' }
  | { type: 'kind'; kind: string }
  | { type: 'onlyKind'; kind: string; kinds: readonly string[] }
  | { type: 'filter'; filters: Partial<Filters> }
  | { type: 'select'; selection: Selection | null }
  | { type: 'sentence'; sentence: number }
  | { type: 'restore'; picture: Picture; selection: Selection | null }
  | { type: 'undo' }
  | { type: 'redo' };

export const emptyWorkspace: Workspace = {
  history: begin({ graph: emptyGraph, filters: noFilters }),
  selection: null,
  subject: null,
  sentence: 0,
};

export function change(workspace: Workspace, step: Change): Workspace {
  const { graph, filters } = workspace.history.present;
  const next = (to: Graph) => withPicture(workspace, { graph: to, filters });
  const filtered = (to: Filters) => withPicture(workspace, { graph, filters: to });
  switch (step.type) {
    case 'open':
      return select(next(openAnswer(step.id, step.answer)), { element: 'node', id: step.id });
    case 'add':
      return select(next(joinAnswer(graph, step.id, step.answer)), { element: 'node', id: step.id });
    case 'expand':
      return next(joinAnswer(graph, step.id, step.answer));
    case 'beyond':
      return {
        ...workspace,
        history: amend(workspace.history, { graph: laidOut(addAnswer(graph, step.answer, null)), filters }),
      };
    case 'collapse':
      return next(collapse(graph, step.id));
    case 'hide':
      return next(withoutNodes(graph, step.ids));
    case 'pin':
      return next(togglePin(graph, step.id));
    case 'bundle':
      return next(spread(toggleBundle(graph, step.id), step.id));
    case 'move':
      return next(place(graph, step.at));
    case 'arrange':
      return next({ ...place(graph, step.at), layout: step.layout });
    case 'centre':
      return next({ ...graph, focus: step.id });
    case 'clear':
      return select(next(emptyGraph), null);
    case 'kind':
      return filtered(toggleKind(filters, step.kind));
    case 'onlyKind':
      return filtered(onlyKind(filters, step.kind, step.kinds));
    case 'filter':
      return filtered({ ...filters, ...step.filters });
    case 'select':
      return select(workspace, step.selection);
    case 'sentence':
      return { ...workspace, sentence: Math.max(0, step.sentence) };
    case 'restore':
      return select({ ...workspace, history: amend(workspace.history, step.picture) }, step.selection);
    case 'undo':
      return keepSelection({ ...workspace, history: undo(workspace.history) });
    case 'redo':
      return keepSelection({ ...workspace, history: redo(workspace.history) });
  }
}

function withPicture(workspace: Workspace, picture: Picture): Workspace {
  const graph = placeKept(picture.graph, keptApart(picture.graph, workspace.selection));
  const placed = graph === picture.graph ? picture : { ...picture, graph };
  return keepSelection({ ...workspace, history: commit(workspace.history, placed) });
}

function select(workspace: Workspace, selection: Selection | null): Workspace {
  const { history } = workspace;
  const { graph, filters } = history.present;
  const placed = placeKept(graph, keptApart(graph, selection));
  return {
    history: placed === graph ? history : amend(history, { graph: placed, filters }),
    selection,
    subject: subjectOf(workspace, selection),
    sentence: 0,
  };
}

/** What is selected stands outside its bundle: a node, or both ends of an edge. */
export function keptApart(graph: Graph, selection: Selection | null): string[] {
  if (selection === null) return [];
  const edge = graph.edges[selection.id];
  return edge === undefined ? [selection.id] : [edge.source, edge.target];
}

/** Px from a column's last row to one that is added. */
const columnStep = 84;

/** A node that steps out of its bundle stands beside it. */
function placeKept(graph: Graph, kept: readonly string[]): Graph {
  const homeless = drawingOf(graph, kept)
    .nodes.map((node) => node.id)
    .filter((id) => graph.at[id] === undefined);
  return homeless.reduce((so, id) => {
    const owner = so.from[id] ?? so.focus ?? id;
    const origin = so.at[bundleId(owner, so.nodes[id]?.kind ?? '')] ?? so.at[owner] ?? { x: 0, y: 0 };
    return place(so, so.layout === 'layered' ? { [id]: columnEnd(so, origin) } : beside(so.at, origin, [id]));
  }, graph);
}

/** The next row of a column. */
function columnEnd({ at }: Graph, { x }: Point): Point {
  const rows = Object.values(at).filter((point) => Math.abs(point.x - x) < 1);
  return { x, y: Math.max(...rows.map((point) => point.y), 0) + columnStep };
}

/** A node is its own subject; an edge stays with the subject it touches, else goes to its first end. */
function subjectOf({ history, subject }: Workspace, selection: Selection | null): string | null {
  if (selection === null) return null;
  if (selection.element === 'node') return selection.id;
  if (selection.element === 'fact') return subject;
  const edge = history.present.graph.edges[selection.id];
  if (edge === undefined) return subject;
  return subject === edge.source || subject === edge.target ? subject : edge.source;
}

/** A selection that left the canvas is let go. */
function keepSelection(workspace: Workspace): Workspace {
  const { selection } = workspace;
  if (selection === null || selection.element === 'fact') return workspace;
  const { nodes, edges } = workspace.history.present.graph;
  const there = selection.element === 'node' ? nodes[selection.id] : edges[selection.id];
  return there === undefined ? select(workspace, null) : workspace;
}

/** A new picture about one node, in layers. */
function openAnswer(id: string, answer: Answer): Graph {
  return laidOut({ ...addAnswer(emptyGraph, answer, id), focus: id });
}

/** All of it in layers about the focus. */
function laidOut(graph: Graph): Graph {
  const drawing = drawingOf(graph);
  return { ...graph, at: layered([...drawing.nodes, ...drawing.bundles], drawing.edges, graph.focus) };
}

/** New nodes find places beside the node they belong to; what stands stays. */
function joinAnswer(graph: Graph, id: string, answer: Answer): Graph {
  const start = graph.at[id] === undefined ? roomFor(graph, id, answer) : graph;
  const joined = addAnswer(start, answer, id);
  const drawing = drawingOf(joined);
  const fresh = [...drawing.nodes, ...drawing.bundles].filter((node) => joined.at[node.id] === undefined);
  const origin = joined.at[id] ?? { x: 0, y: 0 };
  const placed = beside(
    joined.at,
    origin,
    fresh.map((node) => node.id),
  );
  return { ...place(joined, placed), focus: joined.focus ?? id };
}

/** A node that comes alone stands to the right of all that is there. */
function roomFor(graph: Graph, id: string, answer: Answer): Graph {
  const points = Object.values(graph.at);
  if (points.length === 0) return { ...openAnswer(id, answer), from: {} };
  const right = Math.max(...points.map((point) => point.x));
  const middle = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  return place(graph, { [id]: { x: right + 420, y: Math.round(middle) } });
}

/** The members of an opened bundle stand about the place where it stood. */
function spread(graph: Graph, bundle: string): Graph {
  const origin = graph.at[bundle];
  if (!graph.opened.includes(bundle) || origin === undefined) return graph;
  const members = Object.values(graph.nodes)
    .filter((node) => bundleId(graph.from[node.id] ?? '', node.kind) === bundle)
    .map((node) => node.id)
    .filter((id) => graph.at[id] === undefined);
  const [first, ...rest] = members;
  if (first === undefined) return graph;
  const { [bundle]: _, ...others } = graph.at;
  const taken = { ...others, [first]: origin };
  return { ...graph, at: { ...graph.at, [first]: origin, ...beside(taken, origin, rest) } };
}
