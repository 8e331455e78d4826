import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { GazettesDocument, LeadersDocument } from '../../api/__generated__/graphql.ts';
import { openAddress } from '../../state/open-address.ts';

const most = 6;

/** The officials of one jurisdiction who lead most tasks; another one is a click away. */
export function Leaders() {
  const { t } = useTranslation();
  const [turn, setTurn] = useState(0);
  const [gazettes] = useQuery({ query: GazettesDocument });
  const names = [...new Set((gazettes.data?.gazettes ?? []).map((one) => one.jurisdiction.name))];
  const jurisdiction = names[turn % Math.max(1, names.length)] ?? null;
  const [{ data }] = useQuery({
    query: LeadersDocument,
    variables: { jurisdiction, first: most },
    pause: jurisdiction === null,
  });
  const leaders = (data?.officials.edges ?? []).map((edge) => edge.node).filter((one) => one.tasksLed > 0);
  const top = leaders[0]?.tasksLed ?? 1;
  return (
    <section>
      <header className="rule-head">
        <h2>{t('start.leaders')}</h2>
        <span className="meta">
          {jurisdiction}{' '}
          {names.length > 1 && (
            <button type="button" className="link" onClick={() => setTurn(turn + 1)}>
              {t('start.another')}
            </button>
          )}
        </span>
      </header>
      {data !== undefined && leaders.length === 0 && <p className="muted">{t('start.noLeaders')}</p>}
      <ol className="rank">
        {leaders.map((one) => (
          <li key={one.id}>
            <Link to={openAddress(one.id)}>
              <span>{one.name}</span>
              <span>
                <span className="bar" style={{ width: `${(one.tasksLed / top) * 100}%` }} />
              </span>
              <span className="right">{one.tasksLed}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
