import { useTranslation } from 'react-i18next';
import type { Covered } from '../time/coverage.ts';
import { joined } from '../time/coverage.ts';
import { type Scale, scaleOf } from '../time/scale.ts';
import { endOf, type Interval, type Stroke, startOf, strokesOf } from '../time/tenure.ts';

export interface Lane extends Interval {
  id: string;
  name: string;
  /** Act that ends it, as a glyph: 免 or 止. */
  ended: string | null;
  /** Concurrent, on secondment or on probation: drawn hollow. */
  hollow: boolean;
  flagged: boolean;
  /** The fact to show when the lane is chosen; null where no event is known. */
  fact: string | null;
}

interface TimelineProps {
  lanes: readonly Lane[];
  coverage: readonly Covered[];
  asOf: string | null;
  chosen: string | null;
  onChoose: (lane: Lane) => void;
}

const width = 368;

/** One lane an office, under an axis that shows which months were read. */
export function Timeline({ lanes, coverage, asOf, chosen, onChoose }: TimelineProps) {
  const { t } = useTranslation();
  const days = lanes.flatMap((lane) =>
    [lane.startEarliest, lane.startLatest, lane.endEarliest, lane.endLatest].filter((day) => day !== null),
  );
  const scale = scaleOf(joined(coverage), asOf === null ? days : [...days, asOf], width);
  return (
    <div className="timeline">
      <Axis scale={scale} />
      <ul>
        {lanes.map((lane) => (
          <li key={lane.id} className={lane.id === chosen ? 'lane chosen' : 'lane'}>
            <button type="button" onClick={() => onChoose(lane)} aria-pressed={lane.id === chosen}>
              <span className="lane-name">
                {lane.name}
                {lane.flagged && <span className="doubt-tag">{t('doubt.mark')}</span>}
              </span>
              <span className="lane-days">{wordsOf(t, lane)}</span>
              <svg viewBox={`0 0 ${width} 18`} aria-hidden="true">
                {strokesOf(lane, scale, lastRead(lane, coverage), lane.hollow).map((stroke) => (
                  <Drawn key={JSON.stringify(stroke)} stroke={stroke} />
                ))}
                {asOf !== null && <path className="now" d={`M${scale.x(asOf)} 0V18`} />}
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <Key />
    </div>
  );
}

/** The end of the run of gazettes in which the office begins: as far as anybody read on. */
function lastRead(lane: Lane, coverage: readonly Covered[]): string | null {
  const start = lane.startLatest;
  if (start === null) return null;
  return joined(coverage).find((run) => run.start <= start && start <= run.end)?.end ?? null;
}

type Translate = ReturnType<typeof useTranslation>['t'];

/** The dates in words: never a day where none is known. */
function wordsOf(t: Translate, lane: Lane): string {
  const start = startOf(lane);
  const end = endOf(lane);
  const from =
    start === 'unknown'
      ? t('time.startUnknown')
      : 'known' in start
        ? t('time.from', { day: start.known })
        : t('time.fromBy', { day: start.by });
  const to =
    end === 'unknown'
      ? t('time.endUnknown')
      : 'known' in end
        ? `${end.known} ${lane.ended ?? t('time.end')}`
        : t('time.untilBy', { day: end.by });
  return `${from} · ${to}`;
}

function Drawn({ stroke }: { stroke: Stroke }) {
  switch (stroke.draw) {
    case 'solid':
      return <rect className="bar" x={stroke.from} y="6" width={stroke.to - stroke.from} height="6" />;
    case 'hollow':
      return <rect className="bar hollow" x={stroke.from} y="6" width={stroke.to - stroke.from} height="6" />;
    case 'bounded':
      return <path className="bounded" d={`M${stroke.from} 9H${stroke.to}`} />;
    case 'unknown':
      return <path className="unknown" d={`M${stroke.from} 9H${Math.max(stroke.from, stroke.to)}`} />;
    case 'cap':
      return <path className="cap" d={`M${stroke.at} 2v14`} />;
    case 'tick':
      return <path className="tick" d={`M${stroke.at} 2v14`} />;
    case 'sighting':
      return <circle className="sighting" cx={stroke.at} cy="9" r="4" />;
  }
}

function Axis({ scale }: { scale: Scale }) {
  const { t } = useTranslation();
  let free = 0;
  return (
    <svg className="axis" viewBox={`0 0 ${width} 24`} aria-hidden="true">
      <path className="unread" d={`M0 17H${width}`} />
      {scale.folds.map((fold) => (
        <g key={fold.from}>
          <rect className="fold" x={fold.from} y="8" width={fold.to - fold.from} height="16" />
          <path className="cut" d={`M${fold.from + 6} 12l-4 10M${fold.from + 11} 12l-4 10`} />
          <text x={fold.from + 13} y="21">
            {t('time.months', { count: fold.months })}
          </text>
        </g>
      ))}
      {scale.covered.map((run) => {
        const label = run.from >= free;
        const words = `${run.start.slice(0, 7)} — ${run.end.slice(5, 7)}`;
        if (label) free = run.from + words.length * 6.2 + 6;
        return (
          <g key={run.start}>
            <rect className="read" x={run.from} y="15" width={Math.max(2, run.to - run.from)} height="4" />
            {label && (
              <text x={Math.min(run.from, width - words.length * 6.2)} y="10">
                {words}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function Key() {
  const { t } = useTranslation();
  return (
    <p className="timeline-key">
      <span>
        <svg viewBox="0 0 26 10" aria-hidden="true">
          <path className="cap" d="M3 0v10" />
          <rect className="bar" x="3" y="2" width="23" height="6" />
        </svg>
        {t('time.key.known')}
      </span>
      <span>
        <svg viewBox="0 0 26 10" aria-hidden="true">
          <path className="bounded" d="M0 5H22" />
          <path className="tick" d="M24 0v10" />
        </svg>
        {t('time.key.bounded')}
      </span>
      <span>
        <svg viewBox="0 0 26 10" aria-hidden="true">
          <path className="unknown" d="M2 5H26" />
        </svg>
        {t('time.key.unknown')}
      </span>
      <span>
        <svg className="short" viewBox="0 0 12 10" aria-hidden="true">
          <circle className="sighting" cx="6" cy="5" r="3.5" />
        </svg>
        {t('time.key.sighting')}
      </span>
    </p>
  );
}
