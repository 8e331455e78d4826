import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { longestAddress } from '../../state/address.ts';

interface LongAddressProps {
  /** Characters of the address. */
  length: number;
  onSave: () => void;
  onCopy: () => void;
  onClose: () => void;
}

/** Offers a file where the address of a view is too long for an address. */
export function LongAddress({ length, onSave, onCopy, onClose }: LongAddressProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={onClose} isDismissable>
      <Modal className="sheet float">
        <Dialog className="dialog">
          <Heading slot="title">{t('share.longTitle')}</Heading>
          <p>{t('share.longWords', { count: length, most: longestAddress })}</p>
          <div className="acts">
            <Button className="button solid" onPress={onSave}>
              {t('share.as.view')}
            </Button>
            <Button className="button line" onPress={onCopy}>
              {t('share.copyAnyway')}
            </Button>
            <Button className="button" slot="close">
              {t('state.cancel')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
