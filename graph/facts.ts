/**
 * The facts a gazette holds, as typed rows: the shape in which `extract` prints them, `seeds/facts` stores
 * them and `load` takes them. Text stands as printed, less its layout; doubt stands beside it in `flags`.
 */
import { z } from 'zod';

/** Where in the gazette's decoded text a claim stands. UTF-16 code units, end exclusive, no byte-order mark. */
const Evidence = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /** Equals the text from `start` to `end`, after personal data is masked. */
  quote: z.string(),
  /** value: the fact itself; lead-in: a sentence that governs a list; header: a table's column;
   *  carried: a cell above that spans; rule: a document's own rule. */
  role: z.enum(['value', 'lead-in', 'header', 'carried', 'rule']),
});

/** A doubt about a fact, in words a reader understands. */
const Flag = z.object({ code: z.string(), reason: z.string(), suggestion: z.string().optional() });

const text = z.string();
const maybe = z.string().nullable();
const list = z.array(z.string());
const gender = z.enum(['f', 'm']).optional();

const row = {
  /** The gazette's key: jurisdiction and period (`430624-2024-4`), else the text's checksum. */
  gazette: text,
  /** 1-based line of the source file in which the fact's first characters stand. */
  line: z.number().int().positive(),
  evidence: z.array(Evidence),
  flags: z.array(Flag),
};

/** One party of a task, with the word printed for it. `inferred`: no word is printed, the role is by convention. */
const Assignment = z.object({
  name: text,
  type: z.enum(['person', 'post', 'unit']),
  role: z.enum(['lead', 'responsible', 'support', 'chief', 'supervise']),
  term: maybe,
  inferred: z.boolean(),
});

const DocumentFact = z.object({
  kind: z.literal('document'),
  number: maybe,
  title: maybe,
  issuers: list,
  date: maybe,
  record: maybe,
  in_force_from: maybe,
  valid_until: maybe,
  ...row,
});

const AppointmentFact = z.object({
  kind: z.literal('appointment'),
  document: maybe,
  person: maybe,
  gender,
  action: z.enum(['appoint', 'remove', 'lapse', 'confirm', 'other']),
  unit: maybe,
  post: maybe,
  qualifiers: z.array(z.enum(['probation', 'concurrent', 'secondment', 'in_charge'])),
  effective: maybe,
  verb: maybe,
  term: maybe,
  ...row,
});

const TaskFact = z.object({
  kind: z.literal('task'),
  document: maybe,
  seq: maybe,
  content: text,
  leaders: list,
  lead_units: list,
  support_units: list,
  form: z.enum(['table', 'prose']),
  assignments: z.array(Assignment),
  section: maybe.optional(),
  category: maybe.optional(),
  project: maybe.optional(),
  project_chief: maybe.optional(),
  target: maybe.optional(),
  deadline: maybe.optional(),
  /** The printed deadline as an ISO date where it names one. */
  deadline_date: maybe.optional(),
  subtype: z.literal('duty').optional(),
  ...row,
});

const MemberFact = z.object({
  kind: z.literal('member'),
  document: maybe,
  group: maybe,
  role: maybe,
  person: maybe,
  gender,
  position: maybe,
  ...row,
});

const MemberUnitFact = z.object({
  kind: z.literal('member_unit'),
  document: maybe,
  group: maybe,
  role: maybe,
  unit: text,
  ...row,
});

const GroupOfficeFact = z.object({
  kind: z.literal('group_office'),
  document: maybe,
  group: maybe,
  unit: text,
  director: maybe,
  ...row,
});

const PortfolioFact = z.object({
  kind: z.literal('portfolio'),
  document: maybe,
  person: text,
  position: maybe,
  duties: maybe,
  oversees: list,
  liaises: list,
  assists: list,
  ...row,
});

const LiaisonFact = z.object({
  kind: z.literal('liaison'),
  document: maybe,
  place: text,
  leaders: list,
  units: list,
  ...row,
});

const CitationFact = z.object({
  kind: z.literal('citation'),
  document: maybe,
  target: text,
  relation: z.enum(['cites', 'repeals', 'invalidates', 'amends', 'keeps']),
  ...row,
});

const CommendationFact = z.object({
  kind: z.literal('commendation'),
  document: maybe,
  recipient: text,
  gender,
  recipient_type: z.enum(['person', 'unit', 'company']),
  unit: maybe,
  ...row,
});

const MeetingFact = z.object({
  kind: z.literal('meeting'),
  title: text,
  date: maybe,
  chair: maybe,
  attendees: list,
  observers: z.array(z.object({ person: maybe, unit: maybe })),
  recorder: maybe,
  ...row,
});

const DecisionFact = z.object({
  kind: z.literal('decision'),
  meeting: text,
  seq: maybe,
  subject: text,
  leaders: list,
  lead_units: list,
  support_units: list,
  ...row,
});

/** Any row of a fact file; parsing refuses what the format does not know. */
export const Fact = z.discriminatedUnion('kind', [
  DocumentFact,
  AppointmentFact,
  TaskFact,
  MemberFact,
  MemberUnitFact,
  GroupOfficeFact,
  PortfolioFact,
  LiaisonFact,
  CitationFact,
  CommendationFact,
  MeetingFact,
  DecisionFact,
]);

export type Evidence = z.infer<typeof Evidence>;
export type Flag = z.infer<typeof Flag>;
export type Assignment = z.infer<typeof Assignment>;
export type Fact = z.infer<typeof Fact>;
export type FactKind = Fact['kind'];
/** The row of one kind: `FactOf<'appointment'>`. */
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** What is known of the gazette itself: a line of `seeds/gazettes.json` and the head of every load. */
export const GazetteInfo = z.object({
  key: text,
  title: maybe,
  issuer: maybe,
  /** GB/T 2260 code of the issuing jurisdiction, or its name where the table has no such name. */
  jurisdiction: text,
  /** Year and number as printed: `2024-4`; null where no masthead says so. */
  period: maybe,
  file: text,
  bytes: z.number().int(),
  sha256: text,
  source_url: maybe,
  flags: z.array(Flag),
});
export type GazetteInfo = z.infer<typeof GazetteInfo>;

/** A line that bears a trigger word and yielded no fact, and why. */
export type Unread = { line: number; text: string; reason: string };
