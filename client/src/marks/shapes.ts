/** The outlines of the eight marks, in a box of 28 × 28 about the origin. Page and canvas draw the same ones. */
import type { Mark } from '../../../graph/ontology-types.ts';

export type Shape = Mark['shape'];

export interface Outline {
  /** SVG path data of the body. */
  body: string;
  /** A second, open edge; null where the shape has none. */
  edge: string | null;
  /** Where the glyph's middle stands. */
  glyph: { x: number; y: number };
  /** Half the size that rings and badges keep clear of. */
  reach: number;
  /** Half the width and height of the body. */
  half: { width: number; height: number };
}

const middle = { x: 0, y: 0.5 };

export const outlines: Record<Shape, Outline> = {
  circle: {
    body: 'M-11 0A11 11 0 1 1 11 0A11 11 0 1 1 -11 0Z',
    edge: null,
    glyph: middle,
    reach: 11,
    half: { width: 11, height: 11 },
  },
  'rounded-square': {
    body: 'M-7 -10.5H7A3.5 3.5 0 0 1 10.5 -7V7A3.5 3.5 0 0 1 7 10.5H-7A3.5 3.5 0 0 1 -10.5 7V-7A3.5 3.5 0 0 1 -7 -10.5Z',
    edge: null,
    glyph: middle,
    reach: 10.5,
    half: { width: 10.5, height: 10.5 },
  },
  hexagon: {
    body: 'M-12 0 -6 -10.4 6 -10.4 12 0 6 10.4 -6 10.4Z',
    edge: null,
    glyph: middle,
    reach: 11,
    half: { width: 12, height: 10.4 },
  },
  diamond: {
    body: 'M0 -13 13 0 0 13 -13 0Z',
    edge: null,
    glyph: middle,
    reach: 11.5,
    half: { width: 13, height: 13 },
  },
  'cut-page': {
    body: 'M-9 -12H3.5L9 -6.5V12H-9Z',
    edge: null,
    glyph: { x: 0, y: 1.5 },
    reach: 12,
    half: { width: 9, height: 12 },
  },
  'folded-square': {
    body: 'M-11.5 -10H9V11H-11.5Z',
    edge: 'M11.8 -12.8H-8.2M11.8 -12.8V8',
    glyph: { x: -1.2, y: 1 },
    reach: 12,
    half: { width: 11.5, height: 11.5 },
  },
  pennant: {
    body: 'M-12 -9.5H6L13.5 0 6 9.5H-12Z',
    edge: null,
    glyph: { x: -1, y: 0.5 },
    reach: 11,
    half: { width: 13, height: 9.5 },
  },
  octagon: {
    body: 'M-4.8 -11.5H4.8L11.5 -4.8V4.8L4.8 11.5H-4.8L-11.5 4.8V-4.8Z',
    edge: null,
    glyph: middle,
    reach: 11.5,
    half: { width: 11.5, height: 11.5 },
  },
};
