import { Menu, MenuItem } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace-store.tsx';
import { nodeActNames, useNodeActs } from './node-acts.ts';

/** What can be done to a node, as a menu: behind the panel's button and the canvas' second one. */
export function NodeMenu({ id, onDone }: { id: string; onDone?: () => void }) {
  const { t } = useTranslation();
  const acts = useNodeActs();
  const pinned = useWorkspace().workspace.history.present.graph.pinned.includes(id);
  return (
    <Menu
      aria-label={t('acts.title')}
      autoFocus="first"
      onAction={(key) => {
        const name = nodeActNames.find((one) => one === key);
        if (name !== undefined) acts[name](id);
        onDone?.();
      }}
    >
      {nodeActNames.map((name) => (
        <MenuItem key={name} id={name}>
          {t(name === 'pin' && pinned ? 'acts.unpin' : `acts.${name}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
