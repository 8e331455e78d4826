import { useTranslation } from 'react-i18next';
import type { DoubtfulFactFragment } from '../../api/__generated__/graphql.ts';
import { issueOf } from '../../panels/citation.ts';
import { QuoteView } from '../../panels/quote-view.tsx';
import { storedQuotes } from '../../panels/quotes.ts';
import { lineOf } from '../reader/stored-rows.ts';

/** A fact's own words as printed, and where they stand. */
export function Sentence({ fact }: { fact: DoubtfulFactFragment }) {
  const { t } = useTranslation();
  const line = lineOf(fact);
  const { gazette, document } = fact;
  return (
    <div className="sentence">
      {storedQuotes(fact.evidence).map((quote) => (
        <QuoteView key={quote.line} quote={quote} />
      ))}
      <p className="meta" lang="zh-CN">
        {[
          `《${gazette.title ?? gazette.key}》${issueOf(gazette.period)}`,
          document?.number,
          line === null ? null : t('evidence.line', { line }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
