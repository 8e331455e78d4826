import type { KeyboardEvent, RefObject } from 'react';
import type { Canvas } from '../../canvas/canvas.ts';
import { type Direction, nearestIn } from '../../layout/nearest.ts';
import { useNodeActs } from '../../panels/node-acts.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';
import { actOf, type KeyAct } from '../stage-keys.ts';

interface StageKeys {
  canvas: RefObject<Canvas | null>;
  onTree: () => void;
  onHelp: () => void;
  onHidden: (id: string) => void;
  onFind: () => void;
}

/** The keys of the canvas, each as what it does to the state. */
export function useStageKeys({ canvas, onTree, onHelp, onHidden, onFind }: StageKeys) {
  const { workspace, dispatch } = useWorkspace();
  const acts = useNodeActs();
  const { graph } = workspace.history.present;
  const { selection, chosen, subject, walk } = workspace;
  const node = selection?.element === 'node' ? selection.id : (subject?.id ?? graph.focus);

  const go = (direction: Direction) => {
    const at = Object.fromEntries(Object.entries(graph.at).filter(([id]) => graph.nodes[id] !== undefined));
    const next = node === null ? Object.keys(at)[0] : nearestIn(at, node, direction);
    if (next === null || next === undefined) return;
    dispatch({ type: 'select', selection: { element: 'node', id: next } });
    canvas.current?.reveal(next);
  };
  /** On a way, the next sentence is that of the next step. */
  const step = (by: 1 | -1) =>
    dispatch(
      walk !== null && walk.ways !== null
        ? { type: 'step', step: walk.step + by }
        : { type: 'sentence', sentence: workspace.sentence + by },
    );
  const atNode: Partial<Record<KeyAct, (id: string) => void>> = {
    open: acts.expand,
    expand: onHidden,
    collapse: acts.collapse,
    // With an edge selected the key must not take away the node that the panel is about.
    hide: (id) =>
      selection?.element === 'node' && dispatch({ type: 'hide', ids: chosen.length > 0 ? chosen : [id] }),
    pin: (id) => dispatch({ type: 'pin', ids: chosen.length > 0 ? chosen : [id] }),
    path: acts.pathFrom,
    surroundings: acts.surroundings,
  };
  const anywhere: Partial<Record<KeyAct, () => void>> = {
    left: () => go('left'),
    right: () => go('right'),
    up: () => go('up'),
    down: () => go('down'),
    fit: () => canvas.current?.fit(),
    zoomIn: () => canvas.current?.zoomBy(1.25),
    zoomOut: () => canvas.current?.zoomBy(1 / 1.25),
    previousSentence: () => step(-1),
    nextSentence: () => step(1),
    openGazette: () => document.querySelector<HTMLAnchorElement>('.evidence a')?.click(),
    copyCitation: () => document.querySelector<HTMLButtonElement>('[data-copy-citation]')?.click(),
    find: onFind,
    tree: onTree,
    help: onHelp,
    clear: () => dispatch({ type: 'select', selection: null }),
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
  };
  return (event: KeyboardEvent) => {
    const act = actOf(event);
    if (act === null) return;
    event.preventDefault();
    if (node !== null) atNode[act]?.(node);
    anywhere[act]?.();
  };
}
