/**
 * Enums of the schema whose values are the ontology's own words: `LEAD_IN` is 'lead-in', `APPOINT` 'appoint'.
 * The resolvers see the ontology's word only; `enums` is the one table that knows both.
 */
import type { AsOfAnswer, DocumentStatus } from '../graph/as-of.ts';
import type { appointments } from '../graph/cypher/appointment.ts';
import type { documents } from '../graph/cypher/document.ts';
import type { meetings } from '../graph/cypher/meeting.ts';
import type { officials } from '../graph/cypher/official.ts';
import type { tasks } from '../graph/cypher/task.ts';
import type { units } from '../graph/cypher/unit.ts';
import type { Assignment, Evidence } from '../graph/facts.ts';
import type { NodeKind, NodeOf, Row, RowKind } from '../graph/ontology-types.ts';

type Words<T extends string> = Readonly<Record<string, T>>;
type OrderOf<L extends { page(filter: never, order: never): unknown }> = Parameters<L['page']>[1];
type Field<K extends RowKind, F extends keyof Row<K>> = Row<K>[F] extends string ? Words<Row<K>[F]> : never;

/** Name in the schema → the word the graph knows. */
export const enums = {
  Action: { APPOINT: 'appoint', REMOVE: 'remove', LAPSE: 'lapse', CONFIRM: 'confirm', OTHER: 'other' },
  Certainty: { CERTAIN: 'certain', POSSIBLE: 'possible' },
  DocumentStatus: {
    IN_FORCE: 'in force',
    EXPIRED: 'expired',
    REPEALED: 'repealed',
    INVALIDATED: 'invalidated',
    AMENDED: 'amended',
    UNKNOWN: 'unknown',
  },
  EvidenceRole: { VALUE: 'value', LEAD_IN: 'lead-in', HEADER: 'header', CARRIED: 'carried', RULE: 'rule' },
  JudgementVerdict: {
    SAME: 'same',
    DIFFERENT: 'different',
    UNSURE: 'unsure',
    REJECT: 'reject',
    CORRECT: 'correct',
    ACCEPT: 'accept',
    WITHHOLD: 'withhold',
  },
  Relation: {
    CITES: 'cites',
    REPEALS: 'repeals',
    INVALIDATES: 'invalidates',
    AMENDS: 'amends',
    KEEPS: 'keeps',
  },
  Role: {
    LEAD: 'lead',
    RESPONSIBLE: 'responsible',
    SUPPORT: 'support',
    CHIEF: 'chief',
    SUPERVISE: 'supervise',
  },
  TaskForm: { TABLE: 'table', PROSE: 'prose' },
  AppointmentOrder: { DATE_DESC: 'newest', DATE_ASC: 'oldest' },
  DocumentOrder: { DATE_DESC: 'newest', DATE_ASC: 'oldest', NUMBER: 'number' },
  MeetingOrder: { DATE_DESC: 'newest', DATE_ASC: 'oldest' },
  OfficialOrder: { NAME: 'name', TASKS_LED: 'tasksLed' },
  TaskOrder: { PLACE: 'place', DATE_DESC: 'newest', DATE_ASC: 'oldest', DEADLINE: 'deadline' },
  UnitOrder: { NAME: 'name', TASKS_LED: 'tasksLed', TASKS_SUPPORTED: 'tasksSupported' },
  PartyKind: { OFFICIAL: 'Official', UNIT: 'Unit', POST: 'Post' },
  SearchKind: {
    OFFICIAL: 'Official',
    UNIT: 'Unit',
    POST: 'Post',
    DOCUMENT: 'Document',
    TASK: 'Task',
    GROUP: 'Group',
    PERSON: 'Person',
    PLACE: 'Place',
    FACT: 'Fact',
    PARAGRAPH: 'Paragraph',
  },
} as const satisfies {
  Action: Field<'appointment', 'action'>;
  Certainty: Words<AsOfAnswer>;
  DocumentStatus: Words<DocumentStatus>;
  EvidenceRole: Words<Evidence['role']>;
  JudgementVerdict: Words<NodeOf<'Judgement'>['verdict']>;
  Relation: Field<'citation', 'relation'>;
  Role: Words<Assignment['role']>;
  TaskForm: Field<'task', 'form'>;
  AppointmentOrder: Words<OrderOf<typeof appointments>>;
  DocumentOrder: Words<OrderOf<typeof documents>>;
  MeetingOrder: Words<OrderOf<typeof meetings>>;
  OfficialOrder: Words<OrderOf<typeof officials>>;
  TaskOrder: Words<OrderOf<typeof tasks>>;
  UnitOrder: Words<OrderOf<typeof units>>;
  PartyKind: Words<NodeKind>;
  SearchKind: Words<NodeKind | 'Fact'>;
};
