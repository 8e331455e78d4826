import { useRef } from 'react';
import { useClient } from 'urql';
import { fetchSubgraph } from '../../api/neighbourhood.ts';
import { chooseLanguage } from '../../i18n/i18n.ts';
import { useGraphActions } from '../../shell/graph-actions.tsx';
import type { SharedView } from '../../state/address.ts';
import { restore } from '../../state/restore.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';

/** From a shared view to the same picture out of today's data, saying what has changed since. */
export function useBringBack(): (view: SharedView) => void {
  const client = useClient();
  const { dispatch } = useWorkspace();
  const { report, dismiss } = useGraphActions();
  const turn = useRef(0);
  const bringBack = async (view: SharedView, attempt: number) => {
    turn.current += 1;
    const mine = turn.current;
    const fetched = await fetchSubgraph(
      client,
      view.nodes.map(([id]) => id),
    );
    if (turn.current !== mine) return;
    const again = () => void bringBack(view, attempt + 1);
    if (!fetched.ok) {
      report({ kind: 'trouble', trouble: fetched.trouble, attempt, again });
      return;
    }
    const { picture, gone, changed } = restore(view, fetched.value.answer);
    dispatch({ type: 'restore', picture, selection: view.selection });
    void chooseLanguage(view.language);
    if (gone.length + changed.length > 0) {
      report({ kind: 'trouble', trouble: { kind: 'newer', gone, changed }, attempt, again: dismiss });
    }
  };
  return (view) => void bringBack(view, 1);
}
