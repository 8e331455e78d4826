/** The whole view in the fragment of the address: a version, then compressed JSON. */
import { type Filters, noFilters } from './filters.ts';
import { type Graph, type LayoutName, layoutNames, neighbourCount, type Point } from './graph.ts';
import type { Selection, Workspace } from './workspace.ts';

export type SharedNode = readonly [id: string, x: number, y: number, caption: string, neighbours: number];

/** What an address holds: enough to draw the same picture from the same data. */
export interface SharedView {
  /** The nodes, each with its place, its name, and how many neighbours the data held; -1 where nobody had counted. */
  nodes: readonly SharedNode[];
  /** Which nodes an edge joined, by their positions in `nodes`. */
  joined: readonly (readonly [one: number, other: number])[];
  /** Places of bundles. */
  bundles: readonly (readonly [id: string, x: number, y: number])[];
  /** Which node brought which, by their positions in `nodes`. */
  from: readonly (readonly [child: number, parent: number])[];
  focus: string | null;
  pinned: readonly string[];
  opened: readonly string[];
  gathered: boolean;
  layout: LayoutName;
  filters: Filters;
  selection: Selection | null;
  language: 'zh' | 'en';
}

const version = 'v1';
/** Above this the page offers a file instead. */
export const longestAddress = 8000;

export function viewOf(workspace: Workspace, language: 'zh' | 'en'): SharedView {
  const { graph, filters } = workspace.history.present;
  const ids = Object.keys(graph.nodes);
  const index = new Map(ids.map((id, position) => [id, position]));
  const entry = ([id, point]: [string, Point]) => [id, Math.round(point.x), Math.round(point.y)] as const;
  return {
    nodes: ids.map((id) => [
      ...entry([id, graph.at[id] ?? { x: 0, y: 0 }]),
      graph.nodes[id]?.caption ?? '',
      neighbourCount(graph, id),
    ]),
    joined: pairsOf(graph.edges, index),
    bundles: Object.entries(graph.at)
      .filter(([id]) => graph.nodes[id] === undefined)
      .map(entry),
    from: Object.entries(graph.from).flatMap(([child, parent]) => {
      const pair = [index.get(child), index.get(parent)] as const;
      return pair[0] === undefined || pair[1] === undefined ? [] : [[pair[0], pair[1]] as const];
    }),
    focus: graph.focus,
    pinned: graph.pinned,
    opened: graph.opened,
    gathered: graph.gathered,
    layout: graph.layout,
    filters,
    selection: workspace.selection,
    language,
  };
}

/** Each pair of nodes that an edge joins, once. */
function pairsOf(edges: Graph['edges'], index: ReadonlyMap<string, number>): [number, number][] {
  const found = new Map<string, [number, number]>();
  for (const { source, target } of Object.values(edges)) {
    const pair = [index.get(source), index.get(target)] as const;
    if (pair[0] !== undefined && pair[1] !== undefined) found.set(pair.join(), [pair[0], pair[1]]);
  }
  return [...found.values()];
}

/** The view as a file holds it. */
export function fileOf(view: SharedView): string {
  return JSON.stringify({ qiantou: version, view });
}

/** Null where the text is no view file, or of a version this page does not know. */
export function viewOfFile(text: string): SharedView | null {
  try {
    const file: unknown = JSON.parse(text);
    return isJson(file) && file.qiantou === version ? readView(file.view) : null;
  } catch {
    return null;
  }
}

/** The fragment, without `#`. */
export async function encodeView(view: SharedView): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(view));
  return `${version}.${toBase64Url(await through(new CompressionStream('deflate-raw'), bytes))}`;
}

/** Null where the fragment is not one of ours, is cut, or is of a version this page does not know. */
export async function decodeView(fragment: string): Promise<SharedView | null> {
  const [head, body, ...rest] = fragment.replace(/^#/, '').split('.');
  if (head !== version || body === undefined || rest.length > 0) return null;
  try {
    const bytes = await through(new DecompressionStream('deflate-raw'), fromBase64Url(body));
    return readView(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

async function through(stream: GenericTransformStream, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);
const rows = (value: unknown): unknown[][] => (Array.isArray(value) ? value.filter(Array.isArray) : []);

function places(value: unknown): [string, number, number][] {
  return rows(value).flatMap(([id, x, y]) =>
    isText(id) && typeof x === 'number' && typeof y === 'number' ? [[id, x, y]] : [],
  );
}

function pairs(value: unknown): (readonly [number, number])[] {
  return rows(value).flatMap(([one, other]) =>
    typeof one === 'number' && typeof other === 'number' ? [[one, other] as const] : [],
  );
}

function sharedNodes(value: unknown): SharedNode[] {
  return rows(value).flatMap(([id, x, y, caption, neighbours]) =>
    isText(id) &&
    typeof x === 'number' &&
    typeof y === 'number' &&
    isText(caption) &&
    typeof neighbours === 'number'
      ? [[id, x, y, caption, neighbours] as const]
      : [],
  );
}

const elements = ['node', 'edge', 'fact'] as const;

const orNull = (value: unknown): string | null => (isText(value) ? value : null);

function readFilters(value: unknown): Filters {
  if (!isJson(value)) return noFilters;
  return {
    off: texts(value.off),
    offRelations: texts(value.offRelations),
    jurisdiction: orNull(value.jurisdiction),
    gazette: orNull(value.gazette),
    from: orNull(value.from),
    to: orNull(value.to),
    words: texts(value.words),
    flaggedOnly: value.flaggedOnly === true,
    hideCollectives: value.hideCollectives === true,
    asOf: orNull(value.asOf),
    dated: value.dated === 'day' ? 'day' : 'all',
  };
}

/** Takes of a stranger's JSON only what has the right form. */
function readView(value: unknown): SharedView | null {
  if (!isJson(value)) return null;
  const selection = isJson(value.selection) ? value.selection : null;
  return {
    nodes: sharedNodes(value.nodes),
    joined: pairs(value.joined),
    bundles: places(value.bundles),
    from: pairs(value.from),
    focus: isText(value.focus) ? value.focus : null,
    pinned: texts(value.pinned),
    opened: texts(value.opened),
    gathered: value.gathered === true,
    layout: layoutNames.find((name) => name === value.layout) ?? 'layered',
    filters: readFilters(value.filters),
    selection:
      selection !== null && isText(selection.id)
        ? { element: elements.find((name) => name === selection.element) ?? 'node', id: selection.id }
        : null,
    language: value.language === 'en' ? 'en' : 'zh',
  };
}
