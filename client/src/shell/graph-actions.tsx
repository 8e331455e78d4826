import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { type Fetched, fetchNeighbourhood, fetchTasks, type Piece } from '../api/neighbourhood.ts';
import { drawingOf } from '../state/bundles.ts';
import { type Answer, addAnswer, emptyGraph } from '../state/graph.ts';
import { idle, type Progress } from '../state/progress.ts';
import { useWorkspace } from '../state/workspace-store.tsx';

/** Neighbours that open with a node, and the most that one click adds. */
const nearest = 50;
const mostAdded = 200;
/** Units that a picture opens with, behind its tasks. */
const parties = 14;

export interface GraphActions {
  progress: Progress;
  /** Starts a picture from a node: with its nearest neighbours, or with its tasks in which the words stand. */
  open: (id: string, words?: readonly string[]) => void;
  /** Adds a node with its nearest neighbours to what is there. */
  add: (id: string) => void;
  /** Shows more neighbours of a node; of these kinds, where they are named. */
  expand: (id: string, kinds?: readonly string[]) => void;
  /** Goes on where a cut-off answer ended. */
  more: () => void;
  dismiss: () => void;
  report: (progress: Progress) => void;
}

const nothing = () => undefined;
const ActionsContext = createContext<GraphActions>({
  progress: idle,
  open: nothing,
  add: nothing,
  expand: nothing,
  more: nothing,
  dismiss: nothing,
  report: nothing,
});

/** The tasks that stand alone in the picture an answer makes. */
function tasksAlone(id: string, answer: Answer): string[] {
  const drawing = drawingOf({ ...addAnswer(emptyGraph, answer, id), focus: id });
  return drawing.nodes.filter((node) => node.kind === 'Task' && node.id !== id).map((node) => node.id);
}

type Joining = 'open' | 'add' | 'expand';

/** Fetches pieces of the graph and hands them to the state; one question at a time counts. */
export function GraphActionsProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const { workspace, dispatch } = useWorkspace();
  const [progress, setProgress] = useState<Progress>(idle);
  const turn = useRef(0);
  const nodes = workspace.history.present.graph.nodes;

  /** A picture opens with the units behind its first tasks: who leads is half of the answer. */
  const showParties = useCallback(
    async (id: string, answer: Answer, current: () => boolean) => {
      const tasks = tasksAlone(id, answer);
      if (tasks.length === 0) return;
      const fetched = await fetchNeighbourhood(client, tasks, { kinds: ['Unit'], first: parties });
      if (fetched.ok && current()) dispatch({ type: 'beyond', answer: fetched.value.answer });
    },
    [client, dispatch],
  );

  const ask = useCallback(
    async (
      type: Joining,
      id: string,
      question: () => Promise<Fetched<Piece>>,
      words: readonly string[] = [],
      attempt = 1,
    ) => {
      turn.current += 1;
      const mine = turn.current;
      const slow = setTimeout(() => {
        if (turn.current === mine) setProgress({ kind: 'loading', name: nodes[id]?.caption ?? '' });
      }, 1000);
      const fetched = await question();
      clearTimeout(slow);
      if (turn.current !== mine) return;
      if (!fetched.ok) {
        const again = () => void ask(type, id, question, words, attempt + 1);
        setProgress({ kind: 'trouble', trouble: fetched.trouble, attempt, again });
        return;
      }
      const { answer, total, next, missing } = fetched.value;
      if (missing.includes(id)) {
        const again = () => setProgress(idle);
        setProgress({ kind: 'trouble', trouble: { kind: 'gone' }, attempt, again });
        return;
      }
      dispatch(type === 'open' ? { type, id, answer, filters: { words } } : { type, id, answer });
      if (type === 'open' && words.length === 0) void showParties(id, answer, () => turn.current === mine);
      const shown = answer.nodes.length - 1;
      setProgress(next !== null && type === 'expand' ? { kind: 'cut', total, shown, id, next } : idle);
    },
    [dispatch, nodes, showParties],
  );

  const actions = useMemo<GraphActions>(() => {
    const near = (id: string) => () => fetchNeighbourhood(client, [id], { first: nearest });
    return {
      progress,
      open: (id, words = []) =>
        void ask('open', id, words.length === 0 ? near(id) : () => fetchTasks(client, id, words), words),
      add: (id) => void ask('add', id, near(id)),
      expand: (id, kinds) =>
        void ask('expand', id, () =>
          fetchNeighbourhood(client, [id], { first: mostAdded, ...(kinds === undefined ? {} : { kinds }) }),
        ),
      more: () => {
        if (progress.kind !== 'cut') return;
        const { id, next } = progress;
        void ask('expand', id, () => fetchNeighbourhood(client, [id], { first: mostAdded, after: next }));
      },
      dismiss: () => {
        turn.current += 1;
        setProgress(idle);
      },
      report: setProgress,
    };
  }, [client, ask, progress]);
  return <ActionsContext value={actions}>{children}</ActionsContext>;
}

export function useGraphActions(): GraphActions {
  return useContext(ActionsContext);
}
