import { useTranslation } from 'react-i18next';
import { OutlineRows } from '../../panels/outline-rows.tsx';

interface FetchingProps {
  fetched: number;
  /** Lines in all; null where the text is not on this machine. */
  total: number | null;
}

/** The outline of the text that is coming, and an ink bar with the count. */
export function Fetching({ fetched, total }: FetchingProps) {
  const { t } = useTranslation();
  return (
    <main className="reader-wait">
      <p role="status">
        {total === null ? t('reader.fetchingFacts') : t('reader.fetching', { fetched, total })}
      </p>
      {total !== null && (
        <span className="ink-bar" aria-hidden="true">
          <span style={{ width: `${(100 * fetched) / total}%` }} />
        </span>
      )}
      <OutlineRows count={14} />
    </main>
  );
}
