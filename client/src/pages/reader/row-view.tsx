import { FactItem } from './fact-item.tsx';
import { type LineSpan, piecesOf } from './pieces.ts';
import type { ReaderFact, TextRow } from './text-rows.ts';

interface RowViewProps {
  row: TextRow;
  /** Id of the chosen fact. */
  chosen: string | null;
  /** The line that the address asks for. */
  asked: boolean;
  flaggedOnly: boolean;
  sought: string;
  onChoose: (fact: ReaderFact | null) => void;
}

/** One line of the gazette: its number, its words with the facts marked, and in the margin the facts that begin here. */
export function RowView({ row, chosen, asked, flaggedOnly, sought, onChoose }: RowViewProps) {
  const wanted = (fact: ReaderFact) => !flaggedOnly || fact.flags.length > 0;
  const spans = row.touching.filter(wanted).flatMap((fact) => spansOf(fact, chosen));
  const facts = row.facts.filter(wanted);
  const on = asked || facts.some((fact) => fact.id === chosen);
  return (
    <div className={['text-row', row.setting, on && 'on'].filter(Boolean).join(' ')}>
      <span className="number">{row.line}</span>
      {row.setting === 'row' ? (
        <p
          lang="zh-CN"
          style={{ gridTemplateColumns: row.cells.map((cell) => `minmax(0, ${cell.share}fr)`).join(' ') }}
        >
          {row.cells.map((cell) => (
            <span key={cell.start} className="cell">
              <Words text={cell.text} start={cell.start} spans={spans} sought={sought} />
            </span>
          ))}
        </p>
      ) : (
        <p lang="zh-CN">
          <Words text={row.text} start={row.start} spans={spans} sought={sought} />
        </p>
      )}
      <span className="tie" aria-hidden="true" />
      <ul className="margin">
        {facts.map((fact) => (
          <FactItem key={fact.id} fact={fact} chosen={fact.id === chosen} onChoose={onChoose} />
        ))}
      </ul>
    </div>
  );
}

interface WordsProps {
  text: string;
  start: number;
  spans: readonly LineSpan[];
  sought: string;
}

function Words({ text, start, spans, sought }: WordsProps) {
  return piecesOf(text, start, spans, sought).map((piece) => {
    const looks = [piece.fact && 'fact', piece.doubtful && 'in-doubt', piece.found && 'found'].filter(
      Boolean,
    );
    return piece.chosen ? (
      <mark key={piece.start} className={looks.join(' ')}>
        {piece.text}
      </mark>
    ) : (
      <span key={piece.start} className={looks.length > 0 ? looks.join(' ') : undefined}>
        {piece.text}
      </span>
    );
  });
}

function spansOf(fact: ReaderFact, chosen: string | null): LineSpan[] {
  return fact.evidence
    .filter((span) => span.role === 'VALUE')
    .map(({ start, end }) => ({
      start,
      end,
      chosen: fact.id === chosen,
      doubtful: fact.flags.length > 0,
    }));
}
