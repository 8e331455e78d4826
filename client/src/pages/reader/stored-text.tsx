import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuoteView } from '../../panels/quote-view.tsx';
import { storedQuotes } from '../../panels/quotes.ts';
import { Contents } from './contents.tsx';
import { FactItem } from './fact-item.tsx';
import { type Head, headAt } from './heads.ts';
import type { ReaderParts } from './parts.ts';
import { ReaderBar } from './reader-bar.tsx';
import { lineOf, storedRows } from './stored-rows.ts';
import { useChosen } from './use-chosen.ts';
import type { StoredFact } from './use-gazette-text.ts';
import { useRows } from './use-rows.ts';
import { VirtualRows } from './virtual-rows.tsx';

/** Where the text is not on this machine: why, and every fact with the sentence stored for it. */
export function StoredText({ facts, ...parts }: ReaderParts & { facts: readonly StoredFact[] }) {
  const { t } = useTranslation();
  const { gazette, heads, contentsOpen, onContents, onLeaveContents } = parts;
  const [flaggedOnly, setFlaggedOnly] = useState(false);
  const { line, fact: chosen, choose } = useChosen();
  const rows = storedRows(facts, flaggedOnly);
  const own = rows.find((row) => row.fact.id === chosen);
  const { scroller, virtual, view, go } = useRows(rows, own?.line ?? line);
  const asked = own?.line ?? line;
  // The fact asked for says which document is meant, as long as it is in view.
  const meant = asked !== null && view[0] <= asked && asked <= view[1] ? asked : view[0];
  const current = headAt(heads, meant);
  const goToHead = (head: Head) => {
    onLeaveContents();
    go(rows.findIndex((row) => row.line >= head.line));
  };
  return (
    <>
      <div className={contentsOpen ? 'contents-side open' : 'contents-side'}>
        <Contents gazette={gazette} heads={heads} current={current?.id ?? null} onGo={goToHead} />
      </div>
      <main className="text-side">
        <ReaderBar
          title={current?.number ?? current?.title ?? gazette.title ?? gazette.key}
          where=""
          facts={facts}
          flaggedOnly={flaggedOnly}
          onFlaggedOnly={setFlaggedOnly}
          find={null}
          contentsOpen={contentsOpen}
          onContents={onContents}
        />
        <div className="text-missing" role="note">
          <b>{t('reader.missingTitle')}</b>
          <p>{t('reader.missingWords')}</p>
          <p className="meta">
            {t('reader.missingWhy')} <span lang="en">{gazette.textMissing}</span>
          </p>
        </div>
        <VirtualRows rows={rows} scroller={scroller} virtual={virtual}>
          {(row) => (
            <div className={row.fact.id === chosen ? 'text-row on' : 'text-row'}>
              <span className="number">{lineOf(row.fact) ?? '–'}</span>
              <div className="stored">
                {!row.repeats &&
                  storedQuotes(row.fact.evidence).map((quote) => (
                    <QuoteView key={quote.line} quote={quote} />
                  ))}
              </div>
              <span className="tie" aria-hidden="true" />
              <ul className="margin">
                <FactItem fact={row.fact} chosen={row.fact.id === chosen} onChoose={choose} />
              </ul>
            </div>
          )}
        </VirtualRows>
      </main>
    </>
  );
}
