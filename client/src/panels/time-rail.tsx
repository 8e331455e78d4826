import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DocumentDaysDocument } from '../api/__generated__/graphql.ts';
import { type InForce, inForce } from '../state/filters.ts';
import { useWorkspace } from '../state/workspace-store.tsx';
import { type Covered, isCovered, joined, nearestCovered } from '../time/coverage.ts';
import { addMonths, dayNumber, isDay, isoDay } from '../time/days.ts';
import { useCoverage } from './use-coverage.ts';
import { useWidth } from './use-width.ts';

/** Px of the rail before it has been measured. */
const usualWidth = 1000;
/** The API sends no more documents than this a page. */
const mostDays = 100;

/** The date that graph, table and timeline are seen at, over the months in which gazettes were read. */
export function TimeRail() {
  const { t } = useTranslation();
  const { workspace, dispatch } = useWorkspace();
  const { graph, filters } = workspace.history.present;
  const coverage = useCoverage();
  const [{ data }] = useQuery({ query: DocumentDaysDocument, variables: { first: mostDays } });
  const days = useMemo(
    () =>
      [
        ...new Set(
          (data?.documents.edges ?? []).flatMap(({ node }) =>
            node.date === null || node.citedOnly ? [] : [node.date],
          ),
        ),
      ].sort(),
    [data],
  );
  const last =
    coverage
      .map((run) => run.end)
      .sort()
      .at(-1) ?? null;
  const asOf = filters.asOf ?? last;
  const own =
    graph.focus === null ? null : jurisdictionOf(graph.nodes[graph.focus]?.detail ?? null, coverage);
  const edges = Object.values(graph.edges);
  const onDay = (answer: InForce) =>
    asOf === null ? 0 : edges.filter((edge) => inForce(edge, asOf) === answer).length;
  const move = (day: string) => dispatch({ type: 'filter', filters: { asOf: day, dated: 'day' } });
  const uncovered = asOf !== null && coverage.length > 0 && !isCovered(coverage, asOf);
  const near = uncovered ? nearestCovered(coverage, asOf) : null;
  return (
    <section className="rail" aria-label={t('rail.label')}>
      <div className="as-of">
        <label className="muted" htmlFor="as-of">
          {t('rail.asOf')}
        </label>
        <DayField day={asOf} onDay={move} />
      </div>
      {asOf !== null && (
        <Axis
          coverage={coverage}
          days={days}
          asOf={asOf}
          own={own}
          dated={filters.dated === 'day'}
          onDay={move}
        />
      )}
      <div className="end">
        <span className="muted in-force">
          {t('rail.inForce')} <b>{onDay('certain').toLocaleString()}</b> · {t('rail.possible')}{' '}
          {onDay('possible').toLocaleString()} / {edges.length.toLocaleString()}
        </span>
        <div className="segments">
          <button
            type="button"
            aria-pressed={filters.dated === 'day'}
            onClick={() => dispatch({ type: 'filter', filters: { dated: 'day', asOf } })}
          >
            {t('rail.day')}
          </button>
          <button
            type="button"
            aria-pressed={filters.dated === 'all'}
            onClick={() => dispatch({ type: 'filter', filters: { dated: 'all' } })}
          >
            {t('rail.all')}
          </button>
        </div>
      </div>
      {filters.dated === 'day' && near !== null && (
        <p className="strip under" role="status">
          <span>{t('state.noGazette', { day: asOf })}</span>
          {[near.before, near.after].map(
            (day) =>
              day !== null && (
                <button key={day} type="button" className="button line" onClick={() => move(day)}>
                  {t('state.moveTo', { day })}
                </button>
              ),
          )}
        </p>
      )}
    </section>
  );
}

/** The jurisdiction that a node's second line names, if it is one that was read. */
function jurisdictionOf(detail: string | null, coverage: readonly Covered[]): string | null {
  return coverage.find((run) => detail?.includes(run.name) === true)?.name ?? null;
}

/** A day can be typed; what is no day is not taken. */
function DayField({ day, onDay }: { day: string | null; onDay: (day: string) => void }) {
  const [text, setText] = useState<string | null>(null);
  const take = () => {
    if (text !== null && isDay(text)) onDay(text);
    setText(null);
  };
  return (
    <input
      id="as-of"
      className="day"
      inputMode="numeric"
      size={10}
      value={text ?? day ?? ''}
      onChange={(event) => setText(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}

interface AxisProps {
  coverage: readonly Covered[];
  days: readonly string[];
  asOf: string;
  own: string | null;
  dated: boolean;
  onDay: (day: string) => void;
}

function Axis({ coverage, days, asOf, own, dated, onDay }: AxisProps) {
  const { t } = useTranslation();
  const slider = useRef<HTMLDivElement>(null);
  const width = useWidth(slider, usualWidth);
  const runs = joined(coverage);
  const first = dayNumber(addMonths(runs[0]?.start ?? asOf, -6));
  const last = dayNumber(addMonths(runs.at(-1)?.end ?? asOf, 3));
  const x = (iso: string) => ((dayNumber(iso) - first) / Math.max(1, last - first)) * width;
  const snap = (day: number) => {
    const near = days.filter((other) => Math.abs(dayNumber(other) - day) <= 10);
    const best = near.sort((a, b) => Math.abs(dayNumber(a) - day) - Math.abs(dayNumber(b) - day))[0];
    return best ?? isoDay(day);
  };
  const drag = (event: PointerEvent) => {
    const box = slider.current?.getBoundingClientRect();
    if (box === undefined || event.buttons !== 1) return;
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    onDay(snap(Math.round(first + share * (last - first))));
  };
  const step = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    const next = direction > 0 ? days.find((day) => day > asOf) : days.filter((day) => day < asOf).at(-1);
    onDay(event.shiftKey ? addMonths(asOf, direction) : (next ?? addMonths(asOf, direction)));
  };
  const years: number[] = [];
  for (
    let year = Number(isoDay(first).slice(0, 4)) + 1;
    year <= Number(isoDay(last).slice(0, 4));
    year += 1
  ) {
    years.push(year);
  }
  const faint = (iso: string) => (dated && iso > asOf ? 0.5 : 1);
  return (
    <div
      ref={slider}
      className="axis"
      role="slider"
      tabIndex={0}
      aria-label={t('rail.label')}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={dayNumber(asOf)}
      aria-valuetext={asOf}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag(event);
      }}
      onPointerMove={drag}
      onKeyDown={step}
    >
      <svg viewBox={`0 0 ${width} 44`} aria-hidden="true">
        <path className="unread" d={`M0 23.5H${width}`} />
        {years.map((year) => (
          <path key={year} className="year" d={`M${x(`${year}-01-01`)} 28v8`} />
        ))}
        {coverage.map((run) => (
          <rect
            key={`${run.name}${run.start}`}
            className={own === null || run.name === own ? 'read own' : 'read'}
            opacity={faint(run.start)}
            x={x(run.start)}
            y="21"
            width={Math.max(3, x(run.end) - x(run.start))}
            height="5"
          />
        ))}
        {days.map((day) => (
          <path key={day} className="document" opacity={faint(day)} d={`M${x(day)} 11V19`} />
        ))}
        <g className={dated ? 'handle' : 'handle off'}>
          <path className="line" d={`M${x(asOf)} 0V44`} />
          <path className="grip" d={`M${x(asOf) - 5.5} 0h11v8l-5.5 6-5.5-6Z`} />
        </g>
        <Names coverage={coverage} years={years} x={x} own={own} />
      </svg>
    </div>
  );
}

interface NamesProps {
  coverage: readonly Covered[];
  years: readonly number[];
  x: (iso: string) => number;
  own: string | null;
}

/** Names of what was read win over the numbers of years. */
function Names({ coverage, years, x, own }: NamesProps) {
  const taken: [number, number][] = [];
  const free = (from: number, to: number) => taken.every(([a, b]) => to < a || from > b);
  const names = coverage.flatMap((run) => {
    const short = run.name.replace(/[县市区]$/, '');
    const from = x(run.start);
    const to = from + short.length * 11 + 4;
    if (!free(from, to)) return [];
    taken.push([from, to]);
    return [
      { key: `${run.name}${run.start}`, text: short, at: from, strong: own === null || run.name === own },
    ];
  });
  const numbers = years.flatMap((year) => {
    const at = x(`${year}-01-01`) - 4;
    // Wider by a letter than it is, so that it keeps clear of the name after it.
    return free(at - 30, at + 10) ? [{ year, at }] : [];
  });
  return (
    <>
      {names.map((name) => (
        <text key={name.key} className={name.strong ? 'strong' : undefined} x={name.at} y="38">
          {name.text}
        </text>
      ))}
      {numbers.map(({ year, at }) => (
        <text key={year} x={at} y="38" textAnchor="end">
          {year}
        </text>
      ))}
    </>
  );
}
