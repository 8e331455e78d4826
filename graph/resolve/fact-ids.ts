/** Ids of facts and of parties: of gazette, kind, place and what identifies the row; never of load order. */
import { createHash } from 'node:crypto';
import type { Assignment, Fact, FactKind, FactOf } from '../facts.ts';

/** A fact with its id, unique among the facts of all gazettes. */
export type StoredFact<K extends FactKind = FactKind> = { [One in K]: FactOf<One> & { id: string } }[K];

/** The fields that tell two facts of one kind apart where they begin at one place. */
const identifying: { [K in FactKind]: (keyof FactOf<K>)[] } = {
  document: ['number', 'title'],
  appointment: ['person', 'action', 'unit', 'post'],
  task: ['seq', 'content'],
  member: ['group', 'role', 'person', 'position'],
  member_unit: ['group', 'role', 'unit'],
  group_office: ['group', 'unit', 'director'],
  portfolio: ['person', 'position'],
  liaison: ['place', 'leaders', 'units'],
  citation: ['document', 'target', 'relation'],
  commendation: ['recipient', 'unit'],
  meeting: ['title', 'date'],
  decision: ['meeting', 'seq', 'subject'],
};

/** `fact:430624-2024-4:appointment:81234:5d1f09ab`; rows equal in all that identifies them count up. */
export function withIds(facts: readonly Fact[]): StoredFact[] {
  const taken = new Map<string, number>();
  return facts.map((fact) => ({ ...fact, id: unique(idOf(fact), taken) }) as StoredFact);
}

/** `assignment:…:lead:县财政局`: one party in one role of one task. */
export function withAssignmentIds(task: StoredFact<'task'>): (Assignment & { id: string })[] {
  const taken = new Map<string, number>();
  const stem = task.id.replace(/^fact:/u, 'assignment:');
  return task.assignments.map((party) => ({
    ...party,
    id: unique(`${stem}:${party.role}:${party.name}`, taken),
  }));
}

function idOf(fact: Fact): string {
  const fields: readonly string[] = identifying[fact.kind];
  const row: Record<string, unknown> = fact;
  const what = JSON.stringify(fields.map((field) => row[field] ?? null));
  const place = fact.evidence.find(({ role }) => role === 'value') ?? fact.evidence[0];
  return `fact:${fact.gazette}:${fact.kind}:${place?.start ?? `line${fact.line}`}:${shortHash(what)}`;
}

/** Eight hexadecimal digits of SHA-256. */
export const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

function unique(id: string, taken: Map<string, number>): string {
  const times = (taken.get(id) ?? 0) + 1;
  taken.set(id, times);
  return times === 1 ? id : `${id}:${times}`;
}
