import type { DrawnKind } from '../../../graph/ontology-types.ts';
import type { Action } from '../api/__generated__/graphql.ts';
import { glyphOf, markOf } from './kinds.ts';
import { outlines } from './shapes.ts';

interface MarkProps {
  kind: DrawnKind;
  action?: Action | null;
  /** Side in px; 18 unless told. */
  size?: number;
}

/** The mark of a kind, as on the canvas. Decorative: its name stands beside it. */
export function Mark({ kind, action = null, size = 18 }: MarkProps) {
  const { token, hollow, shape } = markOf(kind);
  const outline = outlines[shape];
  return (
    <svg className="mark" width={size} height={size} viewBox="-14 -14 28 28" aria-hidden="true">
      <g className={hollow ? 'hollow' : undefined} style={{ '--k': `var(${token})` }}>
        <path className="body" d={outline.body} />
        {outline.edge !== null && <path className="fold" d={outline.edge} />}
        <text className="glyph" x={outline.glyph.x} y={outline.glyph.y}>
          {glyphOf(kind, action)}
        </text>
      </g>
    </svg>
  );
}
