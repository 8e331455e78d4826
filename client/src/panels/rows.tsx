import { useTranslation } from 'react-i18next';
import type { AppointmentRowFragment, AssignmentRowFragment } from '../api/__generated__/graphql.ts';
import { Mark } from '../marks/mark.tsx';
import { taskName } from './claim.ts';
import { DoubtTag } from './doubt-note.tsx';
import { useChoose } from './use-choose.ts';

/** One act of appointment; choosing it shows its sentence. */
export function AppointmentLine({ row, person = true }: { row: AppointmentRowFragment; person?: boolean }) {
  const { t } = useTranslation();
  const { chosenFact, chooseFact } = useChoose();
  const line = row.evidence.find((span) => span.role === 'VALUE')?.line ?? null;
  return (
    <li className={chosenFact === row.id ? 'fact-row chosen' : 'fact-row'}>
      <button type="button" onClick={() => chooseFact(row.id)} aria-pressed={chosenFact === row.id}>
        <Mark kind="Appointment" action={row.action} size={24} />
        <span className="what">
          {person && row.personName !== null && <b>{row.personName} </b>}
          {[row.unitName, row.postName].filter(Boolean).join(' ')}
          {row.term !== null && <span className="muted"> {row.term}</span>}
          {row.flags.map((flag) => (
            <DoubtTag key={flag.code} code={flag.code} />
          ))}
          <span className="meta">
            {[row.date, row.document?.number, line === null ? null : t('evidence.line', { line })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </button>
    </li>
  );
}

/** One part in a task: the word printed for it, the task's own words. */
export function AssignmentLine({ row }: { row: AssignmentRowFragment }) {
  const { t } = useTranslation();
  const { chosenFact, chooseFact } = useChoose();
  const { task } = row;
  const line = task.evidence.find((span) => span.role === 'VALUE')?.line ?? null;
  return (
    <li className={chosenFact === task.id ? 'fact-row chosen' : 'fact-row'}>
      <button type="button" onClick={() => chooseFact(task.id)} aria-pressed={chosenFact === task.id}>
        <Mark kind="Task" size={24} />
        <span className="what">
          <span className="source" lang="zh-CN">
            {task.content}
          </span>
          {task.flags.map((flag) => (
            <DoubtTag key={flag.code} code={flag.code} />
          ))}
          <span className="meta">
            {[
              row.term ?? `${t(`role.${row.role}`)} (${t('panel.inferred')})`,
              task.seq === null ? null : taskName(task, t),
              task.document?.number,
              line === null ? null : t('evidence.line', { line }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </button>
    </li>
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
