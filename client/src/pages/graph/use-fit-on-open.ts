import { type RefObject, useEffect, useRef } from 'react';
import type { Canvas } from '../../canvas/canvas.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';

/** Fits the picture when another node comes into focus; expanding moves nothing, so it fits nothing. */
export function useFitOnOpen(canvas: RefObject<Canvas | null>): void {
  const { workspace } = useWorkspace();
  const { graph } = workspace.history.present;
  const fitted = useRef<string | null>(null);
  useEffect(() => {
    if (graph.focus === null || fitted.current === graph.focus) return;
    fitted.current = graph.focus;
    canvas.current?.fit(Object.values(graph.at));
  }, [graph, canvas]);
}
