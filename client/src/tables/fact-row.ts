/** Facts as rows of text: what a table shows, sorts, filters and exports. Pure. */
import type { TFunction } from 'i18next';
import type {
  AppointmentTableQuery,
  DocumentTableQuery,
  DoubtFragment,
  MemberTableQuery,
  Role,
  TaskTableQuery,
} from '../api/__generated__/graphql.ts';

export const tableKinds = ['task', 'appointment', 'member', 'document'] as const;
export type TableKind = (typeof tableKinds)[number];

export const columnsOf = {
  task: ['seq', 'content', 'leaders', 'leadUnits', 'responsible', 'support', 'origin', 'doubt'],
  appointment: ['date', 'person', 'action', 'unit', 'post', 'origin', 'doubt'],
  member: ['role', 'person', 'position', 'unit', 'origin', 'doubt'],
  document: ['number', 'title', 'date', 'issuers', 'doubt'],
} as const satisfies Record<TableKind, readonly string[]>;

export type Column = (typeof columnsOf)[TableKind][number];

/** Columns in the gazette's own words. */
export const sourceColumns: readonly Column[] = ['content', 'title'];

export interface FactRow {
  /** The fact's id; a document's own. */
  id: string;
  /** Several values of one cell stay apart: two are shown, then 等 n. */
  cells: Partial<Record<Column, readonly string[]>>;
  flags: readonly DoubtFragment[];
  /** The day it is dated; null where none is known. */
  date: string | null;
}

type NodeOf<C extends { edges: readonly { node: unknown }[] }> = C['edges'][number]['node'];
type Task = NodeOf<TaskTableQuery['tasks']>;
type Act = NodeOf<AppointmentTableQuery['appointments']>;
type Doc = NodeOf<DocumentTableQuery['documents']>;
type Group = Extract<NonNullable<MemberTableQuery['node']>, { __typename: 'Group' }>;
type Member = NodeOf<Group['memberships']>;

interface Placed {
  evidence: readonly { line: number | null; role: string }[];
  document: { number: string | null } | null;
}

/** 14号 · n 行: within one table the rest of a number says little. */
function originOf({ evidence, document }: Placed, t: TFunction): string {
  const line = evidence.find((span) => span.role === 'VALUE')?.line ?? null;
  return [document?.number?.replace(/^.*〕/, ''), line === null ? null : t('evidence.line', { line })]
    .filter(Boolean)
    .join(' · ');
}

const one = (text: string | null | undefined): string[] =>
  text === null || text === undefined || text === '' ? [] : [text];

const isCollective = (party: Task['assignments'][number]['party']) =>
  party?.__typename === 'Unit' && party.type === 'collective';

/** `withoutCollectives` leaves out units that stand for many, such as 各乡镇. */
export function taskRow(task: Task, t: TFunction, withoutCollectives: boolean): FactRow {
  const named = (role: Role, units: boolean) =>
    task.assignments
      .filter((part) => !(withoutCollectives && isCollective(part.party)))
      .filter((part) => part.role === role && (part.party?.__typename === 'Unit') === units)
      .map((part) => part.name);
  return {
    id: task.id,
    cells: {
      seq: one(task.seq),
      content: [task.content],
      leadUnits: named('LEAD', true),
      responsible: [...named('RESPONSIBLE', true), ...named('RESPONSIBLE', false)],
      support: [...named('SUPPORT', true), ...named('SUPPORT', false)],
      leaders: named('LEAD', false),
      origin: one(originOf(task, t)),
    },
    flags: task.flags,
    date: task.document?.date ?? task.gazette.periodEnd,
  };
}

export function appointmentRow(act: Act, t: TFunction): FactRow {
  return {
    id: act.id,
    cells: {
      date: one(act.date),
      person: one(act.personName),
      action: [act.verb ?? t(`action.${act.action}`)],
      unit: one(act.unitName),
      post: one(act.postName),
      origin: one(originOf(act, t)),
    },
    flags: act.flags,
    date: act.date,
  };
}

export function memberRow(member: Member, t: TFunction): FactRow {
  return {
    id: member.id,
    cells: {
      role: one(member.role),
      person: one(member.personName),
      position: one(member.position),
      unit: one(member.unitName),
      origin: one(originOf(member, t)),
    },
    flags: member.flags,
    date: member.document?.date ?? null,
  };
}

export function documentRow(document: Doc): FactRow {
  return {
    id: document.id,
    cells: {
      number: one(document.number),
      title: one(document.title),
      date: one(document.date),
      issuers: document.issuers,
    },
    flags: document.flags,
    date: document.date,
  };
}

/** Rows dated after the day are left out; the undated stay. */
export function upTo(rows: readonly FactRow[], day: string | null): FactRow[] {
  return rows.filter((row) => day === null || row.date === null || row.date <= day);
}

/** Rows in which the words stand, in whatever column; all where there are none. */
export function matching(rows: readonly FactRow[], words: string): FactRow[] {
  const wanted = words.trim().toLocaleLowerCase();
  return rows.filter(
    (row) =>
      wanted === '' ||
      Object.values(row.cells).some(
        (cell) => cell?.some((text) => text.toLocaleLowerCase().includes(wanted)) === true,
      ),
  );
}
