import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { useQuery } from 'urql';
import { StatisticsDocument } from '../api/__generated__/graphql.ts';
import { chooseLanguage } from '../i18n/i18n.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Brand } from '../marks/brand.tsx';
import { Icon } from '../marks/icon.tsx';
import { SearchBox } from '../panels/search-box.tsx';
import { useTheme } from '../state/theme.tsx';

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
      <LanguageSwitch />
      <ThemeSwitch />
    </header>
  );
}

function Nav() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: StatisticsDocument });
  const count = (n: number | undefined) => n !== undefined && <span className="count">{n}</span>;
  return (
    <nav className="nav" aria-label={t('nav.main')}>
      <NavLink to="/graph">{t('nav.graph')}</NavLink>
      <NavLink to="/gazettes">
        {t('nav.gazettes')}
        {count(data?.statistics.gazettes)}
      </NavLink>
      <NavLink to="/doubts">
        {t('nav.doubts')}
        {count(data?.statistics.flagged)}
      </NavLink>
      <a href="/graphql">{t('nav.query')}</a>
    </nav>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={t('nav.language')}
      disallowEmptySelection
      selectedKeys={[useLanguage()]}
      onSelectionChange={([key]) => chooseLanguage(key === 'en' ? 'en' : 'zh')}
    >
      <ToggleButton id="zh">中</ToggleButton>
      <ToggleButton id="en">EN</ToggleButton>
    </ToggleButtonGroup>
  );
}

function ThemeSwitch() {
  const { t } = useTranslation();
  const { theme, toggle } = useTheme();
  return (
    <Button className="button square" onPress={toggle} aria-label={t('nav.theme')}>
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
    </Button>
  );
}
