import { useEffect, useRef } from 'react';
import { useLocation, useNavigate, useNavigationType, useSearchParams } from 'react-router';
import { useClient } from 'urql';
import { fetchSubgraph } from '../../api/neighbourhood.ts';
import { chooseLanguage } from '../../i18n/i18n.ts';
import { useGraphActions } from '../../shell/graph-actions.tsx';
import { decodeView, type SharedView } from '../../state/address.ts';
import { restore } from '../../state/restore.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';

/**
 * Follows the address: `?open=` starts a picture and stays, so that a reload or a copied address shows it
 * again; `?add=` adds to the picture once; a fragment brings back a shared view.
 */
export function useAddress(): void {
  const [query] = useSearchParams();
  const { hash, key } = useLocation();
  const navigate = useNavigate();
  const client = useClient();
  const { workspace, dispatch } = useWorkspace();
  const { graph } = workspace.history.present;
  const actions = useGraphActions();
  const acting = useRef(actions);
  acting.current = actions;
  const opening = query.get('open');
  const adding = query.get('add');
  /** Who comes back by the browser's button finds the picture as it was left. */
  const standing = useRef(false);
  standing.current = useNavigationType() === 'POP' && opening !== null && graph.focus === opening;
  const followed = useRef('');

  useEffect(() => {
    // The same address asked for once more is another wish.
    if (followed.current === key) return;
    followed.current = key;
    if (opening !== null && !standing.current) acting.current.open(opening);
    if (adding !== null) acting.current.add(adding);
    if (adding !== null) navigate('/graph', { replace: true });
  }, [opening, adding, key, navigate]);

  useEffect(() => {
    if (hash === '' || opening !== null || adding !== null) return;
    let current = true;
    const bringBack = async (view: SharedView, attempt: number) => {
      const fetched = await fetchSubgraph(
        client,
        view.nodes.map(([id]) => id),
      );
      if (!current) return;
      const again = () => void bringBack(view, attempt + 1);
      if (!fetched.ok) {
        acting.current.report({ kind: 'trouble', trouble: fetched.trouble, attempt, again });
        return;
      }
      const { picture, gone } = restore(view, fetched.value.answer);
      dispatch({ type: 'restore', picture, selection: view.selection });
      chooseLanguage(view.language);
      if (gone.length > 0) {
        const trouble = { kind: 'gone' as const, count: gone.length };
        acting.current.report({ kind: 'trouble', trouble, attempt, again: () => acting.current.dismiss() });
      }
    };
    void decodeView(hash).then((view) => {
      if (current && view !== null) void bringBack(view, 1);
    });
    return () => {
      current = false;
    };
  }, [hash, opening, adding, client, dispatch]);
}
