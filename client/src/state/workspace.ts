/** The whole state of the graph page, and each thing a person can do to it as a transition. */
import { isDrawnKind } from '../marks/kinds.ts';
import { type Filters, noFilters, onlyKind, toggleKind, toggleRelation } from './filters.ts';
import {
  type Answer,
  addAnswer,
  collapse,
  emptyGraph,
  type Graph,
  type LayoutName,
  type Point,
  place,
  surroundings,
  toggleBundle,
  togglePin,
  withoutNodes,
} from './graph.ts';
import { amend, begin, commit, type History, redo, undo } from './history.ts';
import { gather, joinAnswer, joinWay, laidOut, openAnswer, placeKept, spread } from './placing.ts';
import { visible } from './visible.ts';
import { atStep, currentWay, type Walk, type Way } from './walk.ts';

/** What undo goes back over. */
export interface Picture {
  graph: Graph;
  filters: Filters;
}

/**
 * The one thing whose sentence is shown: a node or an edge of the canvas, or a fact that is not on it. `kind` is
 * the kind of a fact that the panel shall be about.
 */
export interface Selection {
  element: 'node' | 'edge' | 'fact';
  id: string;
  kind?: string;
}

/** What the panel is about. */
export interface Subject {
  id: string;
  /** Its kind, where it does not stand on the canvas. */
  kind: string | null;
}

export interface Workspace {
  history: History<Picture>;
  selection: Selection | null;
  /** Nodes chosen together, the selected one among them; empty where one alone is selected. */
  chosen: readonly string[];
  /** An edge or a fact is selected within its subject's panel. */
  subject: Subject | null;
  /** Which of the sentences the card shows. */
  sentence: number;
  /** The ways being looked for or gone; null where none are. */
  walk: Walk | null;
}

export type Change =
  | { type: 'open'; id: string; answer: Answer; filters?: Partial<Filters> }
  | { type: 'add'; id: string; answer: Answer }
  | { type: 'expand'; id: string; answer: Answer }
  /** What stands behind the first neighbours, while the picture is as it opened. */
  | { type: 'beyond'; answer: Answer }
  | { type: 'collapse'; id: string }
  | { type: 'hide'; ids: readonly string[] }
  | { type: 'surroundings'; id: string }
  | { type: 'pin'; ids: readonly string[] }
  | { type: 'bundle'; id: string }
  | { type: 'gather' }
  | { type: 'move'; at: Readonly<Record<string, Point>> }
  | { type: 'arrange'; layout: LayoutName; at: Readonly<Record<string, Point>> }
  | { type: 'centre'; id: string }
  | { type: 'clear' }
  | { type: 'kind'; kind: string }
  | { type: 'onlyKind'; kind: string; kinds: readonly string[] }
  | { type: 'relation'; relation: string }
  | { type: 'filter'; filters: Partial<Filters> }
  | { type: 'select'; selection: Selection | null }
  /** Adds nodes to what is chosen together, or lets go of those that are. */
  | { type: 'choose'; ids: readonly string[] }
  | { type: 'sentence'; sentence: number }
  | { type: 'walk'; walk: Walk | null }
  | { type: 'ways'; ways: readonly Way[] }
  /** More about what stands there already: hidden counts, edges between. */
  | { type: 'fill'; answer: Answer }
  | { type: 'way'; way: number }
  | { type: 'step'; step: number }
  | { type: 'restore'; picture: Picture; selection: Selection | null }
  | { type: 'undo' }
  | { type: 'redo' };

export const emptyWorkspace: Workspace = {
  history: begin({ graph: emptyGraph, filters: noFilters }),
  selection: null,
  chosen: [],
  subject: null,
  sentence: 0,
  walk: null,
};

export function change(workspace: Workspace, step: Change): Workspace {
  const { graph, filters } = workspace.history.present;
  const next = (to: Graph) => withPicture(workspace, { graph: to, filters });
  const filtered = (to: Filters) => withPicture(workspace, { graph, filters: to });
  switch (step.type) {
    case 'open': {
      const picture = {
        graph: openAnswer(step.id, step.answer),
        filters: { ...filters, words: [], ...step.filters },
      };
      return select(withPicture(workspace, picture), { element: 'node', id: step.id });
    }
    case 'add':
      return select(next(joinAnswer(graph, step.id, step.answer)), { element: 'node', id: step.id });
    case 'expand':
      return next(joinAnswer(graph, step.id, step.answer));
    case 'beyond':
      return {
        ...workspace,
        history: amend(workspace.history, { graph: laidOut(addAnswer(graph, step.answer, null)), filters }),
      };
    case 'fill':
      return {
        ...workspace,
        history: amend(workspace.history, { graph: addAnswer(graph, step.answer, null), filters }),
      };
    case 'collapse':
      return next(collapse(graph, step.id));
    case 'hide':
      return next(withoutNodes(graph, step.ids));
    case 'surroundings':
      return select(next(surroundings(graph, step.id)), { element: 'node', id: step.id });
    case 'pin':
      return next(step.ids.reduce(togglePin, graph));
    case 'bundle':
      return next(spread(toggleBundle(graph, step.id), step.id));
    case 'gather':
      return next(gather(graph));
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
    case 'relation':
      return filtered(toggleRelation(filters, step.relation));
    case 'filter':
      return filtered({ ...filters, ...step.filters });
    case 'select':
      return select(workspace, step.selection);
    case 'choose':
      return choose(workspace, step.ids);
    case 'sentence':
      return { ...workspace, sentence: Math.max(0, step.sentence) };
    case 'walk':
      return { ...workspace, walk: step.walk };
    case 'ways':
      return workspace.walk === null
        ? workspace
        : goWay({ ...workspace, walk: { ...workspace.walk, ways: step.ways, way: 0, step: 0 } });
    case 'way':
      return workspace.walk === null
        ? workspace
        : goWay({ ...workspace, walk: { ...workspace.walk, way: step.way, step: 0 } });
    case 'step':
      return workspace.walk === null
        ? workspace
        : goStep({ ...workspace, walk: atStep(workspace.walk, step.step) });
    case 'restore':
      return select({ ...workspace, history: amend(workspace.history, step.picture) }, step.selection);
    case 'undo':
      return keepSelection({ ...workspace, history: undo(workspace.history) });
    case 'redo':
      return keepSelection({ ...workspace, history: redo(workspace.history) });
  }
}

function withPicture(workspace: Workspace, picture: Picture): Workspace {
  const { present } = workspace.history;
  if (picture.graph === present.graph && picture.filters === present.filters) return workspace;
  const placed = withPlaces(picture, keptApart(picture.graph, workspace));
  return keepSelection({ ...workspace, history: commit(workspace.history, placed) });
}

/** Whatever the filters leave to be drawn has a place. */
function withPlaces(picture: Picture, kept: readonly string[]): Picture {
  const shown = visible(picture.graph, picture.filters);
  const { at } = placeKept(shown, kept);
  return at === picture.graph.at ? picture : { ...picture, graph: { ...picture.graph, at } };
}

function select(workspace: Workspace, selection: Selection | null): Workspace {
  return settled({
    ...workspace,
    selection,
    chosen: [],
    subject: subjectOf(workspace, selection),
    sentence: 0,
  });
}

/** What is kept apart now has a place; that is no step of its own. */
function settled(workspace: Workspace): Workspace {
  const { history } = workspace;
  const placed = withPlaces(history.present, keptApart(history.present.graph, workspace));
  return placed === history.present ? workspace : { ...workspace, history: amend(history, placed) };
}

function choose(workspace: Workspace, ids: readonly string[]): Workspace {
  const { chosen, selection } = workspace;
  const before = chosen.length > 0 || selection?.element !== 'node' ? chosen : [selection.id];
  const [only] = ids;
  const next =
    ids.length === 1 && only !== undefined && before.includes(only)
      ? before.filter((id) => id !== only)
      : [...new Set([...before, ...ids])];
  const last = next.at(-1);
  const selected = select(workspace, last === undefined ? null : { element: 'node', id: last });
  return settled({ ...selected, chosen: next.length > 1 ? next : [] });
}

/** Onto the canvas with the way one is on, and to its first sentence. */
function goWay(workspace: Workspace): Workspace {
  const way = workspace.walk === null ? null : currentWay(workspace.walk);
  if (way === null) return workspace;
  const { graph, filters } = workspace.history.present;
  return goStep(withPicture(workspace, { graph: joinWay(graph, way), filters }));
}

function goStep(workspace: Workspace): Workspace {
  const { walk } = workspace;
  const edge = walk === null ? undefined : currentWay(walk)?.edges[walk.step];
  return edge === undefined ? workspace : select(workspace, { element: 'edge', id: edge.id });
}

/** What stands outside its bundle: what is selected or chosen, and the way one is on. */
export function keptApart(
  graph: Graph,
  { selection, chosen, walk }: Pick<Workspace, 'selection' | 'chosen' | 'walk'>,
): string[] {
  const way = walk === null ? null : currentWay(walk);
  const onWay = way?.nodes.map((node) => node.id) ?? [];
  if (selection === null) return [...chosen, ...onWay];
  const edge = graph.edges[selection.id];
  const ends = edge === undefined ? [selection.id] : [edge.source, edge.target];
  return [...ends, ...chosen, ...onWay];
}

/** A node is its own subject; an edge stays with the subject it touches, else goes to its first end. */
function subjectOf({ history, subject }: Workspace, selection: Selection | null): Subject | null {
  if (selection === null) return null;
  if (selection.element === 'node') return { id: selection.id, kind: null };
  if (selection.element === 'fact') {
    const ownPanel = selection.kind !== undefined && isDrawnKind(selection.kind);
    return ownPanel ? { id: selection.id, kind: selection.kind ?? null } : subject;
  }
  const edge = history.present.graph.edges[selection.id];
  if (edge === undefined) return subject;
  return subject?.id === edge.source || subject?.id === edge.target
    ? subject
    : { id: edge.source, kind: null };
}

/** A selection that left the canvas is let go. */
function keepSelection(workspace: Workspace): Workspace {
  const { selection, chosen } = workspace;
  const { nodes, edges } = workspace.history.present.graph;
  if (chosen.some((id) => nodes[id] === undefined)) return select(workspace, null);
  if (selection === null || selection.element === 'fact') return workspace;
  const there = selection.element === 'node' ? nodes[selection.id] : edges[selection.id];
  return there === undefined ? select(workspace, null) : workspace;
}
