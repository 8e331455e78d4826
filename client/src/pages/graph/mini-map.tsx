import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Canvas } from '../../canvas/canvas.ts';
import type { Point } from '../../state/graph.ts';
import { useWorkspace } from '../../state/workspace-store.tsx';

const size = { width: 120, height: 62 };
const margin = 8;

/** All places as dots, the focus in the thread's colour, and what is in view as a frame. A click goes there. Decorative: the tree says the same. */
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
  const centre = ({ clientX, clientY }: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect();
    const view = canvas.current === null ? null : viewOf(canvas.current.positions());
    if (box === undefined || view === null) return;
    const share = { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
    canvas.current?.centreOn({
      x: view.middle.x + ((share.x - 0.5) * size.width) / view.scale,
      y: view.middle.y + ((share.y - 0.5) * size.height) / view.scale,
    });
  };
  return (
    <div
      className="mini-map float"
      aria-hidden="true"
      onPointerDown={centre}
      onPointerMove={(event) => event.buttons === 1 && centre(event)}
    >
      <svg ref={svg} aria-hidden="true" viewBox={`0 0 ${size.width} ${size.height}`}>
        <path className="dots" />
        <path className="focus" />
        <rect className="view" />
      </svg>
    </div>
  );
}

/** How the map shows the canvas: px a px, and the place in its middle; null where nothing is drawn. */
function viewOf(places: Readonly<Record<string, Point>>) {
  const points = Object.values(places);
  if (points.length === 0) return null;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const scale = Math.min(
    (size.width - 2 * margin) / Math.max(1, Math.max(...xs) - left),
    (size.height - 2 * margin) / Math.max(1, Math.max(...ys) - top),
    0.2,
  );
  return { scale, middle: { x: (Math.max(...xs) + left) / 2, y: (Math.max(...ys) + top) / 2 } };
}

function paint(svg: SVGSVGElement, canvas: Canvas, focus: string | null): void {
  const [dots, mark, frame] = svg.children;
  const places = canvas.positions();
  const view = viewOf(places);
  if (view === null || dots === undefined || mark === undefined || frame === undefined) return;
  const { scale, middle } = view;
  const { zoom, pan, width, height } = canvas.viewport();
  const to = (point: Point) => ({
    x: size.width / 2 + (point.x - middle.x) * scale,
    y: size.height / 2 + (point.y - middle.y) * scale,
  });
  const dot = (point: Point) => `M${to(point).x.toFixed(1)} ${to(point).y.toFixed(1)}h0`;
  const drawn = Object.values(places).map(dot).join('');
  // Panning moves the frame alone: the dots' path is set only where it is another.
  if (dots.getAttribute('d') !== drawn) dots.setAttribute('d', drawn);
  const centre = focus === null ? undefined : places[focus];
  mark.setAttribute('d', centre === undefined ? '' : dot(centre));
  const corner = to({ x: -pan.x / zoom, y: -pan.y / zoom });
  frame.setAttribute('x', String(corner.x));
  frame.setAttribute('y', String(corner.y));
  frame.setAttribute('width', String((width / zoom) * scale));
  frame.setAttribute('height', String((height / zoom) * scale));
}
