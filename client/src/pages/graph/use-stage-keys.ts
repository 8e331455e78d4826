import type { KeyboardEvent, RefObject } from 'react';
import type { Canvas } from '../../canvas/canvas.ts';
import { type Direction, nearestIn } from '../../layout/nearest.ts';
import { useGraphActions } from '../../shell/graph-actions.tsx';
import { useWorkspace } from '../../state/workspace-store.tsx';
import { actOf, type KeyAct } from '../stage-keys.ts';

interface StageKeys {
  canvas: RefObject<Canvas | null>;
  onTree: () => void;
  onHelp: () => void;
  onHidden: (id: string) => void;
}

/** The keys of the canvas, each as what it does to the state. */
export function useStageKeys({ canvas, onTree, onHelp, onHidden }: StageKeys) {
  const { workspace, dispatch } = useWorkspace();
  const { expand } = useGraphActions();
  const { graph } = workspace.history.present;
  const { selection, subject } = workspace;
  const node = selection?.element === 'node' ? selection.id : (subject ?? graph.focus);

  const go = (direction: Direction) => {
    const at = Object.fromEntries(Object.entries(graph.at).filter(([id]) => graph.nodes[id] !== undefined));
    const next = node === null ? Object.keys(at)[0] : nearestIn(at, node, direction);
    if (next === null || next === undefined) return;
    dispatch({ type: 'select', selection: { element: 'node', id: next } });
    canvas.current?.reveal(next);
  };
  const atNode: Partial<Record<KeyAct, (id: string) => void>> = {
    open: expand,
    expand: onHidden,
    collapse: (id) => dispatch({ type: 'collapse', id }),
    // With an edge selected the key must not take away the node that the panel is about.
    hide: (id) => selection?.element === 'node' && dispatch({ type: 'hide', ids: [id] }),
    pin: (id) => dispatch({ type: 'pin', id }),
  };
  const anywhere: Partial<Record<KeyAct, () => void>> = {
    left: () => go('left'),
    right: () => go('right'),
    up: () => go('up'),
    down: () => go('down'),
    fit: () => canvas.current?.fit(),
    zoomIn: () => canvas.current?.zoomBy(1.25),
    zoomOut: () => canvas.current?.zoomBy(1 / 1.25),
    previousSentence: () => dispatch({ type: 'sentence', sentence: workspace.sentence - 1 }),
    nextSentence: () => dispatch({ type: 'sentence', sentence: workspace.sentence + 1 }),
    openGazette: () => document.querySelector<HTMLAnchorElement>('.evidence a')?.click(),
    copyCitation: () => document.querySelector<HTMLButtonElement>('[data-copy-citation]')?.click(),
    find: () => document.querySelector<HTMLInputElement>('.top input')?.focus(),
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
