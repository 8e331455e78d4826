/** The tokens as the browser computed them, for a canvas that knows no CSS. */
import type { DrawnKind } from '../../../graph/ontology-types.ts';
import { drawnKinds, markOf } from '../marks/kinds.ts';
import type { Theme } from '../state/theme.tsx';

const tokens = {
  canvas: '--canvas',
  surface: '--surface',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  control: '--control',
  edge: '--edge',
  edgeLead: '--edge-lead',
  thread: '--thread',
  doubt: '--doubt',
  doubtInk: '--doubt-ink',
  doubtWash: '--doubt-wash',
  on: '--k-on',
  font: '--font-ui',
} as const;

export type Palette = Record<keyof typeof tokens, string> & {
  kinds: Record<DrawnKind, string>;
  /** Duration of a node's way to its place, in ms; 0 where less motion is asked for. */
  move: number;
};

/** The tokens of a theme. The root element bears it first, so that what is computed is its own. */
export function readPalette(theme: Theme): Palette {
  document.documentElement.dataset.theme = theme;
  const computed = getComputedStyle(document.documentElement);
  const value = (token: string) => computed.getPropertyValue(token).trim();
  return {
    canvas: value(tokens.canvas),
    surface: value(tokens.surface),
    ink: value(tokens.ink),
    ink2: value(tokens.ink2),
    ink3: value(tokens.ink3),
    control: value(tokens.control),
    edge: value(tokens.edge),
    edgeLead: value(tokens.edgeLead),
    thread: value(tokens.thread),
    doubt: value(tokens.doubt),
    doubtInk: value(tokens.doubtInk),
    doubtWash: value(tokens.doubtWash),
    on: value(tokens.on),
    font: value(tokens.font),
    kinds: kindColours(value),
    move: milliseconds(value('--m-move')),
  };
}

function kindColours(value: (token: string) => string): Record<DrawnKind, string> {
  const colours = Object.fromEntries(drawnKinds.map((kind) => [kind, value(markOf(kind).token)]));
  return {
    Gazette: '',
    Appointment: '',
    Task: '',
    Official: '',
    Unit: '',
    Post: '',
    Group: '',
    Document: '',
    ...colours,
  };
}

/** `240ms` and `.24s` alike. */
function milliseconds(duration: string): number {
  const amount = Number.parseFloat(duration);
  if (Number.isNaN(amount)) return 0;
  return duration.endsWith('ms') ? amount : amount * 1000;
}
