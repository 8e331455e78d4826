import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../marks/icon.tsx';
import { type Progress, type Trouble, waitBefore } from '../state/progress.ts';

interface StageStateProps {
  progress: Progress;
  /** Nothing is on the canvas: the words take its middle instead of a bar above it. */
  empty: boolean;
  /** More nodes than the canvas should hold, and the way to fewer; null where there are not too many. */
  crowd: { count: number; onGather: () => void } | null;
  onCancel: () => void;
  onMore: () => void;
  onSearch: () => void;
}

/** What the canvas waits for or went wrong with, and always what to do next. Never a blank canvas. */
export function StageState({ progress, empty, crowd, onCancel, onMore, onSearch }: StageStateProps) {
  const { t } = useTranslation();
  switch (progress.kind) {
    case 'idle':
      if (crowd !== null) {
        return (
          <Strip words={t('state.many.words', { count: crowd.count })}>
            <button type="button" className="button solid" onClick={crowd.onGather}>
              {t('state.many.bundle')}
            </button>
          </Strip>
        );
      }
      return empty ? (
        <Middle picture="empty" title={t('state.empty.title')} words={t('state.empty.words')}>
          <button type="button" className="button solid" onClick={onSearch}>
            <Icon name="search" />
            {t('state.empty.search')}
          </button>
          <Link className="button line" to="/#questions">
            {t('state.empty.examples')}
          </Link>
        </Middle>
      ) : null;
    case 'loading': {
      const words = t(progress.name === '' ? 'state.loading.plain' : 'state.loading.of', {
        name: progress.name,
      });
      const cancel = (
        <button type="button" className="button line" onClick={onCancel}>
          {t('state.cancel')}
        </button>
      );
      return empty ? (
        <Middle picture="loading" title={words}>
          {cancel}
        </Middle>
      ) : (
        <Strip words={words}>{cancel}</Strip>
      );
    }
    case 'cut':
      return (
        <Strip words={t('state.cut.words', { total: progress.total, shown: progress.shown })}>
          <button type="button" className="button line" onClick={onMore}>
            {t('state.cut.more', { count: 200 })}
          </button>
          <button type="button" className="button" onClick={onCancel}>
            {t('state.close')}
          </button>
        </Strip>
      );
    case 'trouble':
      return <InTrouble {...progress} empty={empty} />;
  }
}

/** Names of what has changed that are said; the number says how many there are. */
const fewNames = 4;

interface InTroubleProps {
  trouble: Trouble;
  attempt: number;
  again: () => void;
  empty: boolean;
}

/** What went wrong, in a bar or in the middle of what is empty, with the way to try again. */
export function InTrouble({ trouble, attempt, again, empty }: InTroubleProps) {
  const { t } = useTranslation();
  const seconds = useCountdown(trouble.kind === 'away' ? waitBefore(attempt) : null, again);
  useOnline(trouble.kind === 'offline' ? again : null);
  const { title, words } = wordsOf(trouble, seconds, attempt);
  const retry = (
    <button type="button" className="button solid" onClick={again}>
      {t(
        trouble.kind === 'away'
          ? 'state.away.now'
          : trouble.kind === 'gone' || trouble.kind === 'newer'
            ? 'state.close'
            : 'state.retry',
      )}
    </button>
  );
  const number = trouble.kind === 'error' ? trouble.number : null;
  const acts = (
    <>
      {trouble.kind !== 'offline' && retry}
      {number !== null && (
        <button
          type="button"
          className="button line"
          onClick={() => void navigator.clipboard.writeText(number)}
        >
          <Icon name="copy" />
          {t('state.error.copy')}
        </button>
      )}
    </>
  );
  return empty ? (
    <Middle picture="broken" title={title} words={words}>
      {acts}
    </Middle>
  ) : (
    <Strip words={`${title}${t('state.stop')}${words}`}>{acts}</Strip>
  );

  function newerWords(gone: readonly string[], changed: readonly string[]): string {
    const few = (names: readonly string[]) => names.slice(0, fewNames).join('、');
    return [
      gone.length > 0 && t('state.newer.gone', { count: gone.length, names: few(gone) }),
      changed.length > 0 && t('state.newer.changed', { count: changed.length, names: few(changed) }),
    ]
      .filter(Boolean)
      .join(' ');
  }

  function wordsOf(what: Trouble, left: number, turn: number) {
    switch (what.kind) {
      case 'away':
        return {
          title: t('state.away.title'),
          words: t('state.away.words', { seconds: left, attempt: turn }),
        };
      case 'offline':
        return { title: t('state.offline.title'), words: t('state.offline.words') };
      case 'gone':
        return { title: t('state.gone.title'), words: t('state.gone.words') };
      case 'newer':
        return { title: t('state.newer.title'), words: newerWords(what.gone, what.changed) };
      case 'error':
        return {
          title: t('state.error.title'),
          words:
            what.number === null
              ? t('state.error.words')
              : t('state.error.numbered', { number: what.number }),
        };
    }
  }
}

/** Seconds left until `act` is called; null counts nothing. */
function useCountdown(from: number | null, act: () => void): number {
  const [left, setLeft] = useState(from ?? 0);
  useEffect(() => setLeft(from ?? 0), [from]);
  useEffect(() => {
    if (from === null) return;
    const timer = setTimeout(() => (left <= 1 ? act() : setLeft(left - 1)), 1000);
    return () => clearTimeout(timer);
  }, [from, left, act]);
  return left;
}

function useOnline(act: (() => void) | null): void {
  useEffect(() => {
    if (act === null) return;
    window.addEventListener('online', act);
    return () => window.removeEventListener('online', act);
  }, [act]);
}

const pictures = {
  empty: (
    <>
      <circle className="outline" cx="40" cy="48" r="13" />
      <path className="outline thin" d="M54 48c30 0 24-26 54-26h20" />
      <path className="corner pale" d="M156 14H138V46" />
    </>
  ),
  loading: (
    <>
      <circle className="full" cx="40" cy="38" r="15" />
      <path className="outline thin" d="M58 34C90 34 86 14 112 14M58 38H112M58 42C90 42 86 62 112 62" />
      <path
        className="outline thin"
        d="M114 7h13l5 7-5 7h-13zM114 31h13l5 7-5 7h-13zM114 55h13l5 7-5 7h-13z"
      />
      <path className="bar-line" d="M0 75H190" />
    </>
  ),
  broken: (
    <>
      <circle className="full" cx="40" cy="48" r="13" />
      <path
        className="cut-thread"
        d="M54 48c14 0 20-6 25-16m-2 0 3-3m3 5-4 1M98 26c5-4 12-4 26-4M98 26l-3-4m3 4-1 5"
      />
      <path className="corner" d="M156 14H138V46" />
    </>
  ),
} as const;

interface MiddleProps {
  picture: keyof typeof pictures;
  title: string;
  words?: string;
  children: React.ReactNode;
}

function Middle({ picture, title, words, children }: MiddleProps) {
  return (
    <div className="stage-state" role="status">
      <svg viewBox="0 0 190 76" aria-hidden="true">
        {pictures[picture]}
      </svg>
      <h2>{title}</h2>
      {words !== undefined && <p>{words}</p>}
      <div className="acts">{children}</div>
    </div>
  );
}

function Strip({ words, children }: { words: string; children: React.ReactNode }) {
  return (
    <div className="strip" role="status">
      <p>{words}</p>
      <span className="grow" />
      {children}
    </div>
  );
}
