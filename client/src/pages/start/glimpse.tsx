import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { edges as edgeKinds } from '../../../../graph/ontology.ts';
import {
  type CanvasEdgeFragment,
  type CanvasNodeFragment,
  GlimpseDocument,
} from '../../api/__generated__/graphql.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { isDrawnKind } from '../../marks/kinds.ts';
import { Mark } from '../../marks/mark.tsx';
import { isEdgeKind, relationTerm } from '../../marks/relations.ts';

/** Neighbours drawn; the words say how many more there are. */
const drawn = 3;
/** The box of the drawing, in px: the focus stands at the left, its neighbours one above the other. */
const box = { width: 378, height: 96 };
const focusAt = { x: 34, y: 40 };
const besideAt = 150;
const rowHeight = 32;
/** Letters that stand beside a mark. */
const lettersBeside = 17;

/** What a question's view opens with, drawn small: the node, its first neighbours, and how many there are in all. */
export function Glimpse({ view }: { view: string }) {
  const { t } = useTranslation();
  const id = new URLSearchParams(view.split('?')[1]).get('open') ?? '';
  const [{ data, fetching }] = useQuery({
    query: GlimpseDocument,
    variables: { id, first: drawn },
    pause: id === '',
  });
  const nodes = data?.neighbourhood.nodes ?? [];
  const focus = nodes.find((node) => node.id === id);
  if (fetching) return <div className="glimpse outline" aria-hidden="true" />;
  if (data === undefined || focus === undefined) return null;
  const around = nodes.filter((node) => node.id !== id).slice(0, drawn);
  const total = data.neighbourhood.totalCount;
  return (
    <>
      <p>{t('start.glimpse', { name: focus.caption, count: total })}</p>
      <svg className="glimpse" viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
        {around.map((node, row) => {
          const edge = data.neighbourhood.edges.find(
            (one) =>
              (one.source === node.id && one.target === id) || (one.target === node.id && one.source === id),
          );
          return <Beside key={node.id} node={node} edge={edge} y={16 + row * rowHeight} />;
        })}
        <g transform={`translate(${focusAt.x},${focusAt.y})`}>
          <Placed node={focus} size={42} />
          <text className="label" y={37}>
            {shortened(focus.caption, 6)}
          </text>
        </g>
      </svg>
    </>
  );
}

/** A neighbour, the line that joins it to the focus, and the relation in words. */
function Beside({
  node,
  edge,
  y,
}: {
  node: CanvasNodeFragment;
  edge: CanvasEdgeFragment | undefined;
  y: number;
}) {
  const language = useLanguage();
  const from = focusAt.x + 20;
  const to = besideAt - 17;
  const middle = (from + to) / 2;
  const leads = edge !== undefined && isEdgeKind(edge.kind) && edgeKinds[edge.kind].line === 'lead';
  const doubtful = node.flagged || edge?.flagged === true;
  const caption = shortened(node.caption, 12);
  const word = edge === undefined ? '' : relationTerm(edge.kind, edge.role, language);
  return (
    <g>
      <path
        className={['edge', leads && 'lead', doubtful && 'in-doubt'].filter(Boolean).join(' ')}
        d={`M${from} ${focusAt.y}C${middle} ${focusAt.y} ${middle} ${y} ${to} ${y}`}
      />
      {leads && (
        <path className="arrow filled" d={`M${to - 1} ${y - 3.5} ${to + 6} ${y} ${to - 1} ${y + 3.5}Z`} />
      )}
      <g transform={`translate(${besideAt},${y})`}>
        <Placed node={node} size={28} />
      </g>
      <text className="beside" x={besideAt + 20} y={y + 4.5}>
        {caption}
        <tspan className="word" dx="8">
          {shortened(node.detail ?? word, lettersBeside - caption.length)}
        </tspan>
      </text>
    </g>
  );
}

function Placed({ node, size }: { node: CanvasNodeFragment; size: number }) {
  if (!isDrawnKind(node.kind)) return null;
  return (
    <g transform={`translate(${-size / 2},${-size / 2})`}>
      <Mark kind={node.kind} action={node.action} size={size} />
    </g>
  );
}

function shortened(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, Math.max(0, letters - 1))}…` : text;
}
