import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { drawnKinds, kindTerm } from '../marks/kinds.ts';
import { Mark } from '../marks/mark.tsx';
import { hiddenOf } from '../state/graph.ts';
import { useWorkspace } from '../state/workspace-store.tsx';
import { FilterButton, FilterSwitches } from './filter-button.tsx';

const lines = [
  { key: 'lead', className: 'edge lead', arrow: 'filled lead' },
  { key: 'unitLead', className: 'edge unit-lead', arrow: 'filled lead' },
  { key: 'support', className: 'edge support', arrow: 'open' },
  { key: 'bounded', className: 'edge bounded', arrow: null },
  { key: 'source', className: 'edge source-line', arrow: null },
  { key: 'doubt', className: 'edge in-doubt', arrow: null },
] as const;

/** The legend is the filter: a kind is switched with a click, left alone with Alt and a click. */
export function Legend() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { workspace, dispatch } = useWorkspace();
  const { graph, filters } = workspace.history.present;
  const shown = new Map<string, number>();
  const hidden = new Map<string, number>();
  for (const node of Object.values(graph.nodes)) shown.set(node.kind, (shown.get(node.kind) ?? 0) + 1);
  for (const id of Object.keys(graph.nodes)) {
    for (const [kind, count] of Object.entries(hiddenOf(graph, id))) {
      hidden.set(kind, (hidden.get(kind) ?? 0) + count);
    }
  }
  return (
    <section className="legend float" aria-label={t('legend.title')}>
      <h2>
        <span>{t('legend.title')}</span>
        <span>{t('legend.counts')}</span>
      </h2>
      <ul>
        {drawnKinds
          .filter((kind) => shown.has(kind) || hidden.has(kind))
          .map((kind) => (
            <li key={kind}>
              <button
                type="button"
                className={filters.off.includes(kind) ? 'off' : undefined}
                aria-pressed={!filters.off.includes(kind)}
                title={t('legend.alone')}
                onClick={(event) =>
                  dispatch(
                    event.altKey ? { type: 'onlyKind', kind, kinds: drawnKinds } : { type: 'kind', kind },
                  )
                }
              >
                <Mark kind={kind} />
                <span className="name">{kindTerm(kind, language)}</span>
                <span className="count">
                  {shown.get(kind) ?? 0}
                  {hidden.has(kind) && <i> +{hidden.get(kind)}</i>}
                </span>
              </button>
            </li>
          ))}
      </ul>
      <hr />
      <ul className="lines">
        {lines.map((line) => (
          <li key={line.key}>
            <svg viewBox="0 0 34 10" aria-hidden="true">
              <path className={line.className} d="M0 5H34" />
              {line.arrow !== null && (
                <path
                  className={`arrow ${line.arrow}`}
                  d={line.arrow === 'open' ? 'M28 1.5 34 5 28 8.5' : 'M27 1 35 5 27 9Z'}
                />
              )}
            </svg>
            {t(`legend.line.${line.key}`)}
          </li>
        ))}
      </ul>
      <hr />
      <FilterSwitches />
      <FilterButton />
    </section>
  );
}
