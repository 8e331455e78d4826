/** Facts with readable defaults, for tests: name only what the test is about. */
import type { Evidence, Fact, FactKind, FactOf, GazetteInfo } from '../../graph/facts.ts';
import { digestOf } from '../../graph/load/digest.ts';
import type { LoadSource } from '../../graph/load/load.ts';

type Given<K extends FactKind> = Partial<Omit<FactOf<K>, 'kind'>>;

/** A span whose quote is the text, at this offset. */
export const span = (start: number, quote: string, role: Evidence['role'] = 'value'): Evidence => ({
  start,
  end: start + quote.length,
  quote,
  role,
});

const every = { gazette: '430624-2024-1', line: 1, flags: [], evidence: [] };

/** Without evidence of its own a fact's span quotes all its texts at an offset that its texts decide. */
function withEvidence<F extends Fact>(fact: F): F {
  if (fact.evidence.length > 0) return fact;
  const texts = Object.entries(fact)
    .filter(([field]) => !['kind', 'gazette'].includes(field))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : [value]))
    .filter((value) => typeof value === 'string');
  const quote = texts.join(' ');
  const start = [...quote].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);
  return { ...fact, evidence: [span(start, quote)] };
}

export const appointment = (given: Given<'appointment'>): FactOf<'appointment'> =>
  withEvidence({
    kind: 'appointment',
    ...every,
    document: null,
    person: null,
    action: 'appoint',
    unit: null,
    post: null,
    qualifiers: [],
    effective: null,
    verb: '任',
    term: null,
    ...given,
  });

export const document = (given: Given<'document'>): FactOf<'document'> =>
  withEvidence({
    kind: 'document',
    ...every,
    number: null,
    title: null,
    issuers: [],
    date: null,
    record: null,
    in_force_from: null,
    valid_until: null,
    ...given,
  });

export const task = (given: Given<'task'>): FactOf<'task'> =>
  withEvidence({
    kind: 'task',
    ...every,
    document: null,
    seq: null,
    content: '修路',
    leaders: [],
    lead_units: [],
    support_units: [],
    form: 'table',
    assignments: [],
    ...given,
  });

export const member = (given: Given<'member'>): FactOf<'member'> =>
  withEvidence({
    kind: 'member',
    ...every,
    document: null,
    group: '修路领导小组',
    role: '成员',
    person: null,
    position: null,
    ...given,
  });

export const memberUnit = (given: Given<'member_unit'>): FactOf<'member_unit'> =>
  withEvidence({
    kind: 'member_unit',
    ...every,
    document: null,
    group: '修路领导小组',
    role: '成员单位',
    unit: '县交通局',
    ...given,
  });

export const portfolio = (given: Given<'portfolio'>): FactOf<'portfolio'> =>
  withEvidence({
    kind: 'portfolio',
    ...every,
    document: null,
    person: '甲某',
    position: null,
    duties: null,
    oversees: [],
    liaises: [],
    assists: [],
    ...given,
  });

export const meeting = (given: Given<'meeting'>): FactOf<'meeting'> =>
  withEvidence({
    kind: 'meeting',
    ...every,
    title: '县人民政府常务会议纪要',
    date: null,
    chair: null,
    attendees: [],
    observers: [],
    recorder: null,
    ...given,
  });

export const citation = (given: Given<'citation'>): FactOf<'citation'> =>
  withEvidence({ kind: 'citation', ...every, document: null, target: '', relation: 'cites', ...given });

export const commendation = (given: Given<'commendation'>): FactOf<'commendation'> =>
  withEvidence({
    kind: 'commendation',
    ...every,
    document: null,
    recipient: '甲某',
    recipient_type: 'person',
    unit: null,
    ...given,
  });

/** A party of a task that the text names as leading. */
export const party = (
  name: string,
  given: Partial<FactOf<'task'>['assignments'][number]> = {},
): FactOf<'task'>['assignments'][number] => ({
  name,
  type: 'unit',
  role: 'lead',
  term: '牵头单位',
  inferred: false,
  ...given,
});

/** What is known of the gazette with this key: `430624-2024-1`. */
export function gazetteInfo(key: string): GazetteInfo {
  const [jurisdiction = '', ...period] = key.split('-');
  return {
    key,
    title: `${key} 公报`,
    issuer: null,
    jurisdiction,
    period: period.join('-'),
    file: `${key}.txt`,
    bytes: 1,
    sha256: '0'.repeat(64),
    source_url: null,
    flags: [],
  };
}

/** A gazette that states these facts and no others. */
export function sourceOf(key: string, facts: readonly Fact[]): LoadSource {
  const own = facts.map((fact) => ({ ...fact, gazette: key }));
  const gazette = gazetteInfo(key);
  return { gazette, digest: digestOf(gazette, JSON.stringify(own)), facts: () => own };
}
