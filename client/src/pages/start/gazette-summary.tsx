import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { GazettesDocument } from '../../api/__generated__/graphql.ts';
import { OutlineRows } from '../../panels/outline-rows.tsx';
import { PageTrouble } from '../../panels/page-trouble.tsx';
import { doubtsAddress, passageAddress } from '../../state/open-address.ts';
import { countOf, issueShort, newestFirst } from '../reader/gazette-words.ts';

/** The gazettes that were read, each with what was read from it. */
export function GazetteSummary() {
  const { t } = useTranslation();
  const [{ data, error, fetching }, again] = useQuery({ query: GazettesDocument });
  return (
    <section>
      <header className="rule-head">
        <h2>{t('nav.gazettes')}</h2>
        {data !== undefined && (
          <Link className="link" to="/gazettes">
            {t('start.gazetteCount', { count: data.gazettes.length })}
          </Link>
        )}
      </header>
      {error !== undefined && (
        <PageTrouble error={error} again={() => again({ requestPolicy: 'network-only' })} />
      )}
      {data === undefined && fetching && <OutlineRows count={4} />}
      {data?.gazettes.length === 0 && <p className="nothing">{t('start.nothingRead')}</p>}
      {data !== undefined && data.gazettes.length > 0 && (
        <table className="counts">
          <thead>
            <tr>
              <th>
                <span className="sr">{t('nav.gazettes')}</span>
              </th>
              <th>{t('table.kind.document')}</th>
              <th>{t('panel.appointments')}</th>
              <th>{t('panel.tasks')}</th>
              <th>{t('nav.doubts')}</th>
            </tr>
          </thead>
          <tbody>
            {newestFirst(data.gazettes).map((gazette) => (
              <tr key={gazette.id}>
                <th scope="row">
                  <Link to={passageAddress(gazette.key, null)} title={gazette.title ?? gazette.key}>
                    <b>{gazette.jurisdiction.name}</b>{' '}
                    <span className="muted">{issueShort(gazette.period)}</span>
                  </Link>
                </th>
                <td>{countOf(gazette, 'document')}</td>
                <td>{countOf(gazette, 'appointment')}</td>
                <td>{countOf(gazette, 'task')}</td>
                <td className="in-doubt">
                  <Link to={doubtsAddress(gazette.key)}>{gazette.flagged}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
