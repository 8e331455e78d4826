import { useGraphActions } from '../shell/graph-actions.tsx';
import type { Selection } from '../state/workspace.ts';
import { useWorkspace } from '../state/workspace-store.tsx';

/** What a row of a panel or a table can do: show its fact's sentence, or bring its thing onto the canvas. */
export interface Choosing {
  /** Id of the fact whose row is marked. */
  chosenFact: string | null;
  chooseFact: (fact: string) => void;
  /** Makes a fact what the panel is about, on the canvas or not. */
  chooseSubject: (fact: string, kind: string) => void;
  chooseNode: (id: string) => void;
}

export function useChoose(): Choosing {
  const { workspace, dispatch } = useWorkspace();
  const { add } = useGraphActions();
  const { graph } = workspace.history.present;
  const { selection, subject } = workspace;
  const chosenFact =
    selection === null
      ? null
      : selection.element === 'edge'
        ? (graph.edges[selection.id]?.fact ?? null)
        : selection.id;

  /** The edge at the subject that the fact is drawn as, else its node, else the fact alone. */
  const drawnAs = (fact: string): Selection => {
    const edge = Object.values(graph.edges).find(
      (one) => one.fact === fact && (one.source === subject?.id || one.target === subject?.id),
    );
    if (edge !== undefined) return { element: 'edge', id: edge.id };
    return { element: 'fact', id: fact };
  };
  return {
    chosenFact,
    chooseFact: (fact) => dispatch({ type: 'select', selection: drawnAs(fact) }),
    chooseSubject: (fact, kind) =>
      dispatch({
        type: 'select',
        selection:
          graph.nodes[fact] === undefined
            ? { element: 'fact', id: fact, kind }
            : { element: 'node', id: fact },
      }),
    chooseNode: (id) => {
      if (graph.nodes[id] === undefined) add(id);
      else dispatch({ type: 'select', selection: { element: 'node', id } });
    },
  };
}
