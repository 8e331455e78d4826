/** The canvas as a file, PNG or SVG, with its sources and date under it. */
import { type Core, drawSvg } from './cytoscape.ts';
import type { Palette } from './palette.ts';

export type PictureFormat = 'png' | 'svg';

/** Px of the lines under the picture, at its scale of 1. */
const text = { size: 13, line: 20, margin: 16 };
/** A PNG is drawn at twice its size. */
const scale = 2;

/** Draws all of it, also what is out of sight. */
export async function pictureOf(
  cy: Core,
  palette: Palette,
  format: PictureFormat,
  lines: readonly string[],
): Promise<Blob> {
  return format === 'png' ? png(cy, palette, lines) : svg(cy, palette, lines);
}

async function png(cy: Core, palette: Palette, lines: readonly string[]): Promise<Blob> {
  const whole = await cy.png({ output: 'blob-promise', full: true, scale, bg: palette.canvas });
  const image = await createImageBitmap(whole);
  const rows = wrapped(lines, image.width / scale);
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height + (rows.length * text.line + 2 * text.margin) * scale;
  const context = canvas.getContext('2d');
  if (context === null) return whole;
  context.fillStyle = palette.canvas;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0);
  context.fillStyle = palette.ink2;
  context.font = `${text.size * scale}px ${palette.font}`;
  rows.forEach((row, index) => {
    const below = text.margin + (index + 1) * text.line;
    context.fillText(row, text.margin * scale, image.height + below * scale);
  });
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? whole), 'image/png');
  });
}

async function svg(cy: Core, palette: Palette, lines: readonly string[]): Promise<Blob> {
  const page = new DOMParser().parseFromString(await drawSvg(cy, palette.canvas), 'image/svg+xml');
  const root = page.documentElement;
  // Nobody put a script in; that none is there does not hang on it.
  for (const script of root.querySelectorAll('script, foreignObject')) script.remove();
  const width = Number(root.getAttribute('width'));
  const height = Number(root.getAttribute('height'));
  const rows = wrapped(lines, width);
  const below = rows.length * text.line + 2 * text.margin;
  root.setAttribute('height', String(height + below));
  root.removeAttribute('viewBox');
  const make = (name: string, attributes: Record<string, string | number>, words = '') => {
    const element = page.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = words;
    root.append(element);
  };
  make('rect', { x: 0, y: height, width, height: below, fill: palette.canvas });
  rows.forEach((row, index) => {
    const y = height + text.margin + (index + 1) * text.line;
    make(
      'text',
      { x: text.margin, y, fill: palette.ink2, 'font-size': text.size, 'font-family': palette.font },
      row,
    );
  });
  make('metadata', {}, lines.join('\n'));
  return new Blob([new XMLSerializer().serializeToString(page)], { type: 'image/svg+xml' });
}

/** Lines broken where the picture ends; a Han letter is as wide as the type is high. */
function wrapped(lines: readonly string[], width: number): string[] {
  const most = Math.max(16, Math.floor((width - 2 * text.margin) / text.size));
  return lines.flatMap((line) => line.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
}
