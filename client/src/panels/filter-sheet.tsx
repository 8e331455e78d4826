import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { GazettesDocument } from '../api/__generated__/graphql.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { otherRelations, relationTerm, roleRelations } from '../marks/relations.ts';
import { jurisdictionOf } from '../state/ids.ts';
import { useWorkspace } from '../state/workspace-store.tsx';
import { isDay } from '../time/days.ts';

/** Roles, relations, place, gazette and days: for canvas, tables, ways and exports alike. */
export function FilterSheet() {
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
