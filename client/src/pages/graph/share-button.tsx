import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { Icon } from '../../marks/icon.tsx';
import { encodeView, longestAddress, viewOf } from '../../state/address.ts';
import { isEmpty } from '../../state/graph.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';

/** Copies the address that holds the whole view; one that is too long for an address is offered as a file. */
export function ShareButton() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { workspace } = useWorkspace();
  const [done, setDone] = useState<'copied' | 'saved' | null>(null);
  const share = async () => {
    const fragment = await encodeView(viewOf(workspace, language));
    const address = `${window.location.origin}/graph#${fragment}`;
    if (address.length > longestAddress) {
      save(address);
      setDone('saved');
    } else {
      window.history.replaceState(window.history.state, '', `/graph#${fragment}`);
      await navigator.clipboard?.writeText(address).catch(() => undefined);
      setDone('copied');
    }
    setTimeout(() => setDone(null), 2500);
  };
  return (
    <Button
      className="button line share"
      isDisabled={isEmpty(workspace.history.present.graph)}
      onPress={() => void share()}
    >
      <Icon name="share" />
      <span className="word">{t(done === null ? 'share.view' : `share.${done}`)}</span>
    </Button>
  );
}

/** A page that leads to the view, for views too long for an address. */
function save(address: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([address], { type: 'text/plain' }));
  link.download = 'qiantou-view.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}
