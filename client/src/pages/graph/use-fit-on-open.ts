import { type RefObject, useEffect } from 'react';
import type { Canvas } from '../../canvas/canvas.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';

/** Fits the picture when another node comes into focus; expanding moves nothing, so it fits nothing. */
export function useFitOnOpen(canvas: RefObject<Canvas | null>): void {
  const { workspace } = useWorkspace();
  const { focus } = workspace.history.present.graph;
  useEffect(() => {
    if (focus === null) return;
    // The nodes are on their way to their places; the fit is to where they go.
    const timer = setTimeout(() => canvas.current?.fit(), 300);
    return () => clearTimeout(timer);
  }, [focus, canvas]);
}
