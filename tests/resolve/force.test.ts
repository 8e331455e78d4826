import { describe, expect, it } from 'vitest';
import { type DocumentForce, statusAt } from '../../graph/as-of.ts';
import type { Fact } from '../../graph/facts.ts';
import { derive } from '../../graph/resolve/derive.ts';
import { withIds } from '../../graph/resolve/fact-ids.ts';
import { jurisdictionOf } from '../../graph/resolve/jurisdictions.ts';
import { citation, document } from '../support/facts.ts';

const number = '湘阴政发〔2020〕3号';
const later = '湘阴政发〔2024〕9号';
const periods = new Map([['430624-2024-1', { start: '2024-01-01', end: '2024-03-31' }]]);

/** The document under `number` as these facts leave it. */
function documentIn(facts: Fact[]): DocumentForce & { citedOnly: boolean } {
  const { nodes } = derive({ home: jurisdictionOf('430624'), facts: withIds(facts), periods }, []);
  const found = nodes.find(({ id }) => id === `document:430624:${number}`);
  // A derived document's properties are those that the ontology names.
  return found?.properties as DocumentForce & { citedOnly: boolean };
}

const statuses = (facts: Fact[], days: string[]) => days.map((day) => statusAt(documentIn(facts), day));

const own = (given: Parameters<typeof document>[0] = {}) =>
  document({ number, issuers: ['湘阴县人民政府'], date: '2020-05-06', ...given });
const inForce = own({ in_force_from: '2020-06-01', valid_until: '2025-05-31' });
const next = document({ number: later, issuers: ['湘阴县人民政府'], date: '2024-11-05' });
const deed = (relation: 'cites' | 'repeals' | 'invalidates' | 'amends' | 'keeps') =>
  citation({ document: later, target: number, relation });

describe('a document', () => {
  it('is in force from its 施行 to the last day of its 有效期, and expired from the next', () => {
    expect(statuses([inForce], ['2020-05-31', '2020-06-01', '2025-05-31', '2025-06-01'])).toEqual([
      'unknown',
      'in force',
      'in force',
      'expired',
    ]);
  });

  it('without a 有效期 is in force on its first day, and later nobody says', () => {
    expect(statuses([own({ in_force_from: '2020-06-01' })], ['2020-06-01', '2024-01-01'])).toEqual([
      'in force',
      'unknown',
    ]);
  });

  it('that says nothing of its force is unknown on every day', () => {
    expect(statuses([own()], ['2020-05-05', '2020-05-06', '2024-01-01'])).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('is not ended by a citation, nor put in force', () => {
    expect(documentIn([inForce, next, deed('cites')])).toEqual(documentIn([inForce]));
    expect(statuses([own(), next, deed('cites')], ['2024-11-05', '2024-11-06'])).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it.each([
    ['repeals', 'repealed'],
    ['invalidates', 'invalidated'],
  ] as const)('is over on the day of the document that %s it, and not the day before', (relation, status) => {
    expect(statuses([inForce, next, deed(relation)], ['2024-11-04', '2024-11-05', '2026-01-01'])).toEqual([
      'in force',
      status,
      status,
    ]);
  });

  it('is repealed when the repealing document comes into force, where that names its day', () => {
    const effective = document({ number: later, date: '2024-11-05', in_force_from: '2025-01-01' });
    expect(statuses([inForce, effective, deed('repeals')], ['2024-12-31', '2025-01-01'])).toEqual([
      'in force',
      'repealed',
    ]);
  });

  it('is neither in force nor repealed while nobody knows the day of the repeal', () => {
    const undated = document({ number: later, date: null });
    expect(
      statuses([inForce, undated, deed('repeals')], ['2023-12-31', '2024-01-01', '2024-03-30', '2024-03-31']),
    ).toEqual(['in force', 'unknown', 'unknown', 'repealed']);
  });

  it('that was amended stands as amended until it ends', () => {
    expect(statuses([inForce, next, deed('amends')], ['2024-11-04', '2024-11-05', '2025-06-01'])).toEqual([
      'in force',
      'amended',
      'expired',
    ]);
  });

  it('that 继续有效 keeps is in force that day, also past its printed last day', () => {
    expect(statuses([own(), next, deed('keeps')], ['2024-11-04', '2024-11-05', '2024-11-06'])).toEqual([
      'unknown',
      'in force',
      'unknown',
    ]);
    const short = own({ in_force_from: '2020-06-01', valid_until: '2022-05-31' });
    expect(statuses([short, next, deed('keeps')], ['2024-11-05', '2026-01-01'])).toEqual([
      'in force',
      'unknown',
    ]);
  });

  it('that is expired and then repealed is each in its time', () => {
    const short = own({ in_force_from: '2020-06-01', valid_until: '2022-05-31' });
    expect(statuses([short, next, deed('repeals')], ['2022-05-31', '2022-06-01', '2024-11-05'])).toEqual([
      'in force',
      'expired',
      'repealed',
    ]);
  });

  it('known by its citation alone is marked, and is repealed all the same', () => {
    expect(documentIn([next, deed('repeals')]).citedOnly).toBe(true);
    expect(statuses([next, deed('repeals')], ['2024-11-04', '2024-11-05'])).toEqual(['unknown', 'repealed']);
    expect(documentIn([own(), next, deed('repeals')]).citedOnly).toBe(false);
  });

  it('is one under its number however the brackets stand', () => {
    const otherwise = citation({ document: later, target: '湘阴政发[2020] 3 号', relation: 'repeals' });
    expect(statuses([inForce, next, otherwise], ['2024-11-05'])).toEqual(['repealed']);
  });

  it('is the same whatever order the facts come in', () => {
    const facts = [inForce, next, deed('amends'), deed('repeals'), deed('keeps')];
    expect(documentIn(facts.toReversed())).toEqual(documentIn(facts));
  });
});
