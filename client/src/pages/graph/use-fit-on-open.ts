import { type RefObject, useEffect, useRef } from 'react';
import type { Canvas } from '../../canvas/canvas.ts';
import { currentWay } from '../../state/walk.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';

/** Fits the picture when another node comes into focus or another way is taken; expanding moves nothing, so it fits nothing. */
export function useFitOnOpen(canvas: RefObject<Canvas | null>): void {
  const { workspace } = useWorkspace();
  const { graph } = workspace.history.present;
  const steps = workspace.history.past.length;
  const fitted = useRef('');
  const way = workspace.walk === null ? null : currentWay(workspace.walk);
  const latest = useRef(graph);
  latest.current = graph;
  useEffect(() => {
    // A way may lead out of sight.
    if (way !== null) canvas.current?.fit(Object.values(latest.current.at));
  }, [way, canvas]);
  useEffect(() => {
    // While a picture opens it grows without a step; then it stands still.
    const opened = `${graph.focus} ${steps}`;
    const another = graph.focus !== null && !fitted.current.startsWith(`${graph.focus} `);
    if (graph.focus === null || (!another && fitted.current !== opened)) return;
    fitted.current = opened;
    canvas.current?.fit(Object.values(graph.at));
    // The panel and the tables that open with it take of the canvas' room.
    return canvas.current?.onResize(() => canvas.current?.fit(Object.values(graph.at)));
  }, [graph, steps, canvas]);
}
