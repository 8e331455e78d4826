/** What of the canvas bears some words in its caption or second line. Pure. */
import type { Graph } from './graph.ts';

/** Ids of the nodes in whose lines the words stand, in the order of the canvas: from left to right, then down. */
export function findOnCanvas(graph: Graph, words: string): string[] {
  const wanted = words.trim().toLocaleLowerCase();
  if (wanted === '') return [];
  const place = (id: string) => graph.at[id] ?? { x: Number.MAX_SAFE_INTEGER, y: 0 };
  return Object.values(graph.nodes)
    .filter((node) =>
      [node.caption, node.detail].some((line) => line?.toLocaleLowerCase().includes(wanted) === true),
    )
    .map((node) => node.id)
    .sort((a, b) => place(a).x - place(b).x || place(a).y - place(b).y);
}
