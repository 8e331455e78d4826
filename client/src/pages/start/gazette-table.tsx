import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { GazettesDocument } from '../../api/__generated__/graphql.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { kindTerm } from '../../marks/kinds.ts';

/** Each gazette that was read, with what was read from it. */
export function GazetteTable() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ data, error }] = useQuery({ query: GazettesDocument });
  const gazettes = [...(data?.gazettes ?? [])].sort((a, b) =>
    (b.periodStart ?? '').localeCompare(a.periodStart ?? ''),
  );
  const kinds = [
    ['Document', ['Printing', 'Document', 'document']],
    ['Appointment', ['Appointment', 'appointment']],
    ['Task', ['Task', 'task']],
  ] as const;
  return (
    <section>
      <header className="rule-head">
        <h2>{t('nav.gazettes')}</h2>
        {data !== undefined && (
          <span className="meta">{t('start.gazettes', { count: gazettes.length })}</span>
        )}
      </header>
      {error !== undefined && <p className="muted">{t('panel.failed')}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t('nav.gazettes')}</span>
            </th>
            {kinds.map(([kind]) => (
              <th key={kind} scope="col" className="right">
                {kindTerm(kind, language)}
              </th>
            ))}
            <th scope="col" className="right">
              {t('panel.flagged')}
            </th>
          </tr>
        </thead>
        <tbody>
          {gazettes.map((gazette) => (
            <tr key={gazette.key}>
              <td>
                <Link to={`/gazettes/${encodeURIComponent(gazette.key)}`}>
                  <b>{gazette.jurisdiction.name}</b>{' '}
                  <span className="muted">
                    {gazette.period?.replace('-', '·') ?? gazette.key.slice(0, 8)}
                  </span>
                </Link>
              </td>
              {kinds.map(([kind, names]) => (
                <td key={kind} className="right">
                  {gazette.counts.find((one) => names.some((name) => name === one.kind))?.count ?? 0}
                </td>
              ))}
              <td className="right in-doubt">{gazette.flagged}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
