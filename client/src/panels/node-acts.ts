import { useGraphActions } from '../shell/graph-actions.tsx';
import type { Graph } from '../state/graph.ts';
import { beginWalk, type End } from '../state/walk.ts';
import { useWorkspace } from '../state/workspace-store.tsx';

export const nodeActNames = ['expand', 'collapse', 'surroundings', 'pathFrom', 'pin', 'hide'] as const;
export type NodeActName = (typeof nodeActNames)[number];

/** A node of the canvas as an end of a way; null where it is not there. */
export function endAt(graph: Graph, id: string): End | null {
  const node = graph.nodes[id];
  return node === undefined ? null : { id, kind: node.kind, caption: node.caption };
}

/** What can be done to a node of the canvas, by name. */
export function useNodeActs(): Record<NodeActName, (id: string) => void> {
  const { workspace, dispatch } = useWorkspace();
  const { expand } = useGraphActions();
  const { graph } = workspace.history.present;
  return {
    expand: (id) => expand(id),
    collapse: (id) => dispatch({ type: 'collapse', id }),
    surroundings: (id) => dispatch({ type: 'surroundings', id }),
    pathFrom: (id) => dispatch({ type: 'walk', walk: beginWalk(endAt(graph, id)) }),
    pin: (id) => dispatch({ type: 'pin', ids: [id] }),
    hide: (id) => dispatch({ type: 'hide', ids: [id] }),
  };
}
