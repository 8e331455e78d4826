/** A node's whole drawing as an SVG image: body, glyph, rings, badges, second line. Pure, from outline and palette. */
import type { DrawnKind } from '../../../graph/ontology-types.ts';
import { markOf } from '../marks/kinds.ts';
import { outlines } from '../marks/shapes.ts';
import type { Palette } from './palette.ts';

/** How a node looks now. */
export interface Look {
  kind: DrawnKind;
  glyph: string;
  /** 1.5 for all but the node in focus. */
  scale: number;
  flagged: boolean;
  selected: boolean;
  hovered: boolean;
  past: boolean;
  bundled: boolean;
  pinned: boolean;
  /** Neighbours not on the canvas; 0 draws no pill. */
  hidden: number;
  /** Second line of the label, and where its baseline stands below the middle; null: none. */
  detail: { text: string; y: number } | null;
}

/** Side of every image, in px at zoom 1. */
export const imageSize = 200;
/** A count above this is drawn as this. */
const mostHidden = 999;

/** Middle of the pill with the hidden count, from the node's middle. */
export function pillAt(reach: number): { x: number; y: number } {
  return { x: 1.2 * reach + 12, y: -(1.4 * reach + 0.3) };
}

/** The image as a data address. */
export function markImage(look: Look, palette: Palette): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(markSvg(look, palette))}`;
}

/** The image as SVG text. */
export function markSvg(look: Look, palette: Palette): string {
  const outline = outlines[markOf(look.kind).shape];
  const half = imageSize / 2;
  const parts = [
    look.hovered && !look.selected ? halo(look, palette) : '',
    look.selected ? ring(look, palette) : '',
    look.bundled ? behind(look, palette) : '',
    body(look, palette),
    look.flagged ? doubtRing(look, palette) : '',
    look.flagged ? doubtMark(outline.reach, palette) : '',
    look.hidden > 0 ? pill(look.hidden, outline.reach, palette) : '',
    look.detail === null ? '' : detailLine(look.detail, palette),
    look.pinned ? pinDot(look, palette) : '',
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${imageSize}" height="${imageSize}" viewBox="${-half} ${-half} ${imageSize} ${imageSize}">${parts.join('')}</svg>`;
}

/** The outline, scaled so that it stands `clear` px outside the body. */
function around(look: Look, clear: number, attributes: string): string {
  const outline = outlines[markOf(look.kind).shape];
  const scale = look.scale + clear / outline.reach;
  return `<path transform="scale(${scale.toFixed(3)})" d="${outline.body}" vector-effect="non-scaling-stroke" stroke-linejoin="round" ${attributes}/>`;
}

function body(look: Look, palette: Palette): string {
  const mark = markOf(look.kind);
  const outline = outlines[mark.shape];
  const colour = palette.kinds[look.kind];
  const fill = look.past ? palette.canvas : mark.hollow ? palette.surface : colour;
  const stroke = look.past ? palette.ink3 : colour;
  const dash = look.past ? ' stroke-dasharray="2 2.5"' : '';
  const width = look.past ? 1.25 : mark.hollow ? 2 : 1.5;
  const ink = look.past ? palette.ink3 : mark.hollow ? colour : palette.on;
  const size = look.glyph.length > 2 ? 10 : 13;
  const fold =
    outline.edge === null
      ? ''
      : `<path d="${outline.edge}" fill="none" stroke="${stroke}" stroke-width="1.8"/>`;
  return `<g transform="scale(${look.scale})"><path d="${outline.body}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"${dash}/>${fold}${text(look.glyph, outline.glyph.x, outline.glyph.y, ink, `700 ${size}px`, palette)}</g>`;
}

function halo(look: Look, palette: Palette): string {
  return around(look, 4, `fill="${palette.kinds[look.kind]}" opacity=".22"`);
}

function ring(look: Look, palette: Palette): string {
  return around(look, look.flagged ? 9.5 : 5.5, `fill="none" stroke="${palette.thread}" stroke-width="2.5"`);
}

function doubtRing(look: Look, palette: Palette): string {
  return around(look, 5.5, `fill="none" stroke="${palette.doubt}" stroke-width="2" stroke-dasharray="6 4"`);
}

/** Two outlines behind a bundle, 3 and 6 px up and right. */
function behind(look: Look, palette: Palette): string {
  const outline = outlines[markOf(look.kind).shape];
  const one = (shift: number) =>
    `<path transform="translate(${shift},${-shift}) scale(${look.scale})" d="${outline.body}" fill="${palette.canvas}" stroke="${palette.kinds[look.kind]}" stroke-width="1.5" stroke-linejoin="round"/>`;
  return one(6) + one(3);
}

function doubtMark(reach: number, palette: Palette): string {
  const x = -(1.6 * reach - 0.3);
  const y = -(1.6 * reach + 0.6);
  return `<g transform="translate(${x},${y})"><rect x="-8" y="-8" width="16" height="16" rx="3" fill="${palette.doubtWash}" stroke="${palette.doubt}" stroke-width="1.25"/>${text('疑', 0, 0.5, palette.doubtInk, '700 11px', palette)}</g>`;
}

function pill(hidden: number, reach: number, palette: Palette): string {
  const { x, y } = pillAt(reach);
  const label = `+${Math.min(hidden, mostHidden)}`;
  const width = 10 + label.length * 6.2;
  return `<g transform="translate(${x},${y})"><rect x="${-width / 2}" y="-8" width="${width}" height="16" rx="8" fill="${palette.surface}" stroke="${palette.control}"/>${text(label, 0, 0.5, palette.ink2, '500 11px', palette)}</g>`;
}

function detailLine(detail: { text: string; y: number }, palette: Palette): string {
  return `<text x="0" y="${detail.y}" text-anchor="middle" fill="${palette.ink3}" stroke="${palette.canvas}" stroke-width="4" stroke-linejoin="round" paint-order="stroke" style="font:400 12px ${family(palette)}">${escapeXml(detail.text)}</text>`;
}

function pinDot(look: Look, palette: Palette): string {
  const y = (look.detail?.y ?? 34) + 9;
  return `<circle cx="0" cy="${y}" r="2" fill="${palette.ink}"/>`;
}

function text(words: string, x: number, y: number, fill: string, font: string, palette: Palette): string {
  return `<text x="${x}" y="${y}" text-anchor="middle" dominant-baseline="central" fill="${fill}" style="font:${font} ${family(palette)}">${escapeXml(words)}</text>`;
}

/** The attribute that holds it is in double quotes. */
function family(palette: Palette): string {
  return palette.font.replaceAll('"', "'");
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
