/** What has to be written so that what stands becomes what is wanted. */
import type { EdgeRow, NodeRow } from './rows.ts';

/** Id → checksum of everything of one scope that the database holds. */
export type Standing = ReadonlyMap<string, string>;

export type Difference = {
  createNodes: NodeRow[];
  changeNodes: NodeRow[];
  mergeBareNodes: NodeRow[];
  removeNodes: string[];
  createEdges: EdgeRow[];
  removeEdges: string[];
};

/** A changed edge is removed and made anew; a changed node keeps its place. */
export function differenceOf(
  standing: { nodes: Standing; edges: Standing },
  wanted: { nodes: readonly NodeRow[]; edges: readonly EdgeRow[] },
): Difference {
  const own = wanted.nodes.filter(({ bare }) => !bare);
  const ownIds = new Set(own.map(({ id }) => id));
  const edgeChecksums = new Map(wanted.edges.map(({ id, checksum }) => [id, checksum]));
  return {
    createNodes: own.filter(({ id }) => !standing.nodes.has(id)),
    changeNodes: own.filter(({ id, checksum }) => {
      const stands = standing.nodes.get(id);
      return stands !== undefined && stands !== checksum;
    }),
    mergeBareNodes: wanted.nodes.filter(({ bare }) => bare),
    removeNodes: [...standing.nodes.keys()].filter((id) => !ownIds.has(id)),
    createEdges: wanted.edges.filter(({ id, checksum }) => standing.edges.get(id) !== checksum),
    removeEdges: [...standing.edges]
      .filter(([id, checksum]) => edgeChecksums.get(id) !== checksum)
      .map(([id]) => id),
  };
}

/** Whether nothing has to be written. Bare nodes that stand already are no change. */
export const isEmpty = (difference: Difference) =>
  [
    difference.createNodes,
    difference.changeNodes,
    difference.removeNodes,
    difference.createEdges,
    difference.removeEdges,
  ].every(({ length }) => length === 0);
