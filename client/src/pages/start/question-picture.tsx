import type { DrawnKind } from '../../../../graph/ontology-types.ts';
import { glyphOf, markOf } from '../../marks/kinds.ts';
import { outlines } from '../../marks/shapes.ts';

interface Placed {
  kind: DrawnKind;
  x: number;
  y: number;
  scale: number;
}

interface Picture {
  marks: readonly Placed[];
  /** From a mark to a mark, by their places in `marks`. */
  leads: readonly (readonly [number, number, boolean])[];
}

/** What a question's answer looks like, in kinds alone: no name stands in it. */
const pictures: readonly Picture[] = [
  {
    marks: [
      { kind: 'Official', x: 38, y: 40, scale: 1.5 },
      { kind: 'Task', x: 166, y: 16, scale: 1.1 },
      { kind: 'Task', x: 166, y: 64, scale: 1.1 },
      { kind: 'Unit', x: 290, y: 16, scale: 1.1 },
      { kind: 'Unit', x: 290, y: 64, scale: 1.1 },
    ],
    leads: [
      [0, 1, true],
      [0, 2, true],
      [1, 3, false],
      [2, 4, false],
    ],
  },
  {
    marks: [
      { kind: 'Official', x: 38, y: 40, scale: 1.5 },
      { kind: 'Appointment', x: 166, y: 16, scale: 0.95 },
      { kind: 'Appointment', x: 166, y: 64, scale: 0.95 },
      { kind: 'Post', x: 290, y: 16, scale: 1.1 },
      { kind: 'Post', x: 290, y: 64, scale: 1.1 },
    ],
    leads: [
      [0, 1, false],
      [0, 2, false],
      [1, 3, false],
      [2, 4, false],
    ],
  },
  {
    marks: [
      { kind: 'Document', x: 38, y: 42, scale: 1.5 },
      { kind: 'Document', x: 178, y: 12, scale: 0.9 },
      { kind: 'Document', x: 178, y: 44, scale: 0.9 },
      { kind: 'Document', x: 178, y: 76, scale: 0.9 },
    ],
    leads: [
      [0, 1, true],
      [0, 2, true],
      [0, 3, false],
    ],
  },
];

/** The shape of an answer. Decorative. */
export function QuestionPicture({ turn }: { turn: number }) {
  const picture = pictures[turn % pictures.length];
  if (picture === undefined) return null;
  return (
    <svg className="picture" viewBox="0 0 378 92" aria-hidden="true">
      {picture.leads.map(([from, to, strong]) => {
        const [a, b] = [picture.marks[from], picture.marks[to]];
        if (a === undefined || b === undefined) return null;
        const x1 = a.x + 12 * a.scale;
        const x2 = b.x - 16 * b.scale;
        const middle = (x1 + x2) / 2;
        return (
          <g key={`${from}-${to}`}>
            <path
              className={strong ? 'edge lead' : 'edge unit-lead'}
              d={`M${x1} ${a.y}C${middle} ${a.y} ${middle} ${b.y} ${x2} ${b.y}`}
            />
            <path
              className="arrow filled"
              d={`M${x2 - 1} ${b.y - 3.5}L${x2 + 6} ${b.y}L${x2 - 1} ${b.y + 3.5}Z`}
            />
          </g>
        );
      })}
      {picture.marks.map((mark) => {
        const { token, hollow, shape } = markOf(mark.kind);
        const outline = outlines[shape];
        return (
          <g
            key={`${mark.x} ${mark.y}`}
            className="mark"
            style={{ '--k': `var(${token})` }}
            transform={`translate(${mark.x},${mark.y}) scale(${mark.scale})`}
          >
            <g className={hollow ? 'hollow' : undefined}>
              <path className="body" d={outline.body} />
              <text className="glyph" x={outline.glyph.x} y={outline.glyph.y}>
                {glyphOf(mark.kind, null)}
              </text>
            </g>
          </g>
        );
      })}
    </svg>
  );
}
