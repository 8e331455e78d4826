/** How lines and labels are drawn: from the ontology's lines and the computed tokens. Pure. */
import type { Line } from '../../../graph/ontology-types.ts';
import type { Shape } from '../marks/shapes.ts';
import { imageSize } from './mark-image.ts';
import type { Palette } from './palette.ts';

/** One rule of the canvas' stylesheet. */
export interface Rule {
  selector: string;
  style: Record<string, string | number>;
}

interface Stroke {
  width: number;
  lead: boolean;
  arrow: 'triangle' | 'vee' | 'none';
  filled: boolean;
  dash: readonly number[] | null;
}

/** The canvas' own shape for each outline: where lines end and pointers hit. The drawing itself is an image. */
export const canvasShape: Record<Shape, string> = {
  circle: 'ellipse',
  'rounded-square': 'round-rectangle',
  hexagon: 'hexagon',
  diamond: 'diamond',
  'cut-page': 'rectangle',
  'folded-square': 'rectangle',
  pennant: 'tag',
  octagon: 'octagon',
};

/** Weight, arrow and dash of each line of the ontology. */
export const strokes: Record<Line, Stroke> = {
  lead: { width: 2.25, lead: true, arrow: 'triangle', filled: true, dash: null },
  'unit-lead': { width: 1.4, lead: true, arrow: 'triangle', filled: true, dash: null },
  responsible: { width: 1.4, lead: false, arrow: 'vee', filled: false, dash: null },
  support: { width: 1, lead: false, arrow: 'vee', filled: false, dash: null },
  plain: { width: 1.25, lead: false, arrow: 'none', filled: true, dash: null },
  source: { width: 1.5, lead: false, arrow: 'none', filled: true, dash: [1, 4] },
};

/** Under this zoom only focus, selected and hovered nodes keep their labels. */
export const labelZoom = 0.6;

export function styleOf(palette: Palette): Rule[] {
  return [...nodeRules(palette), ...edgeRules(palette), ...stateRules(palette)];
}

function nodeRules(palette: Palette): Rule[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: 'data(shape)',
        'background-opacity': 0,
        'background-image': 'data(image)',
        'background-width': imageSize,
        'background-height': imageSize,
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': imageSize / 2 - 10,
        'overlay-opacity': 0,
        label: 'data(label)',
        color: palette.ink,
        'font-family': palette.font,
        'font-size': 12,
        'line-height': 1.25,
        'text-wrap': 'wrap',
        'text-max-width': '240px',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-outline-color': palette.canvas,
        'text-outline-width': 2,
        'min-zoomed-font-size': 12 * labelZoom,
      },
    },
    {
      selector: 'node.focused',
      style: { 'font-size': 15, 'font-weight': 700, 'min-zoomed-font-size': 0, 'text-margin-y': 11 },
    },
    { selector: 'node.kept', style: { 'min-zoomed-font-size': 0 } },
    { selector: 'node.past', style: { color: palette.ink3 } },
  ];
}

function edgeRules(palette: Palette): Rule[] {
  const base: Rule = {
    selector: 'edge',
    style: {
      'curve-style': 'straight',
      'overlay-opacity': 0,
      'arrow-scale': 0.9,
      'source-distance-from-node': 1,
      'target-distance-from-node': 1,
    },
  };
  const curved: Rule = {
    selector: 'edge.curved',
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-distances': 'data(distances)',
      'control-point-weights': 'data(weights)',
    },
  };
  const lines = Object.entries(strokes).flatMap(([line, stroke]): Rule[] => {
    const colour = stroke.lead ? palette.edgeLead : palette.edge;
    const style: Rule['style'] = { width: stroke.width, 'line-color': colour };
    if (stroke.dash !== null) {
      style['line-style'] = 'dashed';
      style['line-cap'] = 'round';
      style['line-dash-pattern'] = stroke.dash.join(' ');
    }
    const arrow = (end: 'source' | 'target'): Rule['style'] => ({
      [`${end}-arrow-shape`]: stroke.arrow,
      [`${end}-arrow-color`]: colour,
      [`${end}-arrow-fill`]: stroke.filled ? 'filled' : 'hollow',
    });
    return [
      { selector: `edge.${line}`, style },
      { selector: `edge.${line}.forth`, style: arrow('target') },
      { selector: `edge.${line}.back`, style: arrow('source') },
    ];
  });
  return [base, curved, ...lines];
}

function stateRules(palette: Palette): Rule[] {
  const dashed = (pattern: string): Rule['style'] => ({
    'line-style': 'dashed',
    'line-cap': 'butt',
    'line-dash-pattern': pattern,
  });
  const coloured = (colour: string): Rule['style'] => ({
    'line-color': colour,
    'target-arrow-color': colour,
    'source-arrow-color': colour,
  });
  return [
    { selector: 'edge.bounded', style: dashed('6 4') },
    { selector: 'edge.flagged', style: { ...dashed('7 4'), ...coloured(palette.doubt) } },
    { selector: 'edge.past', style: dashed('2 4') },
    { selector: 'edge.near', style: coloured(palette.edgeLead) },
    {
      selector: 'edge.selected',
      style: {
        ...coloured(palette.thread),
        width: 2.75,
        label: 'data(label)',
        color: palette.surface,
        'font-family': palette.font,
        'font-size': 11,
        'font-weight': 500,
        'text-background-color': palette.thread,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '4px',
        'z-index': 10,
      },
    },
  ];
}
