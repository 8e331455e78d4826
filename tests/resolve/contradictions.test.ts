import { expect, it } from 'vitest';
import type { Fact } from '../../graph/facts.ts';
import { derive } from '../../graph/resolve/derive.ts';
import { withIds } from '../../graph/resolve/fact-ids.ts';
import { jurisdictionOf } from '../../graph/resolve/jurisdictions.ts';
import { appointment, document, member } from '../support/facts.ts';

function contradictionsIn(facts: Fact[]) {
  const own = { home: jurisdictionOf('430624'), facts: withIds(facts), periods: new Map() };
  return derive(own, [])
    .nodes.filter(({ kind }) => kind === 'Contradiction')
    .map(({ properties }) => properties);
}

const spring = document({ number: '湘阴政发〔2024〕1号', date: '2024-03-01' });
const autumn = document({ number: '湘阴政发〔2024〕9号', date: '2024-11-05' });
const winter = document({ number: '湘阴政发〔2024〕12号', date: '2024-12-26' });
const chief = { unit: '县财政局', post: '局长' };

it('finds two holders of one seat on one day, and names both facts', () => {
  const found = contradictionsIn([
    spring,
    winter,
    appointment({ person: '甲某', ...chief, document: '湘阴政发〔2024〕1号' }),
    member({ person: '甲某', position: '县财政局局长', document: '湘阴政发〔2024〕12号' }),
    appointment({ person: '乙某', ...chief, effective: '2024-06-01' }),
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ rule: 'two-holders', facts: [expect.any(String), expect.any(String)] });
  expect(found[0]?.reason).toMatch(/甲某.*乙某|乙某.*甲某/);
  expect(found[0]?.reason).toContain('2024-06-01');
});

it('finds somebody named in a post after the removal from it', () => {
  const found = contradictionsIn([
    autumn,
    winter,
    appointment({
      person: '甲某',
      unit: '县发改局',
      post: '副局长',
      action: 'remove',
      document: '湘阴政发〔2024〕9号',
    }),
    member({ person: '甲某', position: '县发改局副局长', document: '湘阴政发〔2024〕12号' }),
  ]);
  expect(found.map((one) => one?.rule)).toEqual(['seen-after-removal']);
});

it('finds somebody removed from a post to which the appointment comes later', () => {
  const found = contradictionsIn([
    appointment({ person: '甲某', ...chief, action: 'remove', effective: '2024-03-01' }),
    appointment({ person: '甲某', ...chief, effective: '2024-06-01' }),
  ]);
  expect(found).toMatchObject([
    { rule: 'removed-before-appointed', facts: [expect.any(String), expect.any(String)] },
  ]);
  expect(found[0]?.reason).toContain('2024-06-01');
});

it.each([
  [
    'two deputies at one time',
    [
      appointment({ person: '甲某', unit: '县财政局', post: '副局长', effective: '2024-06-01' }),
      appointment({ person: '乙某', unit: '县财政局', post: '副局长', effective: '2024-06-01' }),
    ],
  ],
  [
    'one after another',
    [
      appointment({ person: '甲某', ...chief, effective: '2021-06-01' }),
      appointment({ person: '甲某', ...chief, action: 'remove', effective: '2024-06-01' }),
      appointment({ person: '乙某', ...chief, effective: '2024-06-01' }),
    ],
  ],
  [
    'a successor whose predecessor’s end nobody printed',
    [
      appointment({ person: '甲某', ...chief, effective: '2021-06-01' }),
      appointment({ person: '乙某', ...chief, effective: '2024-06-01' }),
    ],
  ],
  [
    'an appointment again after a removal',
    [
      appointment({ person: '甲某', ...chief, action: 'remove', effective: '2021-06-01' }),
      appointment({ person: '甲某', ...chief, effective: '2024-06-01' }),
    ],
  ],
] as [string, Fact[]][])('finds nothing wrong with %s', (_, facts) => {
  expect(contradictionsIn(facts)).toEqual([]);
});
