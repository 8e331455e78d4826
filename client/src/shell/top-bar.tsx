import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Brand } from '../marks/brand.tsx';
import { SearchBox } from '../panels/search-box.tsx';
import { PhoneMenu } from './phone-menu.tsx';
import { LanguageSwitch, Nav, ThemeSwitch } from './switches.tsx';

interface TopBarProps {
  /** The start page has a search box of its own. */
  search?: boolean;
  /** Buttons of the page, such as sharing. */
  children?: ReactNode;
}

/** Brand, search, the ways between pages, language and theme: the same on every page. */
export function TopBar({ search = true, children }: TopBarProps) {
  const { t } = useTranslation();
  return (
    <header className={search ? 'top searching' : 'top'}>
      <Link className="brand" to="/" aria-label={t('nav.home')}>
        <Brand />
        <span>牵头</span>
        <small>Qiantou</small>
      </Link>
      {search ? <SearchBox /> : <span className="grow" />}
      <Nav />
      {search && <span className="grow" />}
      {children}
      <span className="wide-only">
        <LanguageSwitch />
        <ThemeSwitch />
      </span>
      <PhoneMenu />
    </header>
  );
}
