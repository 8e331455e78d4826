import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Switch } from 'react-aria-components/Switch';
import { useTranslation } from 'react-i18next';
import { Icon } from '../marks/icon.tsx';
import { cleared, filterCount } from '../state/filters.ts';
import { useWorkspace } from '../state/workspace-store.tsx';

const FilterSheet = lazy(async () => ({ default: (await import('./filter-sheet.tsx')).FilterSheet }));

/** The two that are asked for most. */
export function FilterSwitches() {
  const { t } = useTranslation();
  const { workspace, dispatch } = useWorkspace();
  const { filters } = workspace.history.present;
  return (
    <>
      {(['flaggedOnly', 'hideCollectives'] as const).map((name) => (
        <Switch
          key={name}
          className="switch"
          isSelected={filters[name]}
          onChange={(on) => dispatch({ type: 'filter', filters: { [name]: on } })}
        >
          {t(`legend.${name}`)}
          <span className="knob" />
        </Switch>
      ))}
    </>
  );
}

/** Opens the rest of the filters; says how many of all are set, and lets go of them. */
export function FilterButton() {
  const { t } = useTranslation();
  const { workspace, dispatch } = useWorkspace();
  const { filters } = workspace.history.present;
  const count = filterCount(filters);
  return (
    <div className="filter-button">
      <DialogTrigger>
        <Button className="button">
          <Icon name="filter" />
          {t('filter.more')}
          {count > 0 && <span className="count">{count}</span>}
        </Button>
        <Popover className="float filter-sheet" placement="right bottom">
          <Dialog aria-label={t('filter.title')}>
            <Suspense fallback={<p className="muted">{t('panel.loading')}</p>}>
              <FilterSheet />
            </Suspense>
          </Dialog>
        </Popover>
      </DialogTrigger>
      {count > 0 && (
        <Button className="button" onPress={() => dispatch({ type: 'filter', filters: cleared(filters) })}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}
