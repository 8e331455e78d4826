import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { Icon } from '../../marks/icon.tsx';
import { encodeView, fileOf, longestAddress, viewOf } from '../../state/address.ts';
import { isEmpty } from '../../state/graph.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';
import { save } from './save.ts';

/** Copies the address that holds the whole view; one that is too long is offered as a file. */
export function ShareButton() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { workspace } = useWorkspace();
  const [copied, setCopied] = useState(false);
  const [long, setLong] = useState<string | null>(null);
  const copy = async (address: string) => {
    await navigator.clipboard?.writeText(address).catch(() => undefined);
    setLong(null);
    setCopied(true);
    setTimeout(() => setCopied(false), 2500);
  };
  const share = async () => {
    const fragment = await encodeView(viewOf(workspace, language));
    const address = `${window.location.origin}/graph#${fragment}`;
    if (address.length > longestAddress) setLong(address);
    else {
      window.history.replaceState(window.history.state, '', `/graph#${fragment}`);
      await copy(address);
    }
  };
  const saveFile = () => {
    save(new Blob([fileOf(viewOf(workspace, language))], { type: 'application/json' }), 'qiantou.view.json');
    setLong(null);
  };
  return (
    <>
      <Button
        className="button line share"
        isDisabled={isEmpty(workspace.history.present.graph)}
        onPress={() => void share()}
      >
        <Icon name="share" />
        <span className="word">{t(copied ? 'share.copied' : 'share.view')}</span>
      </Button>
      <ModalOverlay className="veil" isOpen={long !== null} onOpenChange={() => setLong(null)} isDismissable>
        <Modal className="sheet float">
          <Dialog className="dialog">
            <Heading slot="title">{t('share.longTitle')}</Heading>
            <p>{t('share.longWords', { count: long?.length ?? 0, most: longestAddress })}</p>
            <div className="acts">
              <Button className="button solid" onPress={saveFile}>
                {t('share.as.view')}
              </Button>
              <Button className="button line" onPress={() => void copy(long ?? '')}>
                {t('share.copyAnyway')}
              </Button>
              <Button className="button" slot="close">
                {t('state.cancel')}
              </Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
