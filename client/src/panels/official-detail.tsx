import { useTranslation } from 'react-i18next';
import type { OfficialDetailQuery } from '../api/__generated__/graphql.ts';
import { personPinyin } from '../marks/pinyin.ts';
import { DetailHead, Section } from './detail-frame.tsx';
import { DoubtNote } from './doubt-note.tsx';
import { laneOf } from './lanes.ts';
import { ledUnits } from './led-units.ts';
import { OfficeTimeline } from './office-timeline.tsx';
import { AppointmentLine, AssignmentLine, ShownOf } from './rows.tsx';
import { TwoDates } from './two-dates.tsx';

type Official = Extract<NonNullable<OfficialDetailQuery['node']>, { __typename: 'Official' }>;

/** An official: offices in time, acts, tasks led by lead unit, doubts. */
export function OfficialDetail({ official }: { official: Official }) {
  const { t } = useTranslation();
  const lanes = official.tenures.map((tenure) =>
    laneOf(tenure, [tenure.post.unit?.name, tenure.post.name].filter(Boolean).join(' ')),
  );
  const acts = official.appointments.edges.map((edge) => edge.node);
  const led = official.led.edges.map((edge) => edge.node);
  const doubts = [...acts, ...led.map((row) => row.task)].flatMap((fact) =>
    fact.flags.map((flag) => ({ flag, fact })),
  );
  return (
    <>
      <DetailHead
        id={official.id}
        kind="Official"
        name={official.name}
        pinyin={personPinyin(official.name, official.pinyin)}
      >
        <span>{official.jurisdiction.name}</span>
        <span className="muted">·</span>
        <span>{t('panel.mentions', { count: official.mentionCount })}</span>
      </DetailHead>
      <div className="panel-body">
        <Section
          kind="appointment"
          title={t('panel.offices')}
          count={lanes.length}
          note={t('panel.officesNote')}
        >
          {lanes.length === 0 ? (
            <p className="muted">{t('panel.noOffices')}</p>
          ) : (
            <OfficeTimeline lanes={lanes} jurisdiction={official.jurisdiction.name} />
          )}
        </Section>
        {acts.length > 0 && (
          <Section
            kind="appointment"
            title={t('panel.appointments')}
            count={official.appointments.totalCount}
          >
            <ul>
              {acts.map((row) => (
                <AppointmentLine key={row.id} row={row} person={false} />
              ))}
            </ul>
            <ShownOf shown={acts.length} total={official.appointments.totalCount} />
          </Section>
        )}
        {led.length > 0 && (
          <Section
            kind="task"
            title={t('panel.tasksLed')}
            count={official.led.totalCount}
            note={t('panel.byLeadUnit')}
          >
            <UnitBars rows={led} />
            <ul className="after">
              {led.map((row) => (
                <AssignmentLine key={row.id} row={row} />
              ))}
            </ul>
            <ShownOf shown={led.length} total={official.led.totalCount} />
          </Section>
        )}
        <TwoDates id={official.id} jurisdiction={official.jurisdiction.name} />
        {doubts.length > 0 && (
          <div className="section">
            {doubts.map(({ flag, fact }) => (
              <DoubtNote
                key={`${fact.id}${flag.code}`}
                flag={flag}
                {...('seq' in fact && fact.seq !== null ? { where: t('task.item', { seq: fact.seq }) } : {})}
              />
            ))}
          </div>
        )}
      </div>
    </>
  );
}

/** Tasks by lead unit, as bars. */
export function UnitBars({ rows }: { rows: Parameters<typeof ledUnits>[0] }) {
  const { t } = useTranslation();
  const { shown, others } = ledUnits(rows);
  return (
    <ul className="bars">
      {shown.map((bar) => (
        <li key={bar.name}>
          <span className="name">{bar.name}</span>
          <span className="bar" style={{ width: `${bar.share * 100}%` }} />
          <span className="count">{bar.count}</span>
        </li>
      ))}
      {others !== null && (
        <li>
          <span className="muted">{t('panel.others', { count: others.units })}</span>
          <span
            className="bar"
            style={{ width: `${Math.min(100, (others.tasks / (shown[0]?.count ?? 1)) * 100)}%` }}
          />
          <span className="count">{others.tasks}</span>
        </li>
      )}
    </ul>
  );
}
