/** The layered layout: columns by kind about the node in focus, rows so that edges cross little. Pure. */
import type { DrawnKind } from '../../../graph/ontology-types.ts';
import { isDrawnKind } from '../marks/kinds.ts';
import type { Point } from '../state/graph.ts';
import { ranks } from './ranks.ts';

export interface Laid {
  id: string;
  kind: string;
}

export interface Link {
  source: string;
  target: string;
}

/** Px between the middles of two columns, and of a column's files. */
const columnGap = 212;
const halfGap = 156;
/** Px between two rows: of kinds whose labels take two lines, and of the others. */
const tallRow = 84;
const shortRow = 70;
const tallKinds = ['Task', 'Appointment', 'Document', 'Post', 'Group', 'Gazette'];
/** A longer column is set in two or more files. */
const longestFile = 7;
/** Passes over the columns that pull rows towards their neighbours. */
const sweeps = 4;

/** A place for every node; the focus stands at the origin. */
export function layered(
  nodes: readonly Laid[],
  edges: readonly Link[],
  focus: string | null,
): Record<string, Point> {
  const centre = nodes.find((node) => node.id === focus) ?? nodes[0];
  if (centre === undefined) return {};
  const columns = columnsOf(nodes, centre);
  const next = adjacency(edges);
  const order = new Map<string, number>();
  for (const column of columns.values()) {
    column.forEach((id, row) => {
      order.set(id, row - (column.length - 1) / 2);
    });
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const column of columns.values()) {
      const pull = (id: string) => mean((next.get(id) ?? []).map((other) => order.get(other) ?? 0));
      const pulls = new Map(column.map((id, row) => [id, { pull: pull(id), row }]));
      column.sort((a, b) => {
        const left = pulls.get(a) ?? { pull: 0, row: 0 };
        const right = pulls.get(b) ?? { pull: 0, row: 0 };
        return left.pull - right.pull || left.row - right.row;
      });
      column.forEach((id, row) => {
        order.set(id, row - (column.length - 1) / 2);
      });
    }
  }
  const kindOf = new Map(nodes.map((node) => [node.id, node.kind]));
  const tall = (id: string) => tallKinds.includes(kindOf.get(id) ?? '');
  return placeColumns(columns, tall);
}

function columnsOf(nodes: readonly Laid[], centre: Laid): Map<number, string[]> {
  const table = ranks[isDrawnKind(centre.kind) ? centre.kind : 'Official'];
  const rank = (node: Laid) =>
    node.id === centre.id ? 0 : isDrawnKind(node.kind) ? table[node.kind satisfies DrawnKind] : 3;
  const columns = new Map<number, string[]>();
  for (const node of nodes) columns.set(rank(node), [...(columns.get(rank(node)) ?? []), node.id]);
  return new Map([...columns].sort(([a], [b]) => a - b));
}

/** Columns from left to right; each as wide as its files, the focus at the origin. */
function placeColumns(
  columns: ReadonlyMap<number, readonly string[]>,
  tall: (id: string) => boolean,
): Record<string, Point> {
  const at: Record<string, Point> = {};
  const widths = new Map([...columns].map(([rank, ids]) => [rank, (filesOf(ids.length) - 1) * halfGap]));
  const start = (rank: number): number => {
    let x = 0;
    if (rank > 0) {
      for (let step = 0; step < rank; step += 1)
        x += columnGap + (step === 0 ? 0 : (widths.get(step) ?? -columnGap));
    } else {
      for (let step = -1; step >= rank; step -= 1) x -= columnGap + (widths.get(step) ?? -columnGap);
    }
    return x;
  };
  for (const [rank, ids] of columns) {
    const files = filesOf(ids.length);
    const rows = Math.ceil(ids.length / files);
    const rowGap = ids.some(tall) ? tallRow : shortRow;
    ids.forEach((id, index) => {
      const file = index % files;
      const row = Math.floor(index / files);
      // Files stand half a row apart, so that labels do not meet.
      const shift = files > 1 ? ((file % 2) - 0.5) * 0.5 : 0;
      at[id] = { x: start(rank) + file * halfGap, y: Math.round((row - (rows - 1) / 2 + shift) * rowGap) };
    });
  }
  return at;
}

function filesOf(count: number): number {
  return Math.max(1, Math.ceil(count / longestFile));
}

function adjacency(edges: readonly Link[]): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { source, target } of edges) {
    next.set(source, [...(next.get(source) ?? []), target]);
    next.set(target, [...(next.get(target) ?? []), source]);
  }
  return next;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
