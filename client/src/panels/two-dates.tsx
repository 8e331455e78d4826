import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace-store.tsx';
import { isDay } from '../time/days.ts';
import { useCoverage } from './use-coverage.ts';

const Compared = lazy(async () => ({ default: (await import('./compared.tsx')).Compared }));

/** An official or a unit on two days: what was held, led and belonged to then, and what now. */
export function TwoDates({ id, jurisdiction }: { id: string; jurisdiction: string }) {
  const { t } = useTranslation();
  const { filters } = useWorkspace().workspace.history.present;
  const coverage = useCoverage(jurisdiction);
  const starts = coverage.map((run) => run.end).sort();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<{ earlier: string | null; later: string | null }>({
    earlier: null,
    later: null,
  });
  const earlier = chosen.earlier ?? starts[0] ?? '';
  const later = chosen.later ?? filters.asOf ?? starts.at(-1) ?? '';
  return (
    <section className="section two-dates">
      <header>
        <h3>{t('twoDates.title')}</h3>
        <span className="grow" />
        <button type="button" className="button line" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'twoDates.close' : 'twoDates.open')}
        </button>
      </header>
      {open && (
        <>
          <div className="days">
            {(['earlier', 'later'] as const).map((which) => (
              <label key={which}>
                <span className="muted">{t(`twoDates.${which}`)}</span>
                <input
                  type="date"
                  value={which === 'earlier' ? earlier : later}
                  onChange={({ target: { value } }) =>
                    isDay(value) && setChosen({ ...chosen, [which]: value })
                  }
                />
              </label>
            ))}
          </div>
          {isDay(earlier) && isDay(later) && (
            <Suspense fallback={<p className="muted">{t('panel.loading')}</p>}>
              <Compared id={id} earlier={earlier} later={later} />
            </Suspense>
          )}
        </>
      )}
    </section>
  );
}
