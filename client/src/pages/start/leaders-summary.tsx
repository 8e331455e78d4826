import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { GazettesDocument, LeadersDocument } from '../../api/__generated__/graphql.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { OutlineRows } from '../../panels/outline-rows.tsx';
import { PageTrouble } from '../../panels/page-trouble.tsx';
import { ReadByMachine } from '../../panels/read-by-machine.tsx';
import { openAddress } from '../../state/open-address.ts';

/** Officials listed. */
const listed = 6;

/** Who leads most tasks in one jurisdiction; the switch goes to another. */
export function LeadersSummary() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ data: read }] = useQuery({ query: GazettesDocument });
  const [chosen, setChosen] = useState<string | null>(null);
  const places = [...new Set(read?.gazettes.map((gazette) => gazette.jurisdiction.name))];
  const place = chosen ?? places[0] ?? null;
  const [{ data, error, fetching }, again] = useQuery({
    query: LeadersDocument,
    variables: { jurisdiction: place, first: listed },
    pause: place === null,
  });
  const leaders = (data?.officials.edges ?? [])
    .map((edge) => edge.node)
    .filter((official) => official.tasksLed > 0);
  const most = Math.max(1, ...leaders.map((official) => official.tasksLed));
  return (
    <section>
      <header className="rule-head">
        <h2>{t('start.leaders')}</h2>
        <ReadByMachine kind="task" />
        <label className="place">
          <span className="sr">{t('start.place')}</span>
          <select value={place ?? ''} onChange={(event) => setChosen(event.target.value)}>
            {places.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      </header>
      {error !== undefined && (
        <PageTrouble error={error} again={() => again({ requestPolicy: 'network-only' })} />
      )}
      {data === undefined && fetching && <OutlineRows count={listed} />}
      {data !== undefined && leaders.length === 0 && <p className="nothing">{t('start.noLeaders')}</p>}
      <ol className={language === 'en' ? 'ranking with-pinyin' : 'ranking'}>
        {leaders.map((official) => (
          <li key={official.id}>
            <Link to={openAddress(official.id)}>
              <span className="name">
                {official.name}
                {language === 'en' && <small>{official.pinyin}</small>}
              </span>
              <span className="track" aria-hidden="true">
                <span className="bar" style={{ width: `${(100 * official.tasksLed) / most}%` }} />
              </span>
              <span className="right">{official.tasksLed}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
