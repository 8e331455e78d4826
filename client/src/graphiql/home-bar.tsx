import { useTranslation } from 'react-i18next';
import { Brand } from '../marks/brand.tsx';

/** The way from the editor back to the explorer. */
export function HomeBar() {
  const { t } = useTranslation();
  return (
    <header className="home-bar">
      <a href="/" aria-label={t('nav.home')}>
        <Brand />
        <span>牵头</span> Qiantou
      </a>
      <nav aria-label={t('nav.main')}>
        <a href="/graph">{t('nav.graph')}</a>
        <a href="/gazettes">{t('nav.gazettes')}</a>
        <a href="/doubts">{t('nav.doubts')}</a>
      </nav>
    </header>
  );
}
