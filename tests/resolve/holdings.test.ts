import { describe, expect, it } from 'vitest';
import type { Fact } from '../../graph/facts.ts';
import { derive } from '../../graph/resolve/derive.ts';
import { withIds } from '../../graph/resolve/fact-ids.ts';
import { jurisdictionOf } from '../../graph/resolve/jurisdictions.ts';
import { appointment, document, meeting, member, portfolio } from '../support/facts.ts';

const periods = new Map([['430624-2024-1', { start: '2024-01-01', end: '2024-03-31' }]]);

const derived = (facts: Fact[]) =>
  derive({ home: jurisdictionOf('430624'), facts: withIds(facts), periods }, []);

/** Each tenure as `甲某 县财政局局长: start – end`, by post and start; bounds as `a..b`, unknown as `?`. */
function tenuresIn(facts: Fact[]): string[] {
  return tenureNodes(facts)
    .map((one) => {
      const between = (a: unknown, b: unknown) => (a === b ? `${a ?? '?'}` : `${a ?? '?'}..${b ?? '?'}`);
      const [who, post] = [one.official, one.post].map((id) => String(id).split(':').slice(2).join(''));
      const start = between(one.startEarliest, one.startLatest);
      return `${who} ${post}: ${start} – ${between(one.endEarliest, one.endLatest)}`;
    })
    .sort();
}

const tenureNodes = (facts: Fact[]) =>
  derived(facts).nodes.flatMap(({ kind, properties, id }) =>
    kind === 'Tenure' && properties ? [{ id, ...properties } as Record<string, unknown>] : [],
  );

const spring = document({ number: '湘阴政人〔2024〕1号', date: '2024-03-01' });
const autumn = document({ number: '湘阴政人〔2024〕9号', date: '2024-11-05' });
const inSpring = { document: '湘阴政人〔2024〕1号', person: '甲某' };
const inAutumn = { document: '湘阴政人〔2024〕9号', person: '甲某' };
const chief = { unit: '县财政局', post: '局长' };

describe('what facts say of one official’s posts', () => {
  it('keeps posts held at one time apart, each with its own end', () => {
    expect(
      tenuresIn([
        spring,
        autumn,
        appointment({ ...inSpring, ...chief }),
        appointment({ ...inSpring, unit: '县国资中心', post: '主任', qualifiers: ['concurrent'] }),
        appointment({ ...inAutumn, unit: '县国资中心', post: '主任', action: 'remove' }),
      ]),
    ).toEqual(['甲某 国资中心主任: 2024-03-01 – 2024-11-05', '甲某 财政局局长: 2024-03-01 – ?']);
  });

  it('takes the confirmation after probation as the same tenure', () => {
    expect(
      tenuresIn([
        spring,
        autumn,
        appointment({ ...inSpring, ...chief, qualifiers: ['probation'] }),
        appointment({ ...inAutumn, ...chief, action: 'confirm' }),
      ]),
    ).toEqual(['甲某 财政局局长: 2024-03-01 – 2024-11-06..?']);
  });

  it('leaves the start open where only the removal was read', () => {
    expect(tenuresIn([autumn, appointment({ ...inAutumn, ...chief, action: 'remove' })])).toEqual([
      '甲某 财政局局长: ?..2024-11-05 – 2024-11-05',
    ]);
  });

  it('makes one tenure of two appointments without a removal between', () => {
    expect(
      tenuresIn([
        spring,
        autumn,
        appointment({ ...inSpring, ...chief }),
        appointment({ ...inAutumn, ...chief }),
      ]),
    ).toEqual(['甲某 财政局局长: 2024-03-01 – 2024-11-06..?']);
  });

  it('begins and ends on the effective day where one is printed, before the notice’s own', () => {
    expect(
      tenuresIn([
        spring,
        autumn,
        appointment({ ...inSpring, ...chief, effective: '2023-12-01' }),
        appointment({ ...inAutumn, ...chief, action: 'remove', effective: '2024-10-01' }),
      ]),
    ).toEqual(['甲某 财政局局长: 2023-12-01 – 2024-10-01']);
  });

  it('bounds an undated notice by its gazette’s period, and flags the tenure and its edge', () => {
    const facts = [document({ number: '湘阴政人〔2024〕1号' }), appointment({ ...inSpring, ...chief })];
    expect(tenuresIn(facts)).toEqual(['甲某 财政局局长: 2024-01-01..2024-03-31 – ?']);
    expect(tenureNodes(facts)).toMatchObject([{ flagged: true }]);
    expect(derived(facts).edges.find(({ type }) => type === 'HELD')).toMatchObject({
      properties: { flagged: true },
    });
    expect(tenureNodes([spring, ...facts.slice(1)])).toMatchObject([{ flagged: false }]);
  });
});

describe('a post that lapses', () => {
  const lapse = { document: '湘阴政人〔2024〕9号', action: 'lapse', verb: '自然免除' } as const;

  it('ends with the renaming of its unit, and the new one begins that day', () => {
    expect(
      tenuresIn([
        spring,
        autumn,
        appointment({ ...inSpring, unit: '左宗棠中学', post: '校长' }),
        appointment({ ...lapse, person: '甲某', unit: '左宗棠中学', post: '校长' }),
        appointment({ ...inAutumn, unit: '县二中', post: '校长' }),
      ]),
    ).toEqual(['甲某 二中校长: 2024-11-05 – ?', '甲某 左宗棠中学校长: 2024-03-01 – 2024-11-05']);
  });

  it('without a named person ends the tenures of all who lead the unit, and of nobody else', () => {
    expect(
      tenuresIn([
        spring,
        autumn,
        appointment({ ...inSpring, unit: '县人防办', post: '主任' }),
        appointment({ ...inSpring, person: '乙某', unit: '县人防办', post: '副主任' }),
        appointment({ ...inSpring, person: '丙某', unit: '县人防办', post: '总工程师' }),
        appointment({ ...inSpring, person: '丁某', unit: '县财政局', post: '副局长' }),
        appointment({ ...lapse, person: null, unit: '县人防办', post: '行政领导' }),
      ]),
    ).toEqual([
      '丁某 财政局副局长: 2024-03-01 – ?',
      '丙某 人防办总工程师: 2024-03-01 – ?',
      '乙某 人防办副主任: 2024-03-01 – 2024-11-05',
      '甲某 人防办主任: 2024-03-01 – 2024-11-05',
    ]);
  });

  it('without a named person puts nobody in office', () => {
    expect(
      tenuresIn([autumn, appointment({ ...lapse, person: null, unit: '县人防办', post: '行政领导' })]),
    ).toEqual([]);
  });
});

describe('a sighting', () => {
  it.each([
    ['a list of members', member({ ...inAutumn, position: '县财政局局长' })],
    ['a portfolio', portfolio({ ...inAutumn, position: '县财政局局长' })],
  ])('in %s bounds a tenure and is no event of it', (_, sighting) => {
    expect(tenuresIn([autumn, sighting])).toEqual(['甲某 财政局局长: ?..2024-11-05 – 2024-11-06..?']);
    expect(tenureNodes([autumn, sighting])).toMatchObject([{ startFact: null, endFact: null }]);
  });

  const minutes = meeting({ date: '2024-12-20', observers: [{ person: '甲某', unit: '县财政局' }] });

  it('in minutes that name the unit prolongs the one post that is known in it', () => {
    expect(tenuresIn([spring, minutes, appointment({ ...inSpring, ...chief })])).toEqual([
      '甲某 财政局局长: 2024-03-01 – 2024-12-21..?',
    ]);
  });

  it('in minutes says nothing of two posts in the unit, of none, or of one that has ended', () => {
    const two = [
      spring,
      appointment({ ...inSpring, ...chief }),
      appointment({ ...inSpring, unit: '县财政局', post: '党组书记' }),
    ];
    expect(tenuresIn([...two, minutes])).toEqual(tenuresIn(two));
    expect(tenuresIn([minutes])).toEqual([]);
    const ended = [autumn, appointment({ ...inAutumn, ...chief, action: 'remove' })];
    expect(tenuresIn([...ended, minutes])).toEqual(tenuresIn(ended));
  });
});

describe('the holders of a one-seat post', () => {
  const facts = [
    spring,
    autumn,
    appointment({ ...inSpring, ...chief, action: 'remove' }),
    appointment({ ...inSpring, person: '乙某', ...chief }),
    appointment({ ...inSpring, person: '乙某', ...chief, action: 'remove', effective: '2024-06-01' }),
    appointment({ ...inAutumn, person: '丙某', ...chief }),
    appointment({ ...inAutumn, person: '丁某', unit: '县财政局', post: '副局长' }),
    appointment({ ...inAutumn, person: '戊某', unit: '县财政局', post: '副局长' }),
  ];
  const beside = (name: string) => {
    const found = tenureNodes(facts).find(({ official }) => official === `official:430624:${name}`);
    const who = (id: unknown) => /official:430624:([^:]+)/u.exec(String(id))?.[1] ?? null;
    return {
      predecessor: who(found?.predecessor),
      successor: who(found?.successor),
      vacant: [found?.vacantFrom, found?.vacantUntil],
    };
  };

  it('stand in order, who left a day before who came that day, with the gap between two', () => {
    expect(beside('甲某')).toEqual({ predecessor: null, successor: '乙某', vacant: [null, null] });
    expect(beside('乙某')).toEqual({ predecessor: '甲某', successor: '丙某', vacant: [null, null] });
    expect(beside('丙某')).toEqual({
      predecessor: '乙某',
      successor: null,
      vacant: ['2024-06-01', '2024-11-05'],
    });
  });

  it('are no order where several hold a post at a time', () => {
    expect(beside('丁某')).toEqual({ predecessor: null, successor: null, vacant: [null, null] });
  });
});
