import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../marks/icon.tsx';
import { type LayoutName, layoutNames } from '../state/graph.ts';
import { useWorkspace } from '../state/workspace-store.tsx';

interface ToolsProps {
  onArrange: (layout: LayoutName) => void;
  onZoom: (factor: number) => void;
  onFit: () => void;
  onPath: () => void;
  onFind: () => void;
  onTree: () => void;
  onHelp: () => void;
}

/** Undo and redo, layouts, zoom, the canvas as a tree, the list of keys. */
export function Tools({ onArrange, onZoom, onFit, onPath, onFind, onTree, onHelp }: ToolsProps) {
  const { t } = useTranslation();
  const { workspace, dispatch } = useWorkspace();
  const { history } = workspace;
  return (
    <div className="tools float" role="toolbar" aria-label={t('tools.title')}>
      <Tool
        icon="undo"
        label={t('tools.undo')}
        off={history.past.length === 0}
        onPress={() => dispatch({ type: 'undo' })}
      />
      <Tool
        icon="redo"
        label={t('tools.redo')}
        off={history.future.length === 0}
        onPress={() => dispatch({ type: 'redo' })}
      />
      <span className="rule" />
      <MenuTrigger>
        <Button
          className="button"
          aria-label={`${t('tools.layouts')} ${t(`tools.layout.${history.present.graph.layout}`)}`}
        >
          <Icon name="layout" />
          <span className="word">{t(`tools.layout.${history.present.graph.layout}`)}</span>
          <Icon name="down" />
        </Button>
        <Popover className="menu float" placement="top start">
          <Menu
            aria-label={t('tools.layouts')}
            onAction={(key) => {
              const layout = layoutNames.find((name) => name === key);
              if (layout !== undefined) onArrange(layout);
            }}
          >
            {layoutNames.map((layout) => (
              <MenuItem key={layout} id={layout}>
                {t(`tools.layout.${layout}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button className="button path" aria-label={t('tools.path')} onPress={onPath}>
        <Icon name="path" />
        <span className="word">{t('tools.path')}</span>
      </Button>
      <Tool icon="search" label={t('tools.find')} onPress={onFind} />
      <span className="rule" />
      <Tool icon="minus" label={t('tools.zoomOut')} onPress={() => onZoom(1 / 1.25)} />
      <Tool icon="plus" label={t('tools.zoomIn')} onPress={() => onZoom(1.25)} />
      <Tool icon="fit" label={t('tools.fit')} onPress={onFit} />
      <span className="rule" />
      <Tool icon="list" label={t('tools.tree')} onPress={onTree} />
      <Tool icon="help" label={t('tools.help')} onPress={onHelp} />
    </div>
  );
}

interface ToolProps {
  icon: IconName;
  label: string;
  off?: boolean;
  onPress: () => void;
}

function Tool({ icon, label, off = false, onPress }: ToolProps) {
  return (
    <Button className="button square" aria-label={label} isDisabled={off} onPress={onPress}>
      <Icon name={icon} />
    </Button>
  );
}
