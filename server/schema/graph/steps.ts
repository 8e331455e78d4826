import type { CanvasEdge, CanvasNode } from '../../../graph/cypher/neighbourhood.ts';

/** One step of a way: the edges of one fact, and the nodes where they begin and end. */
export type Step = { from: string; to: string; edges: string[]; factId: string | null };

/** A way's edges, those that follow one another and are read from one fact as one step. */
export function stepsOf(nodes: readonly CanvasNode[], edges: readonly CanvasEdge[]): Step[] {
  const steps: Step[] = [];
  for (const [at, { id, fact }] of edges.entries()) {
    const [from, to] = [nodes[at]?.id, nodes[at + 1]?.id];
    if (from === undefined || to === undefined) throw new Error(`A way has fewer nodes than edges at ${id}`);
    const last = steps.at(-1);
    if (last && fact !== null && last.factId === fact) {
      last.to = to;
      last.edges.push(id);
    } else steps.push({ from, to, edges: [id], factId: fact });
  }
  return steps;
}
