import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';

const rows = [
  ['/', 'search'],
  ['Esc', 'escape'],
  ['Tab', 'tab'],
  ['← → ↑ ↓', 'arrows'],
  ['Enter', 'enter'],
  ['⇧ Enter', 'shiftEnter'],
  ['E', 'expand'],
  ['C', 'collapse'],
  ['H', 'hide'],
  ['P', 'pin'],
  ['S', 'surroundings'],
  ['G', 'path'],
  ['⇧ click', 'choose'],
  ['F', 'find'],
  ['0', 'fit'],
  ['+ −', 'zoom'],
  ['[ ]', 'sentence'],
  ['O', 'gazette'],
  ['Y', 'cite'],
  ['Ctrl Z', 'undo'],
  ['Ctrl ⇧ Z', 'redo'],
  ['T', 'tree'],
  ['?', 'help'],
] as const;

/** All keys, as a sheet. */
export function KeyList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={onClose} isDismissable>
      <Modal className="sheet float">
        <Dialog className="dialog">
          <Heading slot="title">{t('keys.title')}</Heading>
          <dl className="key-list">
            {rows.map(([key, act]) => (
              <div key={key}>
                <dt>
                  <kbd className="key">{key}</kbd>
                </dt>
                <dd>{t(`keys.${act}`)}</dd>
              </div>
            ))}
          </dl>
          <p className="meta">{t('keys.note')}</p>
          <Button className="button line" slot="close">
            {t('state.close')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
