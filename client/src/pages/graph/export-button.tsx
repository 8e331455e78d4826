import type { RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { Canvas } from '../../canvas/canvas.ts';
import { Icon } from '../../marks/icon.tsx';
import { isEmpty } from '../../state/graph.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';

/** Saves the picture as it stands, whole, at twice its size. */
export function ExportButton({ canvas }: { canvas: RefObject<Canvas | null> }) {
  const { t } = useTranslation();
  const { graph } = useWorkspace().workspace.history.present;
  const save = async () => {
    const picture = await canvas.current?.png();
    if (picture === undefined) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(picture);
    link.download = 'qiantou.png';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Button
      className="button export"
      isDisabled={isEmpty(graph)}
      onPress={() => void save()}
      aria-label={t('share.png')}
    >
      <Icon name="export" />
      <span className="word">{t('share.export')}</span>
    </Button>
  );
}
