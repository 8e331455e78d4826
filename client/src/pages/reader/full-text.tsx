import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Contents } from './contents.tsx';
import { type Head, headAt } from './heads.ts';
import type { ReaderParts } from './parts.ts';
import { holds } from './pieces.ts';
import { ReaderBar } from './reader-bar.tsx';
import { RowView } from './row-view.tsx';
import { Ruler } from './ruler.tsx';
import { indexOfLine, type Passage, type ReaderFact, textRows } from './text-rows.ts';
import { useChosen } from './use-chosen.ts';
import { useRows } from './use-rows.ts';

interface FullTextProps extends ReaderParts {
  passages: readonly Passage[];
  facts: readonly ReaderFact[];
}

/** The gazette's lines, drawn as far as they are in view. */
export function FullText({ passages, facts, ...parts }: FullTextProps) {
  const { t } = useTranslation();
  const { gazette, heads, contentsOpen, onContents, onLeaveContents } = parts;
  const [flaggedOnly, setFlaggedOnly] = useState(false);
  const [sought, setSought] = useState('');
  const { line: asked, fact: chosen, choose } = useChosen();
  const rows = useMemo(() => textRows(passages, facts), [passages, facts]);
  const first = useMemo(() => {
    const own = rows.find((row) => row.facts.some((fact) => fact.id === chosen));
    return own?.line ?? asked;
  }, [rows, chosen, asked]);
  const { scroller, virtual, view, go } = useRows(rows, first);
  const found = useMemo(() => rows.filter((row) => holds(row.text, sought)), [rows, sought]);
  // The line asked for says which document is meant, as long as it is in view.
  const meant = first !== null && view[0] <= first && first <= view[1] ? first : view[0] + 1;
  const current = headAt(heads, meant);
  const goToLine = (line: number) => go(indexOfLine(rows, line));
  const goToHead = (head: Head) => {
    onLeaveContents();
    goToLine(head.line);
  };
  return (
    <>
      <div className={contentsOpen ? 'contents-side open' : 'contents-side'}>
        <Contents gazette={gazette} heads={heads} current={current?.id ?? null} onGo={goToHead} />
      </div>
      <main className="text-side">
        <ReaderBar
          title={current?.number ?? current?.title ?? gazette.title ?? gazette.key}
          where={t('reader.lines', { first: view[0], last: view[1], total: gazette.lineCount ?? 0 })}
          facts={facts}
          flaggedOnly={flaggedOnly}
          onFlaggedOnly={setFlaggedOnly}
          find={{ sought, onSought: setSought, lines: found.map((row) => row.line), onGo: goToLine }}
          contentsOpen={contentsOpen}
          onContents={onContents}
        />
        <section ref={scroller} className="text-scroll" tabIndex={0} aria-label={t('reader.text')}>
          <div className="text-all" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item) => {
              const row = rows[item.index];
              return (
                row !== undefined && (
                  <div
                    key={item.key}
                    ref={virtual.measureElement}
                    data-index={item.index}
                    className="text-place"
                    style={{ transform: `translateY(${item.start}px)` }}
                  >
                    <RowView
                      row={row}
                      chosen={chosen}
                      asked={chosen === null && asked === row.line}
                      flaggedOnly={flaggedOnly}
                      sought={sought}
                      onChoose={choose}
                    />
                  </div>
                )
              );
            })}
          </div>
        </section>
      </main>
      <Ruler rows={rows} view={view} onGo={goToLine} />
    </>
  );
}
