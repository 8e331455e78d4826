import type { PointerEvent } from 'react';
import type { TextRow } from './text-rows.ts';

interface RulerProps {
  rows: readonly TextRow[];
  /** First and last line in view. */
  view: readonly [first: number, last: number];
  onGo: (line: number) => void;
}

/** The whole gazette at a glance: a tick a fact, amber where in doubt, a frame round what is in view. For the pointer; the contents do the same by keyboard. */
export function Ruler({ rows, view, onGo }: RulerProps) {
  const last = rows.at(-1)?.line ?? 1;
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons === 0) return;
    const { top, height } = event.currentTarget.getBoundingClientRect();
    onGo(Math.max(1, Math.round(((event.clientY - top) / height) * last)));
  };
  const ticks = (doubtful: boolean) =>
    rows
      .filter((row) => row.facts.some((fact) => fact.flags.length > 0 === doubtful))
      .map((row) => (doubtful ? `M2 ${row.line}H16` : `M4 ${row.line}H14`))
      .join('');
  return (
    <div className="ruler">
      <svg
        aria-hidden="true"
        viewBox={`0 0 18 ${last}`}
        preserveAspectRatio="none"
        onPointerDown={go}
        onPointerMove={go}
      >
        <path className="facts" d={ticks(false)} />
        <path className="doubts" d={ticks(true)} />
        <rect className="view" x="1" y={view[0]} width="16" height={Math.max(1, view[1] - view[0])} />
      </svg>
    </div>
  );
}
