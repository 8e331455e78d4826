import { createContext, type Dispatch, type ReactNode, useContext, useMemo, useReducer } from 'react';
import { type Change, change, emptyWorkspace, type Workspace } from './workspace.ts';

interface Store {
  workspace: Workspace;
  dispatch: Dispatch<Change>;
}

const StoreContext = createContext<Store>({ workspace: emptyWorkspace, dispatch: () => undefined });

/** Holds the workspace above the pages, so that the picture is still there when one comes back to it. */
export function WorkspaceProvider({ children }: { children: ReactNode }) {
  const [workspace, dispatch] = useReducer(change, emptyWorkspace);
  const store = useMemo(() => ({ workspace, dispatch }), [workspace]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useWorkspace(): Store {
  return useContext(StoreContext);
}
