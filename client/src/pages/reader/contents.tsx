import { useTranslation } from 'react-i18next';
import type { ReaderHeadQuery } from '../../api/__generated__/graphql.ts';
import { issueOf } from '../../panels/citation.ts';
import { DoubtNote } from '../../panels/doubt-note.tsx';
import { factCountOf } from './gazette-words.ts';
import type { Head } from './heads.ts';

type Gazette = NonNullable<ReaderHeadQuery['gazette']>;

interface ContentsProps {
  gazette: Gazette;
  heads: readonly Head[];
  /** Id of the document in view. */
  current: string | null;
  onGo: (head: Head) => void;
}

/** The gazette's name, and its documents in the order of the text, each with its facts and doubts. */
export function Contents({ gazette, heads, current, onGo }: ContentsProps) {
  const { t } = useTranslation();
  const { title, key, period, periodStart, periodEnd, flags } = gazette;
  return (
    <nav className="contents" aria-label={t('reader.contents')}>
      <h2 lang="zh-CN">{title ?? key}</h2>
      <p className="meta">
        {[
          issueOf(period),
          periodStart === null ? null : `${periodStart} – ${periodEnd ?? ''}`,
          t('reader.documents', { count: heads.length }),
          t('reader.facts', { count: factCountOf(gazette) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {flags.map((flag) => (
        <DoubtNote key={flag.code} flag={flag} />
      ))}
      <ol>
        {heads.map((head) => (
          <li key={head.id}>
            <button
              type="button"
              aria-current={head.id === current ? 'true' : undefined}
              onClick={() => onGo(head)}
            >
              <span className="title" lang="zh-CN">
                {head.title ?? head.number ?? t('reader.untitled')}
              </span>
              <span className="document-number" lang="zh-CN">
                {head.title === null ? '' : head.number}
              </span>
              <span className="count">
                {head.facts}
                {head.doubts > 0 && (
                  <span className="doubt-tag">
                    {t('doubt.mark')} {head.doubts}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
