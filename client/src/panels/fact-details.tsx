import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type {
  AppointmentDetailQuery,
  GazetteDetailQuery,
  GroupDetailQuery,
  TaskDetailQuery,
} from '../api/__generated__/graphql.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { kindTerm } from '../marks/kinds.ts';
import { issueOf } from './citation.ts';
import { taskName } from './claim.ts';
import { DetailHead, Facts, Section } from './detail-frame.tsx';
import { DoubtNote } from './doubt-note.tsx';
import { FactLine } from './fact-line.tsx';
import { ShownOf, ThingLink } from './rows.tsx';

type NodeOf<Query extends { node: unknown }, Name extends string> = Extract<
  NonNullable<Query['node']>,
  { __typename: Name }
>;

/** A task: its words, and every party under the word printed for it. */
export function TaskDetail({ task }: { task: NodeOf<TaskDetailQuery, 'Task'> }) {
  const { t } = useTranslation();
  return (
    <>
      <DetailHead id={task.id} kind="Task" name={taskName(task, t)}>
        {task.document !== null && (
          <ThingLink id={task.document.id} name={task.document.number ?? task.document.title ?? ''} />
        )}
      </DetailHead>
      <div className="panel-body">
        <div className="section">
          <p className="source task-words" lang="zh-CN">
            {task.content}
          </p>
          <Facts
            rows={[
              [t('panel.section'), task.section],
              [t('panel.category'), task.category],
              [t('panel.project'), task.project],
              [t('panel.target'), task.target],
              [t('panel.deadline'), task.deadline],
            ]}
          />
        </div>
        <Section title={t('panel.parties')} count={task.assignments.length}>
          <Facts
            rows={task.assignments.map((one) => [
              one.term ?? `${t(`role.${one.role}`)} (${t('panel.inferred')})`,
              one.party === null ? one.name : <ThingLink key={one.id} id={one.party.id} name={one.name} />,
            ])}
          />
        </Section>
        {task.flags.length > 0 && (
          <div className="section">
            {task.flags.map((flag) => (
              <DoubtNote key={flag.code} flag={flag} />
            ))}
          </div>
        )}
      </div>
    </>
  );
}

/** One act: who, what, which post, from when. */
export function AppointmentDetail({ act }: { act: NodeOf<AppointmentDetailQuery, 'Appointment'> }) {
  const { t } = useTranslation();
  const post = [act.unitName, act.postName].filter(Boolean).join(' ');
  return (
    <>
      <DetailHead
        id={act.id}
        kind="Appointment"
        action={act.action}
        name={[act.personName, act.verb ?? t(`action.${act.action}`)].filter(Boolean).join(' ')}
      >
        <span>{post}</span>
      </DetailHead>
      <div className="panel-body">
        <Section title={t('panel.appointments')}>
          <Facts
            rows={[
              [
                t('panel.official'),
                act.official === null ? (
                  act.personName
                ) : (
                  <ThingLink key="official" id={act.official.id} name={act.official.name} />
                ),
              ],
              [
                t('panel.post'),
                act.post === null ? post : <ThingLink key="post" id={act.post.id} name={post} />,
              ],
              [t('panel.date'), act.date],
              [
                t('panel.document'),
                act.document === null ? null : (
                  <ThingLink key="document" id={act.document.id} name={act.document.number ?? ''} />
                ),
              ],
              [t('panel.deadline'), act.term],
            ]}
          />
        </Section>
        {act.flags.map((flag) => (
          <div className="section" key={flag.code}>
            <DoubtNote flag={flag} />
          </div>
        ))}
      </div>
    </>
  );
}

/** A group: who belongs to it, as printed. */
export function GroupDetail({ group }: { group: NodeOf<GroupDetailQuery, 'Group'> }) {
  const { t } = useTranslation();
  const members = group.memberships.edges.map((edge) => edge.node);
  return (
    <>
      <DetailHead id={group.id} kind="Group" name={group.name}>
        <span>{group.jurisdiction.name}</span>
      </DetailHead>
      <div className="panel-body">
        <Section kind="member" title={t('panel.members')} count={group.memberships.totalCount}>
          <ul>
            {members.map((one) => (
              <FactLine key={one.id} fact={one} lead={<span className="number">{one.role}</span>}>
                <b>{one.personName ?? one.unitName}</b> {one.position}
              </FactLine>
            ))}
          </ul>
          <ShownOf shown={members.length} total={group.memberships.totalCount} />
        </Section>
      </div>
    </>
  );
}

/** A gazette: what it covers and how much was read from it. */
export function GazetteDetail({ gazette }: { gazette: NodeOf<GazetteDetailQuery, 'Gazette'> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <DetailHead id={gazette.id} kind="Gazette" name={gazette.title ?? gazette.key}>
        <span>{gazette.jurisdiction.name}</span>
        <span className="muted">·</span>
        <span>{issueOf(gazette.period)}</span>
      </DetailHead>
      <div className="panel-body">
        <Section title={t('panel.facts')} note={t('panel.readByMachine')}>
          <Facts
            rows={[
              ...gazette.counts.map((one) => [kindTerm(one.kind, language), String(one.count)] as const),
              [t('panel.flagged'), String(gazette.flagged)],
              [
                t('panel.covers'),
                gazette.periodStart === null ? null : `${gazette.periodStart} — ${gazette.periodEnd ?? ''}`,
              ],
              [t('panel.textMissing'), gazette.textMissing],
            ]}
          />
          <p className="after">
            <Link className="button line" to={`/gazettes/${encodeURIComponent(gazette.key)}`}>
              {t('panel.read')}
            </Link>
          </p>
        </Section>
        {gazette.flags.map((flag) => (
          <div className="section" key={flag.code}>
            <DoubtNote flag={flag} />
          </div>
        ))}
      </div>
    </>
  );
}
