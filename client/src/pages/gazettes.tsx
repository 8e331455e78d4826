import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { GazettesDocument, type GazettesQuery } from '../api/__generated__/graphql.ts';
import { OutlineRows } from '../panels/outline-rows.tsx';
import { PageTrouble } from '../panels/page-trouble.tsx';
import { ReadByMachine } from '../panels/read-by-machine.tsx';
import { TopBar } from '../shell/top-bar.tsx';
import { doubtsAddress, passageAddress } from '../state/open-address.ts';
import { countOf, factCountOf, issueShort, newestFirst } from './reader/gazette-words.ts';
import '../styles/page-state.css';
import '../styles/gazettes.css';

/** Every gazette that was read: what it covers, what was read from it, how much is in doubt, and whether its text is here. */
export function GazettesPage() {
  const { t } = useTranslation();
  const [{ data, error, fetching }, again] = useQuery({ query: GazettesDocument });
  const allHere = data?.gazettes.every(({ textMissing }) => textMissing === null);
  return (
    <>
      <TopBar />
      <main className="gazettes">
        <h1>{t('gazettes.title')}</h1>
        <p className="muted">{t(allHere ? 'gazettes.whatHere' : 'gazettes.what')}</p>
        <ReadByMachine kind={null} />
        {error !== undefined && (
          <PageTrouble error={error} again={() => again({ requestPolicy: 'network-only' })} />
        )}
        {data === undefined && fetching && <OutlineRows count={6} />}
        {data?.gazettes.length === 0 && <p className="nothing">{t('start.nothingRead')}</p>}
        <ul>
          {newestFirst(data?.gazettes ?? []).map((gazette) => (
            <GazetteRow key={gazette.id} gazette={gazette} />
          ))}
        </ul>
      </main>
    </>
  );
}

function GazetteRow({ gazette }: { gazette: GazettesQuery['gazettes'][number] }) {
  const { t } = useTranslation();
  const { key, title, period, periodStart, periodEnd, jurisdiction, flagged, textMissing } = gazette;
  const [documents, appointments, tasks] = [
    countOf(gazette, 'document'),
    countOf(gazette, 'appointment'),
    countOf(gazette, 'task'),
  ];
  const all = factCountOf(gazette);
  return (
    <li>
      <h2>
        <Link to={passageAddress(key, null)}>
          <span lang="zh-CN">{title ?? jurisdiction.name}</span>{' '}
          <span className="muted">{issueShort(period)}</span>
        </Link>
      </h2>
      <p className="meta">
        {[
          jurisdiction.name,
          periodStart === null ? null : `${t('gazettes.covers')} ${periodStart} – ${periodEnd ?? ''}`,
          `${t('gazettes.text')} ${t(textMissing === null ? 'gazettes.here' : 'gazettes.missing')}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl>
        <Count name={t('table.kind.document')} count={documents} />
        <Count name={t('panel.appointments')} count={appointments} />
        <Count name={t('panel.tasks')} count={tasks} />
        <Count name={t('gazettes.others')} count={all - documents - appointments - tasks} />
        <Count name={t('gazettes.all')} count={all} />
        <div className="in-doubt">
          <dt>{t('nav.doubts')}</dt>
          <dd>
            <Link to={doubtsAddress(key)}>{flagged}</Link>
          </dd>
        </div>
      </dl>
    </li>
  );
}

function Count({ name, count }: { name: string; count: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{count}</dd>
    </div>
  );
}
