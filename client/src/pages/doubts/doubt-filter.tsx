import { useTranslation } from 'react-i18next';
import type { DoubtCountsQuery } from '../../api/__generated__/graphql.ts';
import { doubtName } from '../../panels/doubt-note.tsx';
import { issueShort } from '../reader/gazette-words.ts';
import { totals } from './totals.ts';
import type { DoubtChoice } from './use-doubt-choice.ts';

interface DoubtFilterProps {
  counts: DoubtCountsQuery['doubtCounts'];
  /** Contradictions in all. */
  clashes: number;
  choice: DoubtChoice;
  onChoose: (choice: DoubtChoice) => void;
}

/** Kinds of doubt and gazettes, each with how much of it there is. */
export function DoubtFilter({ counts, clashes, choice, onChoose }: DoubtFilterProps) {
  const { t } = useTranslation();
  const ofGazette = counts.filter((row) => choice.gazette === null || row.gazette.key === choice.gazette);
  const ofCode = counts.filter((row) => choice.code === null || row.code === choice.code);
  const codes = totals(ofGazette, (row) => row.code);
  const named = new Map(counts.map(({ gazette }) => [gazette.key, gazette]));
  // A fact may bear several codes; only the gazette itself counts it once.
  const gazettes =
    choice.code === null
      ? [...named].map(([key, gazette]) => [key, gazette.flagged] as const)
      : totals(ofCode, (row) => row.gazette.key);
  const all = [...named.values()].reduce((sum, gazette) => sum + gazette.flagged, 0);
  const own = choice.gazette === null ? all : (named.get(choice.gazette)?.flagged ?? 0);
  const facts = { code: choice.code, gazette: choice.gazette, clashes: false };
  return (
    <nav className="doubt-filter" aria-label={t('doubts.filter')}>
      <h2>{t('doubts.clashes')}</h2>
      <ul>
        <Choice
          name={t('doubts.allClashes')}
          count={clashes}
          chosen={choice.clashes === true}
          onChoose={() => onChoose({ code: null, gazette: null, clashes: true })}
        />
      </ul>
      <h2>{t('doubts.facts')}</h2>
      <ul>
        <Choice
          name={t('doubts.allFacts')}
          count={own}
          chosen={choice.clashes !== true && choice.code === null}
          onChoose={() => onChoose({ ...facts, code: null })}
        />
        {codes.map(([code, count]) => (
          <Choice
            key={code}
            name={doubtName(t, code)}
            count={count}
            chosen={choice.clashes !== true && choice.code === code}
            onChoose={() => onChoose({ ...facts, code })}
          />
        ))}
      </ul>
      <h2>{t('doubts.where')}</h2>
      <ul>
        <Choice
          name={t('doubts.everywhere')}
          count={choice.code === null ? all : gazettes.reduce((sum, [, count]) => sum + count, 0)}
          chosen={choice.clashes !== true && choice.gazette === null}
          onChoose={() => onChoose({ ...facts, gazette: null })}
        />
        {gazettes.map(([key, count]) => {
          const gazette = named.get(key);
          return (
            <Choice
              key={key}
              name={`${gazette?.jurisdiction.name ?? key} ${issueShort(gazette?.period ?? null)}`}
              count={count}
              chosen={choice.clashes !== true && choice.gazette === key}
              onChoose={() => onChoose({ ...facts, gazette: key })}
            />
          );
        })}
      </ul>
    </nav>
  );
}

interface ChoiceProps {
  name: string;
  count?: number;
  chosen: boolean;
  onChoose: () => void;
}

function Choice({ name, count, chosen, onChoose }: ChoiceProps) {
  return (
    <li>
      <button type="button" aria-pressed={chosen} onClick={onChoose}>
        <span>{name}</span>
        {count !== undefined && <span className="count">{count}</span>}
      </button>
    </li>
  );
}
