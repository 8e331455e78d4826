import { useTranslation } from 'react-i18next';

/** Four signs that hold everywhere in the explorer. */
export function HowToRead() {
  const { t } = useTranslation();
  return (
    <ul className="how" aria-label={t('start.how')}>
      <li>
        <svg viewBox="0 0 44 24" aria-hidden="true">
          <circle cx="6" cy="17" r="5" fill="var(--ink)" />
          <path d="M11 17c10 0 6-12 16-12h5" fill="none" stroke="var(--thread)" strokeWidth="2" />
          <path d="M42 2H34V20" fill="none" stroke="var(--ink)" strokeWidth="2.5" />
        </svg>
        {t('start.thread')}
      </li>
      <li>
        <b>{t('start.hei')}</b>
        <span>{t('start.ours')}</span>
        <span className="source">{t('start.song')}</span>
        <span>{t('start.theirs')}</span>
      </li>
      <li>
        <svg viewBox="0 0 44 24" className="timeline" aria-hidden="true">
          <path className="cap" d="M2 5v14" />
          <rect className="bar" x="2" y="9" width="14" height="6" />
          <path className="bounded" d="M18 12H30" />
          <path className="unknown" d="M34 12H46" />
        </svg>
        {t('start.lines')}
      </li>
      <li>
        <span className="doubt-tag big">{t('doubt.mark')}</span>
        {t('start.doubt')}
      </li>
    </ul>
  );
}
