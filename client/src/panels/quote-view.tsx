import type { Piece, Quote } from './quotes.ts';

/** The gazette's words, in its own typeface, with the span marked; a row under its printed heads. */
export function QuoteView({ quote }: { quote: Quote }) {
  if (quote.form === 'prose') {
    return (
      <blockquote className="quote" lang="zh-CN">
        <Pieces pieces={quote.pieces} />
      </blockquote>
    );
  }
  return (
    <dl className="cells" lang="zh-CN">
      {quote.cells.map((cell) => {
        const words = cell.pieces.map((piece) => piece.text).join('');
        return (
          <div key={`${cell.head}|${words}`}>
            <dt>{cell.head}</dt>
            <dd>
              <Pieces pieces={cell.pieces} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  let offset = 0;
  return pieces.map((piece) => {
    const key = offset;
    offset += piece.text.length;
    return piece.marked ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
