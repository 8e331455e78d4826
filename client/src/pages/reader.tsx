import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ReaderHeadDocument, type ReaderHeadQuery } from '../api/__generated__/graphql.ts';
import { OutlineRows } from '../panels/outline-rows.tsx';
import { PageTrouble } from '../panels/page-trouble.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { Fetching } from './reader/fetching.tsx';
import { FullText } from './reader/full-text.tsx';
import { factCountOf } from './reader/gazette-words.ts';
import { headsOf } from './reader/heads.ts';
import { StoredText } from './reader/stored-text.tsx';
import { useGazetteText } from './reader/use-gazette-text.ts';
import '../styles/page-state.css';
import '../styles/panel.css';
import '../styles/reader.css';

/** A gazette in full, with its facts in the margin; without its text, the facts with their stored quotes. */
export function ReaderPage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const [{ data, error, fetching }, again] = useQuery({ query: ReaderHeadDocument, variables: { key } });
  return (
    <div className="reader">
      <TopBar />
      {error !== undefined && (
        <PageTrouble error={error} again={() => again({ requestPolicy: 'network-only' })} />
      )}
      {data === undefined && fetching && (
        <main className="reader-wait">
          <OutlineRows count={14} />
        </main>
      )}
      {data?.gazette === null && (
        <main className="reader-wait">
          <h1>{t('reader.unknown')}</h1>
          <p className="nothing">{t('reader.unknownWords', { key })}</p>
          <Link className="button line" to="/gazettes">
            {t('reader.toList')}
          </Link>
        </main>
      )}
      {data?.gazette && <Opened key={key} gazette={data.gazette} />}
    </div>
  );
}

function Opened({ gazette }: { gazette: NonNullable<ReaderHeadQuery['gazette']> }) {
  const { t } = useTranslation();
  const { key, lineCount } = gazette;
  const [contentsOpen, setContentsOpen] = useState(false);
  const text = useGazetteText({ key, lineCount, factCount: factCountOf(gazette) });
  const heads = useMemo(() => headsOf(text.facts), [text.facts]);
  if (text.error !== undefined) {
    return (
      <main className="reader-wait">
        <PageTrouble error={text.error} again={text.again} />
      </main>
    );
  }
  if (!text.done) return <Fetching fetched={text.fetched} total={lineCount} />;
  const shared = {
    gazette,
    heads,
    contentsOpen,
    onContents: () => setContentsOpen(!contentsOpen),
    onLeaveContents: () => setContentsOpen(false),
  };
  if (text.facts.length === 0 && lineCount === null) {
    return (
      <main className="reader-wait">
        <p className="nothing">{t('reader.noFacts')}</p>
      </main>
    );
  }
  return lineCount === null ? (
    <StoredText {...shared} facts={text.stored} />
  ) : (
    <FullText {...shared} passages={text.passages} facts={text.facts} />
  );
}
