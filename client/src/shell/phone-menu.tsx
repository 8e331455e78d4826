import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { Icon } from '../marks/icon.tsx';
import { LanguageSwitch, Nav, ThemeSwitch } from './switches.tsx';

/** On a narrow screen the ways between pages, language and theme stand behind one button. */
export function PhoneMenu() {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button className="button square phone-menu" aria-label={t('nav.menu')}>
        <Icon name="menu" />
      </Button>
      <Popover className="menu float phone-sheet">
        <Dialog aria-label={t('nav.menu')}>
          <Nav />
          <div className="acts">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
