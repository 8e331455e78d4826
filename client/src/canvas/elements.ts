/** From the drawing and what is selected to what the canvas is told: one entry a node, one an edge. Pure. */
import { edges as edgeKinds } from '../../../graph/ontology.ts';
import type { Line } from '../../../graph/ontology-types.ts';
import type { CanvasNodeFragment } from '../api/__generated__/graphql.ts';
import { glyphOf, isDrawnKind, type Language, markOf } from '../marks/kinds.ts';
import { isEdgeKind, relationTerm } from '../marks/relations.ts';
import { outlines } from '../marks/shapes.ts';
import type { Bundle, Drawing, DrawnEdge } from '../state/bundles.ts';
import { isBounded, isPast, isPossible } from '../state/filters.ts';
import { hiddenCount, type Point } from '../state/graph.ts';
import type { Picture, Selection } from '../state/workspace.ts';
import { wrapLabel } from './labels.ts';
import type { Look } from './mark-image.ts';

export interface NodeElement {
  id: string;
  look: Look;
  /** The lines of the label that are drawn in ink. */
  label: string;
  at: Point;
  /** Where it comes from when it is new. */
  parent: string | null;
  width: number;
  height: number;
  focused: boolean;
  /** Chosen together with others, and dragged with them. */
  chosen: boolean;
}

export interface EdgeElement {
  id: string;
  source: string;
  target: string;
  line: Line;
  /** A task points to the unit that leads it: the arrow stands at the source's end. */
  reversed: boolean;
  flagged: boolean;
  bounded: boolean;
  past: boolean;
  selected: boolean;
  /** The relation in words, drawn while selected. */
  label: string;
}

export interface Elements {
  nodes: readonly NodeElement[];
  edges: readonly EdgeElement[];
}

/** Px between two lines, and from the body to the first baseline. */
const lineHeight = 15;
const labelGap = 16;
const usualScale = 1.5;
const focusScale = 2.25;

export interface Telling {
  drawing: Drawing;
  picture: Picture;
  selection: Selection | null;
  /** Nodes chosen together. */
  chosen: readonly string[];
  hovered: string | null;
  language: Language;
  /** 第 n 项 */
  itemLabel: (seq: string) => string;
  /** Words of a bundle's label. */
  bundleLabel: (bundle: Bundle) => { title: string; hint: string };
}

export function elementsOf(telling: Telling): Elements {
  const { drawing } = telling;
  const nodes = [
    ...drawing.nodes.map((node) => nodeElement(node, telling)),
    ...drawing.bundles.map((bundle) => bundleElement(bundle, telling)),
  ].filter((node) => node !== null);
  const shown = new Set(nodes.map((node) => node.id));
  const edges = drawing.edges
    .filter((edge) => shown.has(edge.source) && shown.has(edge.target))
    .map((edge) => edgeElement(edge, telling))
    .filter((edge) => edge !== null);
  return { nodes, edges };
}

function nodeElement(node: CanvasNodeFragment, telling: Telling): NodeElement | null {
  const { picture, selection, drawing } = telling;
  if (!isDrawnKind(node.kind)) return null;
  const { graph, filters } = picture;
  const focused = node.id === graph.focus;
  const scale = focused ? focusScale : usualScale;
  const own = drawing.edges.filter((edge) => edge.source === node.id || edge.target === node.id);
  // A task's second line is its number: it stands before its first words instead.
  const numbered = node.kind === 'Task' && node.detail !== null;
  const caption = numbered ? `${telling.itemLabel(node.detail ?? '')} ${node.caption}` : node.caption;
  const detail = numbered ? null : node.detail;
  const lines = wrapLabel(caption, detail === null ? 2 : 1);
  const chosen = telling.chosen.includes(node.id);
  return place(node.id, lines, scale, { focused, chosen }, picture, {
    kind: node.kind,
    glyph: glyphOf(node.kind, node.action),
    scale,
    flagged: node.flagged,
    selected: selection?.id === node.id || chosen,
    hovered: telling.hovered === node.id,
    past: !focused && own.length > 0 && own.every((edge) => isPast(filters, edge)),
    bundled: false,
    pinned: graph.pinned.includes(node.id),
    hidden: hiddenCount(graph, node.id),
    detail: detail === null ? null : { text: wrapLabel(detail, 1)[0] ?? '', y: 0 },
  });
}

function bundleElement(bundle: Bundle, telling: Telling): NodeElement | null {
  if (!isDrawnKind(bundle.kind)) return null;
  const { title, hint } = telling.bundleLabel(bundle);
  return place(
    bundle.id,
    wrapLabel(title, 1),
    usualScale,
    { focused: false, chosen: false },
    telling.picture,
    {
      kind: bundle.kind,
      glyph: String(bundle.members.length),
      scale: usualScale,
      flagged: false,
      selected: telling.selection?.id === bundle.id,
      hovered: telling.hovered === bundle.id,
      past: false,
      bundled: true,
      pinned: false,
      hidden: 0,
      detail: { text: hint, y: 0 },
    },
  );
}

function place(
  id: string,
  lines: readonly string[],
  scale: number,
  { focused, chosen }: { focused: boolean; chosen: boolean },
  picture: Picture,
  look: Look,
): NodeElement {
  const { half } = outlines[markOf(look.kind).shape];
  const below = half.height * scale + labelGap;
  const detail =
    look.detail === null
      ? null
      : { text: look.detail.text, y: below + lines.length * (focused ? 20 : lineHeight) - 1 };
  return {
    id,
    look: { ...look, detail },
    label: lines.join('\n'),
    at: picture.graph.at[id] ?? { x: 0, y: 0 },
    parent: picture.graph.from[id] ?? null,
    width: half.width * 2 * scale,
    height: half.height * 2 * scale,
    focused,
    chosen,
  };
}

/** How an edge of a kind is drawn; null for kinds that are not. A unit that leads has a line of its own. */
export function lineOf(kind: string, sourceKind: string): Line | null {
  if (!isEdgeKind(kind)) return null;
  const { line } = edgeKinds[kind];
  return line === 'lead' && sourceKind === 'Unit' ? 'unit-lead' : line;
}

function edgeElement(edge: DrawnEdge, telling: Telling): EdgeElement | null {
  const { picture, selection, language } = telling;
  const { graph, filters } = picture;
  const kindOf = (id: string) =>
    graph.nodes[id]?.kind ?? telling.drawing.bundles.find((bundle) => bundle.id === id)?.kind ?? '';
  const sourceKind = kindOf(edge.source);
  const line = lineOf(edge.kind, sourceKind);
  if (line === null) return null;
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    line,
    reversed: sourceKind === 'Unit' && kindOf(edge.target) === 'Task',
    flagged: edge.flagged,
    // Only what people hold is drawn by how surely its dates are known; a task's line says who, not since when.
    bounded: line === 'plain' && (filters.dated === 'day' ? isPossible(filters, edge) : isBounded(edge)),
    past: isPast(filters, edge),
    selected: selection?.id === edge.id,
    label: relationTerm(edge.kind, edge.role, language),
  };
}
