import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { Icon } from '../../marks/icon.tsx';
import { encodeView, fileOf, longestAddress, viewOf } from '../../state/address.ts';
import { isEmpty } from '../../state/graph.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';
import { save } from './save.ts';

const LongAddress = lazy(async () => ({ default: (await import('./long-address.tsx')).LongAddress }));

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
      {long !== null && (
        <Suspense fallback={null}>
          <LongAddress
            length={long.length}
            onSave={saveFile}
            onCopy={() => void copy(long)}
            onClose={() => setLong(null)}
          />
        </Suspense>
      )}
    </>
  );
}
