import { useTranslation } from 'react-i18next';
import type { DocumentDetailQuery } from '../api/__generated__/graphql.ts';
import { DetailHead, Facts, Section } from './detail-frame.tsx';
import { DoubtNote } from './doubt-note.tsx';
import { FactLine } from './fact-line.tsx';
import { AppointmentLine, ShownOf, ThingLink } from './rows.tsx';

type Doc = Extract<NonNullable<DocumentDetailQuery['node']>, { __typename: 'Document' }>;

/** A document: its head as printed, the facts it states, what it does to others and others to it. */
export function DocumentDetail({ document }: { document: Doc }) {
  const { t } = useTranslation();
  const acts = document.appointments.edges.map((edge) => edge.node);
  const tasks = document.tasks.edges.map((edge) => edge.node);
  const cites = document.citations.edges.map((edge) => edge.node);
  const citedBy = document.citedBy.edges.map((edge) => edge.node);
  return (
    <>
      <DetailHead id={document.id} kind="Document" name={document.number ?? document.title ?? ''}>
        <span>{document.jurisdiction.name}</span>
        {document.title !== null && document.number !== null && (
          <span className="source" lang="zh-CN">
            {document.title}
          </span>
        )}
      </DetailHead>
      <div className="panel-body">
        <Section title={t('panel.document')}>
          {document.citedOnly && <p className="muted">{t('panel.citedOnly')}</p>}
          <Facts
            rows={[
              [t('panel.issuers'), document.issuers.join('、')],
              [t('panel.date'), document.date],
              [t('panel.record'), document.record],
              [t('panel.inForce'), document.inForceFrom],
              [t('panel.validUntil'), document.validUntil],
            ]}
          />
          {document.flags.map((flag) => (
            <DoubtNote key={flag.code} flag={flag} />
          ))}
        </Section>
        {acts.length > 0 && (
          <Section
            kind="appointment"
            title={t('panel.appointments')}
            count={document.appointments.totalCount}
          >
            <ul>
              {acts.map((row) => (
                <AppointmentLine key={row.id} row={row} />
              ))}
            </ul>
            <ShownOf shown={acts.length} total={document.appointments.totalCount} />
          </Section>
        )}
        {tasks.length > 0 && (
          <Section kind="task" title={t('panel.tasks')} count={document.tasks.totalCount}>
            <ul>
              {tasks.map((task) => (
                <FactLine key={task.id} fact={task} lead={<span className="number">{task.seq}</span>}>
                  <span className="source" lang="zh-CN">
                    {task.content}
                  </span>
                </FactLine>
              ))}
            </ul>
            <ShownOf shown={tasks.length} total={document.tasks.totalCount} />
          </Section>
        )}
        {cites.length > 0 && (
          <Section kind="citation" title={t('panel.citations')} count={document.citations.totalCount}>
            <Facts
              rows={cites.map((one) => [
                `${t(`relation.${one.relation}`)} ${one.targetNumber}`,
                one.target === null ? (
                  '—'
                ) : (
                  <ThingLink key={one.id} id={one.target.id} name={one.target.title ?? one.targetNumber} />
                ),
              ])}
            />
            <ShownOf shown={cites.length} total={document.citations.totalCount} />
          </Section>
        )}
        {citedBy.length > 0 && (
          <Section kind="citation" title={t('panel.citedBy')} count={document.citedBy.totalCount}>
            <Facts
              rows={citedBy.flatMap((one) =>
                one.document === null
                  ? []
                  : [
                      [
                        `${t(`relation.${one.relation}`)} ${one.document.number ?? ''}`,
                        <ThingLink
                          key={one.id}
                          id={one.document.id}
                          name={one.document.title ?? one.document.number ?? ''}
                        />,
                      ] as const,
                    ],
              )}
            />
            <ShownOf shown={citedBy.length} total={document.citedBy.totalCount} />
          </Section>
        )}
      </div>
    </>
  );
}
