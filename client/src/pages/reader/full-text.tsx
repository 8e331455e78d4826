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
import { VirtualRows } from './virtual-rows.tsx';

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
        <VirtualRows rows={rows} scroller={scroller} virtual={virtual}>
          {(row) => (
            <RowView
              row={row}
              chosen={chosen}
              asked={chosen === null && asked === row.line}
              flaggedOnly={flaggedOnly}
              sought={sought}
              onChoose={choose}
            />
          )}
        </VirtualRows>
      </main>
      <Ruler rows={rows} view={view} onGo={goToLine} />
    </>
  );
}
