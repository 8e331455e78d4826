import { type RefObject, useEffect, useRef } from 'react';
import type { Canvas } from '../../canvas/canvas.ts';
import type { Point } from '../../state/graph.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';

const size = { width: 120, height: 62 };
const margin = 8;

/** All places as dots, the focus in the thread's colour, and what is in view as a frame. Decorative: the tree says the same. */
export function MiniMap({ canvas }: { canvas: RefObject<Canvas | null> }) {
  const { graph } = useWorkspace().workspace.history.present;
  const svg = useRef<SVGSVGElement>(null);
  const { focus } = graph;
  useEffect(() => {
    const draw = () => {
      if (svg.current !== null && canvas.current !== null) paint(svg.current, canvas.current, focus);
    };
    draw();
    return canvas.current?.onFrame(draw);
  }, [canvas, focus]);
  return (
    <div className="mini-map float" aria-hidden="true">
      <svg ref={svg} aria-hidden="true" viewBox={`0 0 ${size.width} ${size.height}`}>
        <path className="dots" />
        <path className="focus" />
        <rect className="view" />
      </svg>
    </div>
  );
}

function paint(svg: SVGSVGElement, canvas: Canvas, focus: string | null): void {
  const [dots, mark, frame] = svg.children;
  const places = canvas.positions();
  const points = Object.values(places);
  if (points.length === 0 || dots === undefined || mark === undefined || frame === undefined) return;
  const { zoom, pan, width, height } = canvas.viewport();
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const scale = Math.min(
    (size.width - 2 * margin) / Math.max(1, Math.max(...xs) - left),
    (size.height - 2 * margin) / Math.max(1, Math.max(...ys) - top),
    0.2,
  );
  const middle = { x: (Math.max(...xs) + left) / 2, y: (Math.max(...ys) + top) / 2 };
  const to = (point: Point) => ({
    x: size.width / 2 + (point.x - middle.x) * scale,
    y: size.height / 2 + (point.y - middle.y) * scale,
  });
  const dot = (point: Point) => `M${to(point).x.toFixed(1)} ${to(point).y.toFixed(1)}h0`;
  dots.setAttribute('d', points.map(dot).join(''));
  const centre = focus === null ? undefined : places[focus];
  mark.setAttribute('d', centre === undefined ? '' : dot(centre));
  const corner = to({ x: -pan.x / zoom, y: -pan.y / zoom });
  frame.setAttribute('x', String(corner.x));
  frame.setAttribute('y', String(corner.y));
  frame.setAttribute('width', String((width / zoom) * scale));
  frame.setAttribute('height', String((height / zoom) * scale));
}
