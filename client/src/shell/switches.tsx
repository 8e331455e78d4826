import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useQuery } from 'urql';
import { StatisticsDocument } from '../api/__generated__/graphql.ts';
import { chooseLanguage } from '../i18n/i18n.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Icon } from '../marks/icon.tsx';
import { useTheme } from '../state/theme.tsx';

/** The ways between pages, with how much there is behind each. */
export function Nav() {
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

/** Chinese or English, in place. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={t('nav.language')}
      disallowEmptySelection
      selectedKeys={[useLanguage()]}
      onSelectionChange={([key]) => void chooseLanguage(key === 'en' ? 'en' : 'zh')}
    >
      <ToggleButton id="zh">中</ToggleButton>
      <ToggleButton id="en">EN</ToggleButton>
    </ToggleButtonGroup>
  );
}

/** Light or dark. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { theme, toggle } = useTheme();
  return (
    <Button className="button square" onPress={toggle} aria-label={t('nav.theme')}>
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
    </Button>
  );
}
