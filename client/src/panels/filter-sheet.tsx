import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Switch } from 'react-aria-components/Switch';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { GazettesDocument } from '../api/__generated__/graphql.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Icon } from '../marks/icon.tsx';
import { otherRelations, relationTerm, roleRelations } from '../marks/relations.ts';
import { cleared, filterCount } from '../state/filters.ts';
import { jurisdictionOf } from '../state/ids.ts';
import { useWorkspace } from '../state/workspace-store.tsx';
import { isDay } from '../time/days.ts';

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
            <FilterSheet />
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

/** Roles, relations, place, gazette and days: for canvas, tables, ways and exports alike. */
function FilterSheet() {
  const { t } = useTranslation();
  const { workspace, dispatch } = useWorkspace();
  const { filters } = workspace.history.present;
  const [{ data }] = useQuery({ query: GazettesDocument });
  const gazettes = data?.gazettes ?? [];
  const places = new Map(
    gazettes.map((gazette) => [jurisdictionOf(gazette.id) ?? '', gazette.jurisdiction.name]),
  );
  return (
    <>
      <p className="muted">{t('filter.where')}</p>
      <Relations title={t('filter.roles')} relations={roleRelations} />
      <Relations title={t('filter.relations')} relations={otherRelations} />
      <div className="fields">
        <Choice
          label={t('filter.jurisdiction')}
          value={filters.jurisdiction}
          options={[...places]}
          onChoose={(jurisdiction) => dispatch({ type: 'filter', filters: { jurisdiction } })}
        />
        <Choice
          label={t('filter.gazette')}
          value={filters.gazette}
          options={gazettes.map(({ key, jurisdiction, period }) => [
            key,
            [jurisdiction.name, period].filter(Boolean).join(' '),
          ])}
          onChoose={(gazette) => dispatch({ type: 'filter', filters: { gazette } })}
        />
        <DayChoice
          label={t('filter.from')}
          day={filters.from}
          onDay={(from) => dispatch({ type: 'filter', filters: { from } })}
        />
        <DayChoice
          label={t('filter.to')}
          day={filters.to}
          onDay={(to) => dispatch({ type: 'filter', filters: { to } })}
        />
      </div>
      {filters.words.length > 0 && (
        <p>
          {t('filter.words', { words: filters.words.join('、') })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => dispatch({ type: 'filter', filters: { words: [] } })}
          >
            {t('filter.dropWords')}
          </button>
        </p>
      )}
    </>
  );
}

function Relations({ title, relations }: { title: string; relations: readonly string[] }) {
  const language = useLanguage();
  const { workspace, dispatch } = useWorkspace();
  const { offRelations } = workspace.history.present.filters;
  return (
    <fieldset>
      <legend>{title}</legend>
      {relations.map((relation) => (
        <button
          key={relation}
          type="button"
          className={offRelations.includes(relation) ? 'chip off' : 'chip'}
          aria-pressed={!offRelations.includes(relation)}
          onClick={() => dispatch({ type: 'relation', relation })}
        >
          {relationTerm(relation, null, language)}
        </button>
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  options: readonly (readonly [value: string, name: string])[];
  onChoose: (value: string | null) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{t('filter.any')}</option>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function DayChoice({
  label,
  day,
  onDay,
}: {
  label: string;
  day: string | null;
  onDay: (day: string | null) => void;
}) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        value={day ?? ''}
        onChange={({ target: { value } }) => onDay(isDay(value) ? value : null)}
      />
    </label>
  );
}
