import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { RecentAppointmentsDocument, type RecentAppointmentsQuery } from '../../api/__generated__/graphql.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Mark } from '../../marks/mark.tsx';
import { DoubtTag } from '../../panels/doubt-note.tsx';
import { OutlineRows } from '../../panels/outline-rows.tsx';
import { PageTrouble } from '../../panels/page-trouble.tsx';
import { ReadByMachine } from '../../panels/read-by-machine.tsx';
import { ShownOf } from '../../panels/rows.tsx';
import { openAddress } from '../../state/open-address.ts';

/** Appointments listed. */
const listed = 6;

type Appointment = RecentAppointmentsQuery['appointments']['edges'][number]['node'];

/** The newest acts of appointment and removal; each opens in the graph. */
export function RecentAppointmentList() {
  const { t } = useTranslation();
  const [{ data, error, fetching }, again] = useQuery({
    query: RecentAppointmentsDocument,
    variables: { first: listed },
  });
  return (
    <section>
      <header className="rule-head">
        <h2>{t('start.recent')}</h2>
        <ReadByMachine kind="appointment" />
        {data !== undefined && (
          <ShownOf shown={data.appointments.edges.length} total={data.appointments.totalCount} />
        )}
      </header>
      {error !== undefined && (
        <PageTrouble error={error} again={() => again({ requestPolicy: 'network-only' })} />
      )}
      {data === undefined && fetching && <OutlineRows count={listed} />}
      {data?.appointments.edges.length === 0 && <p className="nothing">{t('start.noAppointments')}</p>}
      <ol className="acts-of-office">
        {data?.appointments.edges.map(({ node }) => (
          <Act key={node.id} appointment={node} />
        ))}
      </ol>
    </section>
  );
}

function Act({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { date, action, personName, official, unitName, postName, flags, gazette } = appointment;
  return (
    <li>
      <Link to={openAddress(appointment.id)}>
        <span className="meta">{date ?? t('start.undated')}</span>
        <Mark kind="Appointment" action={action} size={27} />
        <span className="sr">{t(`action.${action}`)}</span>
        <span className="what">
          <b>{personName ?? t('start.nobodyNamed')}</b>
          {language === 'en' && official !== null && <small>{official.pinyin}</small>}
          <span>{[unitName, postName].filter(Boolean).join(' ')}</span>
          <span className="muted">{gazette.jurisdiction.name}</span>
        </span>
        {flags.length > 0 && <DoubtTag />}
      </Link>
    </li>
  );
}
