/** Which gazettes a picture is drawn from. Pure. */
import type { Graph } from './graph.ts';
import { gazetteOf } from './ids.ts';

/** Keys of the gazettes that print what is shown, in order. */
export function gazettesOf(graph: Graph): string[] {
  const keys = [
    ...Object.keys(graph.nodes).map(gazetteOf),
    ...Object.values(graph.edges).map((edge) => (edge.fact === null ? null : gazetteOf(edge.fact))),
  ];
  return [...new Set(keys.filter((key) => key !== null))].sort();
}
