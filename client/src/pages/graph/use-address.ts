import { useEffect, useRef } from 'react';
import { useLocation, useNavigate, useNavigationType, useSearchParams } from 'react-router';
import { useGraphActions } from '../../shell/graph-actions.tsx';
import { decodeView } from '../../state/address.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';
import { useBringBack } from './use-bring-back.ts';

/**
 * Follows the address: `?open=` starts a picture and stays, so that a reload or a copied address shows it
 * again, `&words=` of its tasks only those in which one of the words stands; `?add=` adds to the picture once; a fragment brings back a shared view.
 */
export function useAddress(): void {
  const [query] = useSearchParams();
  const { hash, key } = useLocation();
  const navigate = useNavigate();
  const { workspace } = useWorkspace();
  const { graph } = workspace.history.present;
  const actions = useGraphActions();
  const acting = useRef(actions);
  acting.current = actions;
  const bringBack = useBringBack();
  const bringingBack = useRef(bringBack);
  bringingBack.current = bringBack;
  const opening = query.get('open');
  const adding = query.get('add');
  const words = query.get('words');
  /** Who comes back by the browser's button finds the picture as it was left. */
  const standing = useRef(false);
  standing.current = useNavigationType() === 'POP' && opening !== null && graph.focus === opening;
  const followed = useRef('');

  useEffect(() => {
    // The same address asked for once more is another wish.
    if (followed.current === key) return;
    followed.current = key;
    if (opening !== null && !standing.current) acting.current.open(opening, words?.split(' ') ?? []);
    if (adding !== null) acting.current.add(adding);
    if (adding !== null) navigate('/graph', { replace: true });
  }, [opening, adding, words, key, navigate]);

  useEffect(() => {
    if (hash === '' || opening !== null || adding !== null) return;
    let current = true;
    void decodeView(hash).then((view) => {
      if (current && view !== null) bringingBack.current(view);
    });
    return () => {
      current = false;
    };
  }, [hash, opening, adding]);
}
