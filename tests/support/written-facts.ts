/** Facts written by hand, of an invented county: readable defaults, so that a test shows only what it is about. */
import { createHash } from 'node:crypto';
import type { Fact, FactKind, FactOf, GazetteInfo } from '../../graph/facts.ts';
import { parseFact } from '../../graph/facts.ts';
import type { LoadSource } from '../../graph/load/load.ts';

/** The county is in no table of codes, so it goes by its name. */
export const county = '清石桥县';
export const key = `${county}-2030-1`;

const defaults: { [K in FactKind]?: Partial<FactOf<K>> } = {
  document: { number: null, title: null, issuers: [], date: null, record: null, in_force_from: null },
  appointment: { action: 'appoint', unit: null, post: null, qualifiers: [], effective: null, verb: '任' },
  task: { seq: null, leaders: [], lead_units: [], support_units: [], form: 'table', assignments: [] },
  citation: { relation: 'cites' },
  member: { group: null, role: '成员', position: null },
  portfolio: { position: null, duties: null, oversees: [], liaises: [], assists: [] },
  liaison: { leaders: [], units: [] },
  commendation: { recipient_type: 'person', unit: null },
  meeting: { date: null, chair: null, attendees: [], observers: [], recorder: null },
  decision: { seq: null, leaders: [], lead_units: [], support_units: [] },
};

const blank: Record<string, unknown> = { document: null, person: null, valid_until: null, term: null };

/** One fact on a line of its own: `line` 7 stands from offset 700. */
export function fact<K extends FactKind>(kind: K, line: number, fields: Partial<FactOf<K>>): Fact {
  const quote = Object.values(fields)
    .flat()
    .filter((value) => typeof value === 'string')
    .join(' ');
  const start = line * 100;
  const usual = Object.fromEntries(
    Object.entries(blank).filter(([field]) =>
      kind === 'document'
        ? field === 'valid_until'
        : kind === 'appointment' || field === 'document' || (kind === 'member' && field === 'person'),
    ),
  );
  if (kind === 'appointment') delete usual.valid_until;
  if (kind === 'meeting' || kind === 'decision') delete usual.document;
  return parseFact({
    kind,
    gazette: key,
    line,
    evidence: [{ start, end: start + quote.length, quote, role: 'value' }],
    flags: [],
    ...usual,
    ...defaults[kind],
    ...fields,
  });
}

type Party = { name: string; role?: 'lead' | 'responsible' | 'support'; term?: string | null };

/** A task with its parties; leaders are persons, everybody else is a unit. */
export function task(
  line: number,
  document: string,
  content: string,
  parties: { leaders?: string[]; units?: Party[] },
): Fact {
  const { leaders = [], units = [] } = parties;
  const named = (role: string) =>
    units.filter((unit) => (unit.role ?? 'lead') === role).map(({ name }) => name);
  return fact('task', line, {
    document,
    seq: String(line),
    content,
    leaders,
    lead_units: named('lead'),
    support_units: named('support'),
    assignments: [
      ...leaders.map(
        (name) => ({ name, type: 'person', role: 'lead', term: '牵头领导', inferred: false }) as const,
      ),
      ...units.map(
        ({ name, role = 'lead', term = null }) =>
          ({ name, type: 'unit', role, term, inferred: term === null }) as const,
      ),
    ],
  });
}

/** What is known of the gazette that prints them. */
export const gazetteOf = (period = '2030-1'): GazetteInfo => ({
  key: `${county}-${period}`,
  title: `${county}人民政府公报`,
  issuer: `${county}人民政府`,
  jurisdiction: county,
  period,
  file: `${period}.txt`,
  bytes: 1000,
  sha256: '0'.repeat(64),
  source_url: null,
  flags: [],
});

/** Facts as a source that `loadGazettes` takes. */
export function sourceOf(facts: readonly Fact[], gazette: GazetteInfo = gazetteOf()): LoadSource {
  const own = facts.map((one) => ({ ...one, gazette: gazette.key }));
  const digest = createHash('sha256')
    .update(JSON.stringify([gazette, own]))
    .digest('hex');
  return { gazette, digest, facts: () => own };
}
