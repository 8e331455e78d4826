import { useTranslation } from 'react-i18next';

/** The four signs that a reader meets everywhere. */
export function HowToRead() {
  const { t } = useTranslation();
  return (
    <ul className="how-to-read" aria-label={t('start.signs')}>
      <li>
        <svg viewBox="0 0 44 24" aria-hidden="true">
          <circle cx="6" cy="17" r="5" fill="var(--ink)" />
          <path d="M11 17c10 0 6-12 16-12h5" fill="none" stroke="var(--thread)" strokeWidth="2" />
          <path d="M42 2H34V20" fill="none" stroke="var(--ink)" strokeWidth="2.5" />
        </svg>
        {t('start.sign.thread')}
      </li>
      <li>
        <span>
          <b>{t('start.sign.hei')}</b> {t('start.sign.ours')}
          <span className="source">{t('start.sign.song')}</span> {t('start.sign.theirs')}
        </span>
      </li>
      <li>
        <svg viewBox="0 0 44 24" aria-hidden="true">
          <path d="M2 5v14" stroke="var(--ink)" strokeWidth="2.5" />
          <rect x="2" y="9" width="14" height="6" fill="var(--ink)" />
          <path d="M18 12H30" stroke="var(--ink-2)" strokeWidth="2" strokeDasharray="5 3" />
          <path
            d="M34 12H46"
            stroke="var(--ink-3)"
            strokeWidth="2"
            strokeDasharray="0 6"
            strokeLinecap="round"
          />
        </svg>
        {t('start.sign.lines')}
      </li>
      <li>
        <span className="doubt-tag large">{t('doubt.mark')}</span>
        {t('start.sign.doubt')}
      </li>
    </ul>
  );
}
