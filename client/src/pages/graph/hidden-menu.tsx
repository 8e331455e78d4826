import { useEffect } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { isDrawnKind, kindTerm } from '../../marks/kinds.ts';
import { Mark } from '../../marks/mark.tsx';
import { useGraphActions } from '../../shell/graph-actions.tsx';
import { hiddenOf } from '../../state/graph.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';
import { CanvasMenu, type CanvasMenuProps } from './canvas-menu.tsx';

/** What is still hidden about a node, by kind with counts; choosing a kind brings it. */
export function HiddenMenu({ id, at, onClose }: CanvasMenuProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { workspace } = useWorkspace();
  const { expand } = useGraphActions();
  const hidden = Object.entries(hiddenOf(workspace.history.present.graph, id));
  useEffect(() => {
    if (hidden.length === 0) onClose();
  }, [hidden.length, onClose]);
  const total = hidden.reduce((sum, [, count]) => sum + count, 0);
  return (
    <CanvasMenu at={at} onClose={onClose}>
      <Menu
        aria-label={t('canvas.expandBy')}
        autoFocus="first"
        onAction={(key) => {
          expand(id, key === 'all' ? undefined : [String(key)]);
          onClose();
        }}
      >
        {hidden.map(([kind, count]) => (
          <MenuItem key={kind} id={kind} textValue={kindTerm(kind, language)}>
            {isDrawnKind(kind) && <Mark kind={kind} />}
            <span className="name">{kindTerm(kind, language)}</span>
            <span className="count">+{count}</span>
          </MenuItem>
        ))}
        <MenuItem id="all" textValue={t('canvas.expandAll')}>
          <span className="name">{t('canvas.expandAll')}</span>
          <span className="count">+{total}</span>
        </MenuItem>
      </Menu>
    </CanvasMenu>
  );
}
