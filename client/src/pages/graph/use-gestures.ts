import { useState } from 'react';
import type { Gestures } from '../../canvas/canvas.ts';
import { endAt } from '../../panels/node-acts.ts';
import { useGraphActions } from '../../shell/graph-actions.tsx';
import type { Drawing } from '../../state/bundles.ts';
import type { Point } from '../../state/graph.ts';
import { withEnd } from '../../state/walk.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';

/** A menu that stands open at a place of the canvas: what is hidden about a node, or what can be done to it. */
export interface OpenMenu {
  menu: 'hidden' | 'acts';
  id: string;
  at: Point;
}

/** From what a person does on the canvas to what changes in the state. */
export function useGestures(drawing: Drawing) {
  const { workspace, dispatch } = useWorkspace();
  const { expand } = useGraphActions();
  const { graph } = workspace.history.present;
  const { walk } = workspace;
  const [hovered, setHovered] = useState<string | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const isBundle = (id: string) => drawing.bundles.some((bundle) => bundle.id === id);

  const tapNode = (id: string, adding: boolean) => {
    const end = endAt(graph, id);
    const open = walk !== null && (walk.from === null || walk.to === null);
    if (walk !== null && open && end !== null) dispatch({ type: 'walk', walk: withEnd(walk, end) });
    else if (adding) dispatch({ type: 'choose', ids: [id] });
    else dispatch({ type: 'select', selection: { element: 'node', id } });
  };
  const gestures: Gestures = {
    onTap: (id, element, adding) => {
      setMenu(null);
      if (id === null || element === null) {
        if (!adding) dispatch({ type: 'select', selection: null });
      } else if (element === 'node' && !isBundle(id)) {
        tapNode(id, adding);
      } else if (element === 'edge' && graph.edges[id] !== undefined) {
        dispatch({ type: 'select', selection: { element, id } });
      }
    },
    onOpen: (id) => (isBundle(id) ? dispatch({ type: 'bundle', id }) : expand(id)),
    onHidden: (id, at) => setMenu({ menu: 'hidden', id, at }),
    onMenu: (id, at) => {
      if (!isBundle(id)) setMenu({ menu: 'acts', id, at });
    },
    onBox: (ids) => dispatch({ type: 'choose', ids: ids.filter((id) => !isBundle(id)) }),
    onMove: (at) => dispatch({ type: 'move', at }),
    onHover: setHovered,
  };
  return { gestures, hovered, menu, setMenu };
}
