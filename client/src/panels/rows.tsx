import { useTranslation } from 'react-i18next';
import type { AppointmentRowFragment, AssignmentRowFragment } from '../api/__generated__/graphql.ts';
import { Mark } from '../marks/mark.tsx';
import { taskName } from './claim.ts';
import { FactLine } from './fact-line.tsx';
import { useChoose } from './use-choose.ts';

/** One act of appointment; choosing it shows its sentence. */
export function AppointmentLine({ row, person = true }: { row: AppointmentRowFragment; person?: boolean }) {
  const { t } = useTranslation();
  const line = row.evidence.find((span) => span.role === 'VALUE')?.line ?? null;
  return (
    <FactLine
      fact={row}
      lead={<Mark kind="Appointment" action={row.action} size={24} />}
      meta={[row.date, row.document?.number, line === null ? null : t('evidence.line', { line })]
        .filter(Boolean)
        .join(' · ')}
    >
      {person && row.personName !== null && <b>{row.personName} </b>}
      {[row.unitName, row.postName].filter(Boolean).join(' ')}
      {row.term !== null && <span className="muted"> {row.term}</span>}
    </FactLine>
  );
}

/** One part in a task: the word printed for it, the task's own words. */
export function AssignmentLine({ row }: { row: AssignmentRowFragment }) {
  const { t } = useTranslation();
  const { task } = row;
  const line = task.evidence.find((span) => span.role === 'VALUE')?.line ?? null;
  return (
    <FactLine
      fact={task}
      lead={<Mark kind="Task" size={24} />}
      meta={[
        row.term ?? `${t(`role.${row.role}`)} (${t('panel.inferred')})`,
        task.seq === null ? null : taskName(task, t),
        task.document?.number,
        line === null ? null : t('evidence.line', { line }),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <span className="source" lang="zh-CN">
        {task.content}
      </span>
    </FactLine>
  );
}

/** A name that opens its thing on the canvas. */
export function ThingLink({ id, name }: { id: string; name: string }) {
  const { chooseNode } = useChoose();
  return (
    <button type="button" className="link" onClick={() => chooseNode(id)}>
      {name}
    </button>
  );
}

/** Says how many of how many are listed; nothing where all are. */
export function ShownOf({ shown, total }: { shown: number; total: number }) {
  const { t } = useTranslation();
  return shown < total ? <p className="meta">{t('panel.shownOf', { shown, total })}</p> : null;
}
