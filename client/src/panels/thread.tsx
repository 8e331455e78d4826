import { useEffect, useRef } from 'react';
import type { Point } from '../state/graph.ts';

interface ThreadProps {
  /** Where the selected element stands, in px of the canvas, and the height at which a way to the panel is clear; null where it is not drawn. */
  anchor: () => { at: Point; way: number } | null;
  /** Calls back on every frame of the canvas. */
  onFrame: (listener: () => void) => () => void;
  /** Changes when another thing is selected: the thread draws itself once. */
  subject: string;
}

/** Px from the panel's edge to the knot at the card. */
const inset = 15;

/** One red thread from the selected element to the panel's edge, down it, to the card. Follows panning in the same frame. */
export function Thread({ anchor, onFrame, subject }: ThreadProps) {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const draw = () => {
      if (svg.current !== null) paint(svg.current, anchor());
    };
    draw();
    const stop = onFrame(draw);
    const observer = new ResizeObserver(draw);
    const card = document.querySelector('[data-evidence]');
    if (card !== null) observer.observe(card);
    observer.observe(document.body);
    return () => {
      stop();
      observer.disconnect();
    };
  }, [anchor, onFrame]);
  return (
    <svg ref={svg} key={subject} className="thread" aria-hidden="true">
      <path pathLength={1} />
      <circle r="3.5" />
      <circle r="3.5" />
    </svg>
  );
}

function paint(svg: SVGSVGElement, anchor: { at: Point; way: number } | null): void {
  const from = anchor?.at ?? null;
  const stage = document.querySelector('.stage')?.getBoundingClientRect();
  const panel = document.querySelector('.panel')?.getBoundingClientRect();
  const card = document.querySelector('[data-evidence]')?.getBoundingClientRect();
  const [path, edgeKnot, cardKnot] = svg.children;
  if (path === undefined || edgeKnot === undefined || cardKnot === undefined) return;
  const inSight =
    from !== null &&
    anchor !== null &&
    stage !== undefined &&
    panel !== undefined &&
    card !== undefined &&
    card.height > 0 &&
    from.x >= 0 &&
    from.y >= 0 &&
    from.x <= stage.width &&
    from.y <= stage.height &&
    panel.left >= stage.right - 2;
  svg.style.visibility = inSight ? 'visible' : 'hidden';
  if (!inSight) return;
  const x = stage.left + from.x;
  const y = stage.top + from.y;
  const edge = panel.left;
  const meet = stage.top + anchor.way;
  const down = card.top + 24;
  const bow = Math.min(72, Math.max(12, (edge - x) / 2));
  path.setAttribute(
    'd',
    `M${x} ${y}C${x + bow} ${y} ${x} ${meet} ${x + bow} ${meet}H${edge}V${down - Math.sign(down - meet) * 6}Q${edge} ${down} ${edge + 6} ${down}H${edge + inset - 3}`,
  );
  edgeKnot.setAttribute('cx', String(edge));
  edgeKnot.setAttribute('cy', String(meet));
  cardKnot.setAttribute('cx', String(edge + inset));
  cardKnot.setAttribute('cy', String(down));
}
