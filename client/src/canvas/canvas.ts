/** The canvas in this project's own terms: elements in, gestures out. */
import { markOf } from '../marks/kinds.ts';
import { outlines } from '../marks/shapes.ts';
import type { Point } from '../state/graph.ts';
import { curveOf } from './curve.ts';
import {
  type CollectionReturnValue,
  type Core,
  cytoscape,
  type EdgeSingular,
  type NodeCollection,
  type StylesheetJson,
} from './cytoscape.ts';
import type { EdgeElement, Elements, NodeElement } from './elements.ts';
import { fitView } from './fit.ts';
import { type Look, markImage, pillAt } from './mark-image.ts';
import type { Palette } from './palette.ts';
import type { PictureFormat } from './picture.ts';
import { canvasShape, labelZoom, type Rule, styleOf } from './style.ts';

/** What a person does on the canvas. */
export interface Gestures {
  onTap: (id: string | null, element: 'node' | 'edge' | null, adding: boolean) => void;
  onOpen: (id: string) => void;
  /** The pill with the hidden count was pressed; where, in px of the page. */
  onHidden: (id: string, at: Point) => void;
  onMove: (at: Record<string, Point>) => void;
  onHover: (id: string | null) => void;
  /** The second button on a node; where, in px from the canvas' upper left corner. */
  onMenu: (id: string, at: Point) => void;
  /** Nodes within a box drawn with Shift held. */
  onBox: (ids: readonly string[]) => void;
}

export interface Viewport {
  zoom: number;
  pan: Point;
  width: number;
  height: number;
}

export interface Canvas {
  /** Draws exactly these elements; what stays keeps its place unless told another. */
  show: (elements: Elements, curved: boolean) => void;
  repaint: (palette: Palette) => void;
  /** Shows all of these places, or all that is drawn, clear of what floats on the canvas. */
  fit: (places?: readonly Point[]) => void;
  zoomBy: (factor: number) => void;
  panBy: (way: Point) => void;
  /** Brings a place to the middle. */
  centreOn: (place: Point) => void;
  /** Brings a node into view, if it is outside. */
  reveal: (id: string) => void;
  /** Where an element stands, in px from the canvas' upper left corner; null where it is not drawn. */
  anchor: (id: string) => Point | null;
  /** Where the marks stand, in px from the canvas' upper left corner. */
  marks: () => Point[];
  viewport: () => Viewport;
  positions: () => Record<string, Point>;
  /** Calls back whenever a frame was drawn; returns the way to stop. */
  onFrame: (listener: () => void) => () => void;
  /** Calls back when the canvas has got another size; returns the way to stop. */
  onResize: (listener: () => void) => () => void;
  /** The whole picture as a file, with these lines under it. */
  picture: (format: PictureFormat, lines: readonly string[]) => Promise<Blob>;
  destroy: () => void;
}

const zooms = { least: 0.15, most: 3 };

export function createCanvas(container: HTMLElement, gestures: Gestures, first: Palette): Canvas {
  let palette = first;
  let curvedLines = false;
  const cy = cytoscape({
    container,
    style: sheet(styleOf(palette)),
    minZoom: zooms.least,
    maxZoom: zooms.most,
    selectionType: 'additive',
    boxSelectionEnabled: true,
  });
  listen(cy, gestures);
  let far = false;
  cy.on('zoom', () => {
    const now = cy.zoom() < labelZoom;
    if (now === far) return;
    far = now;
    cy.nodes().forEach((node) => {
      node.data('image', imageOf(node.data('look'), palette, far));
    });
  });
  cy.on('position', 'node', (event) => {
    if (!curvedLines) return;
    event.target.connectedEdges().forEach((edge: EdgeSingular) => {
      bend(edge);
    });
  });

  const show = (elements: Elements, curved: boolean) => {
    curvedLines = curved;
    cy.batch(() => {
      const wanted = new Set([...elements.nodes, ...elements.edges].map((element) => element.id));
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const node of elements.nodes) showNode(cy, node, palette, far);
      for (const edge of elements.edges) showEdge(cy, edge, curved);
    });
    if (curved) {
      cy.edges().forEach((edge) => {
        bend(edge);
      });
    }
  };

  return {
    show,
    repaint: (next) => {
      palette = next;
      cy.style(sheet(styleOf(palette)));
      cy.nodes().forEach((node) => {
        node.data('image', imageOf(node.data('look'), palette, far));
      });
    },
    fit: (places) => {
      const points = places ?? cy.nodes().map((node) => ({ ...node.position() }));
      const view = fitView(points, { width: cy.width(), height: cy.height() });
      if (view !== null) cy.viewport(view);
    },
    zoomBy: (factor) => {
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      });
    },
    panBy: (way) => {
      cy.panBy({ ...way });
    },
    centreOn: ({ x, y }) => {
      cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() });
    },
    reveal: (id) => {
      const element = cy.getElementById(id);
      if (element.empty()) return;
      const box = element.renderedBoundingBox({});
      const outside = box.x1 < 0 || box.y1 < 0 || box.x2 > cy.width() || box.y2 > cy.height();
      if (outside) cy.animate({ center: { eles: element }, duration: palette.move });
    },
    anchor: (id) => anchorOf(cy, id),
    marks: () => cy.nodes().map((node) => ({ ...node.renderedPosition() })),
    viewport: () => ({ zoom: cy.zoom(), pan: cy.pan(), width: cy.width(), height: cy.height() }),
    positions: () => positionsOf(cy.nodes()),
    onFrame: (listener) => {
      cy.on('render', listener);
      return () => {
        cy.off('render', listener);
      };
    },
    onResize: (listener) => {
      cy.on('resize', listener);
      return () => {
        cy.off('resize', listener);
      };
    },
    picture: async (format, lines) => {
      const { pictureOf } = await import('./picture.ts');
      return pictureOf(cy, palette, format, lines);
    },
    destroy: () => cy.destroy(),
  };
}

/** Cytoscape's own type of a stylesheet names every property; ours are rows of text and numbers. */
function sheet(rules: readonly Rule[]): StylesheetJson {
  return rules.map(({ selector, style }) => ({ selector, style }));
}

function showNode(cy: Core, node: NodeElement, palette: Palette, far: boolean): void {
  const image = imageOf(node.look, palette, far);
  const data = {
    id: node.id,
    look: node.look,
    image,
    label: node.label,
    width: node.width,
    height: node.height,
    shape: canvasShape[markOf(node.look.kind).shape],
  };
  const classes = [
    node.focused ? 'focused' : '',
    node.look.selected || node.look.hovered ? 'kept' : '',
    node.look.past ? 'past' : '',
    node.chosen ? 'chosen' : '',
  ];
  const there = cy.getElementById(node.id);
  if (there.nonempty()) {
    there.data(data);
    there.classes(classes.filter((name) => name !== ''));
    const at = there.position();
    const moved = Math.abs(at.x - node.at.x) > 0.5 || Math.abs(at.y - node.at.y) > 0.5;
    if (moved && !there.grabbed()) move(there, node.at, palette.move);
    return;
  }
  const parent = node.parent === null ? null : cy.getElementById(node.parent);
  // Not from the parent's very middle: an edge between two nodes in one place cannot be drawn.
  const start = parent?.nonempty() === true ? between(parent.position(), node.at) : node.at;
  const added = cy.add({ group: 'nodes', data, position: { ...start }, classes: classes.filter(Boolean) });
  if (start !== node.at) move(added, node.at, palette.move);
}

/** From far off only what is selected or hovered keeps its second line. */
function imageOf(look: Look, palette: Palette, far: boolean): string {
  const bare = far && !look.selected && !look.hovered;
  return markImage(bare ? { ...look, detail: null } : look, palette);
}

/** A point on the way, well clear of the first. */
function between(from: Point, to: Point): Point {
  return { x: from.x + (to.x - from.x) * 0.45, y: from.y + (to.y - from.y) * 0.45 };
}

function move(node: CollectionReturnValue, to: Point, duration: number): void {
  node.stop(true);
  if (duration === 0) node.positions(() => ({ ...to }));
  else node.animate({ position: { ...to } }, { duration, easing: 'ease-out-cubic' });
}

function showEdge(cy: Core, edge: EdgeElement, curved: boolean): void {
  const data = { id: edge.id, source: edge.source, target: edge.target, label: edge.label };
  const classes = [
    edge.line,
    edge.reversed ? 'back' : 'forth',
    edge.bounded ? 'bounded' : '',
    edge.flagged ? 'flagged' : '',
    edge.past ? 'past' : '',
    edge.selected ? 'selected' : '',
    curved ? 'curved' : '',
  ].filter((name) => name !== '');
  const there = cy.getElementById(edge.id);
  if (there.nonempty()) {
    there.data({ label: edge.label });
    there.classes(classes);
    return;
  }
  cy.add({ group: 'edges', data: { ...data, distances: [0, 0], weights: [0.5, 0.5] }, classes });
}

function bend(edge: EdgeSingular): void {
  edge.data(curveOf(edge.source().position(), edge.target().position()));
}

/** A node's right side; of an edge, that of its end which stands farther right. */
function anchorOf(cy: Core, id: string): Point | null {
  const element = cy.getElementById(id);
  if (element.empty()) return null;
  const [right] = cy
    .nodes()
    .map((node) => ({ id: node.id(), at: node.renderedPosition(), width: node.renderedWidth() ?? 0 }))
    .filter((node) => node.id === id || isEndOf(element, node.id))
    .sort((a, b) => b.at.x - a.at.x);
  return right === undefined ? null : { x: right.at.x + right.width / 2 + 6 * cy.zoom(), y: right.at.y };
}

function isEndOf(element: CollectionReturnValue, id: string): boolean {
  return element.data('source') === id || element.data('target') === id;
}

function positionsOf(nodes: NodeCollection): Record<string, Point> {
  return Object.fromEntries(
    nodes.map((node) => {
      const { x, y } = node.position();
      return [node.id(), { x: Math.round(x), y: Math.round(y) }];
    }),
  );
}

function listen(cy: Core, gestures: Gestures): void {
  cy.on('tap', (event) => {
    const pill = pillUnder(cy, event.position);
    if (pill !== null) {
      gestures.onHidden(pill, event.renderedPosition);
      return;
    }
    const adding = event.originalEvent.shiftKey === true;
    if (event.target === cy) gestures.onTap(null, null, adding);
    else gestures.onTap(event.target.id(), event.target.isNode() ? 'node' : 'edge', adding);
  });
  cy.on('dbltap', 'node', (event) => gestures.onOpen(event.target.id()));
  cy.on('dragfree', 'node', (event) => {
    const moved = event.target.hasClass('chosen') ? cy.nodes('.chosen') : event.target;
    gestures.onMove(positionsOf(moved));
  });
  cy.on('cxttap', 'node', (event) => gestures.onMenu(event.target.id(), event.renderedPosition));
  // Nodes chosen together are dragged together.
  let held: Point | null = null;
  cy.on('grab', 'node.chosen', (event) => {
    held = { ...event.target.position() };
  });
  cy.on('drag', 'node.chosen', (event) => {
    const now = { ...event.target.position() };
    const before = held ?? now;
    held = now;
    cy.nodes('.chosen')
      .not(event.target)
      .positions((node) => ({
        x: node.position('x') + now.x - before.x,
        y: node.position('y') + now.y - before.y,
      }));
  });
  let boxed: string[] = [];
  cy.on('box', 'node', (event) => {
    boxed.push(event.target.id());
  });
  cy.on('boxend', () => {
    // The nodes tell of themselves after the box has ended.
    setTimeout(() => {
      cy.elements().unselect();
      if (boxed.length > 0) gestures.onBox(boxed);
      boxed = [];
    });
  });
  cy.on('mouseover', 'node', (event) => {
    event.target.connectedEdges().addClass('near');
    gestures.onHover(event.target.id());
  });
  cy.on('mouseout', 'node', (event) => {
    event.target.connectedEdges().removeClass('near');
    gestures.onHover(null);
  });
}

/** The node whose pill is at this place of the model, if any. */
function pillUnder(cy: Core, at: Point): string | null {
  const hit = cy.nodes().filter((node) => {
    const look = node.data('look');
    if (look.hidden === 0 || !node.isNode()) return false;
    const pill = pillAt(outlines[markOf(look.kind).shape].reach);
    const middle = node.position();
    return Math.abs(middle.x + pill.x - at.x) <= 18 && Math.abs(middle.y + pill.y - at.y) <= 10;
  });
  return hit.nonempty() ? hit.first().id() : null;
}
