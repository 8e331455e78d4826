import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appointment, commendation, member, party, task } from '../support/facts.ts';
import { judgement, personsIn, placeIn, resolved } from '../support/judgements.ts';

const land = member({ person: '甲某', position: '县自然资源局副局长' });
const culture = member({ person: '甲某', position: '县文旅广体局副局长' });
const led = task({ assignments: [party('甲某', { type: 'person' })] });
const both = ['official:430624:甲某:文旅广体局', 'official:430624:甲某:自然资源局'];
const rulesOf = (facts: Parameters<typeof resolved>[0], judgements: Parameters<typeof resolved>[1] = []) =>
  resolved(facts, judgements).judgements.map(({ rule, verdict, about }) => [rule, verdict, about]);

describe('rules', () => {
  it('say of one name in two places that it is one official, and where', () => {
    const { judgements } = resolved([land, led]);
    expect(judgements).toHaveLength(1);
    expect(judgements[0]).toMatchObject({
      id: 'judgement:one-name:official:430624:甲某',
      verdict: 'same',
      rule: 'one-name',
      by: null,
      about: ['official:430624:甲某'],
      problem: null,
    });
    expect(judgements[0]?.mentions.map(({ text, fact }) => [text, fact === null])).toEqual([
      ['甲某', false],
      ['甲某', false],
    ]);
  });

  it('leave a mention without a unit to neither of two namesakes, and name both as candidates', () => {
    const facts = [land, culture, led];
    expect(personsIn(resolved(facts))).toEqual({ [both[0] ?? '']: 1, [both[1] ?? '']: 1 });
    expect(rulesOf(facts)).toEqual([
      ['namesake', 'unsure', both],
      ['two-units-in-one-list', 'different', both],
    ]);
  });

  it('give a later mention with the unit of one of two namesakes to that one', () => {
    const later = appointment({ person: '甲某', unit: '县自然资源局', post: '局长' });
    expect(personsIn(resolved([land, culture, later]))).toEqual({ [both[0] ?? '']: 1, [both[1] ?? '']: 2 });
  });

  it('keep a member of the 人大常委会 and a deputy head of the government apart in one document', () => {
    const document = '湘阴政发〔2024〕1号';
    const facts = [
      member({ document, group: '一组', person: '甲某', position: '县人大常委会副主任' }),
      member({ document, group: '二组', person: '甲某', position: '副县长' }),
    ];
    expect(Object.keys(personsIn(resolved(facts)))).toHaveLength(2);
    expect(rulesOf(facts).map(([rule]) => rule)).toEqual(['exclusive-posts']);
  });

  it('take two such posts in two documents for one official who moved', () => {
    const facts = [
      member({ document: '湘阴政发〔2023〕1号', person: '甲某', position: '副县长' }),
      member({ document: '湘阴政发〔2024〕1号', person: '甲某', position: '县人大常委会副主任' }),
    ];
    expect(personsIn(resolved(facts))).toEqual({ 'official:430624:甲某': 2 });
  });

  it('keep the chiefs of two townships in one document apart', () => {
    const document = '湘阴政发〔2024〕1号';
    const facts = [
      member({ document, group: '一组', person: '甲某', position: '文星镇镇长' }),
      member({ document, group: '二组', person: '甲某', position: '新泉镇镇长' }),
    ];
    expect(Object.keys(personsIn(resolved(facts)))).toHaveLength(2);
  });

  it('tell a woman from a man of one name and one unit by their gender', () => {
    const facts = [
      appointment({ person: '甲某', gender: 'f', unit: '县财政局', post: '副局长' }),
      appointment({ person: '甲某', gender: 'm', unit: '县财政局', post: '局长' }),
    ];
    expect(Object.keys(personsIn(resolved(facts)))).toEqual([
      'official:430624:甲某:f',
      'official:430624:甲某:m',
    ]);
  });

  it('leave a doubted name as printed, with what it may have meant as the candidate', () => {
    const flag = {
      code: 'suspected-slip',
      reason: '甲莫 stands here, and 甲某 far more often.',
      suggestion: '甲某',
    };
    const slip = appointment({ person: '甲莫', unit: '县财政局', post: '局长', flags: [flag] });
    expect(personsIn(resolved([slip, land]))).toEqual({ 'official:430624:甲某': 1 });
    expect(rulesOf([slip, land])).toEqual([['suspected-slip', 'unsure', ['official:430624:甲某']]]);
  });

  it('suggest, and no more, that two names one character apart in one office are one', () => {
    const facts = [
      appointment({ document: '一号', person: '甲某平', unit: '县财政局', post: '局长' }),
      appointment({ document: '二号', person: '甲某苹', unit: '县财政局', post: '局长', action: 'remove' }),
    ];
    const about = ['official:430624:甲某平', 'official:430624:甲某苹'];
    expect(Object.keys(personsIn(resolved(facts)))).toEqual(about);
    expect(rulesOf(facts)).toEqual([['near-name', 'unsure', about]]);
  });

  it('suggest nothing where one document names the two side by side', () => {
    const facts = ['甲某平', '甲某苹'].map((person) =>
      member({ document: '一号', person, position: '县财政局副局长' }),
    );
    expect(rulesOf(facts)).toEqual([]);
  });
});

describe('a person’s judgement', () => {
  const mentions = [placeIn(land, '甲某'), placeIn(culture, '甲某')];

  it('of same wins over the rule that keeps two apart', () => {
    const same = judgement({ verdict: 'same', mentions });
    expect(personsIn(resolved([land, culture, led], [same]))).toEqual({ 'official:430624:甲某': 3 });
    const kept = resolved([land, culture, led], [same]).judgements.find(({ rule }) => rule === null);
    expect(kept).toMatchObject({
      by: 'a reader',
      when: '2026-01-02',
      problem: null,
      about: ['official:430624:甲某'],
    });
  });

  it('of different wins over the rule that one name is one', () => {
    const mayor = appointment({ person: '甲某', unit: '县财政局', post: '局长' });
    const other = appointment({ person: '甲某', unit: '县水利局', post: '局长' });
    const different = judgement({
      verdict: 'different',
      mentions: [placeIn(mayor, '甲某'), placeIn(other, '甲某')],
    });
    expect(personsIn(resolved([mayor, other, led], [different]))).toEqual({
      'official:430624:甲某:水利局': 1,
      'official:430624:甲某:财政局': 1,
    });
  });

  it('of unsure takes its later mentions out of the official', () => {
    const unsure = judgement({ verdict: 'unsure', mentions: [placeIn(land, '甲某'), placeIn(led, '甲某')] });
    expect(personsIn(resolved([land, led], [unsure]))).toEqual({ 'official:430624:甲某': 1 });
  });

  it('of same joins two names under the first of them, a slip among them', () => {
    const flag = {
      code: 'suspected-slip',
      reason: '甲莫 stands here, and 甲某 far more often.',
      suggestion: '甲某',
    };
    const slip = appointment({ person: '甲莫', unit: '县财政局', post: '局长', flags: [flag] });
    const same = judgement({ verdict: 'same', mentions: [placeIn(land, '甲某'), placeIn(slip, '甲莫')] });
    expect(personsIn(resolved([land, slip], [same]))).toEqual({ 'official:430624:甲某': 2 });
  });

  it('of same makes a praised citizen the official', () => {
    const praised = commendation({ recipient: '甲某', unit: '县一中' });
    const same = judgement({ verdict: 'same', mentions: [placeIn(land, '甲某'), placeIn(praised, '甲某')] });
    expect(Object.keys(personsIn(resolved([land, praised])))).toHaveLength(2);
    expect(personsIn(resolved([land, praised], [same]))).toEqual({ 'official:430624:甲某': 2 });
  });

  it('of a later day holds against an earlier one, which is reported', () => {
    const same = judgement({ verdict: 'same', mentions, when: '2026-01-02' });
    const different = judgement({ verdict: 'different', mentions, when: '2026-03-04' });
    const { judgements, ...rest } = resolved([land, culture], [same, different]);
    expect(Object.keys(personsIn({ judgements, ...rest }))).toEqual(both);
    expect(judgements.filter(({ problem }) => problem !== null).map(({ verdict }) => verdict)).toEqual([
      'same',
    ]);
  });

  it('is found by the spans of its fact where a better reader places the name elsewhere', () => {
    const quote = '甲某牵头，甲某负责';
    const again = task({
      assignments: [party('甲某', { type: 'person' })],
      evidence: [{ start: 500, end: 500 + quote.length, quote, role: 'value' }],
    });
    const second = { gazette: again.gazette, start: 505, text: '甲某' };
    const unsure = judgement({ verdict: 'unsure', mentions: [placeIn(land, '甲某'), second] });
    expect(personsIn(resolved([land, again], [unsure]))).toEqual({ 'official:430624:甲某': 1 });
  });

  it('is reported where a place holds no such name any more, or is of another county', () => {
    const gone = { gazette: '430624-2024-1', start: 9_999_999, text: '甲某' };
    const elsewhere = { gazette: '430681-2025-1', start: 5, text: '甲某' };
    const judgements = [gone, elsewhere].map((place) =>
      judgement({ verdict: 'same', mentions: [placeIn(land, '甲某'), place] }),
    );
    const kept = resolved([land], judgements).judgements;
    expect(kept.map(({ problem }) => problem?.startsWith('not all its places hold a name'))).toEqual([
      true,
      true,
    ]);
  });
});

describe('judgements', () => {
  const facts = [
    land,
    culture,
    led,
    ...['县财政局', '县水利局'].map((unit) => appointment({ person: '甲某', unit, post: '局长' })),
  ];
  const places = facts.map((fact) => placeIn(fact, '甲某'));
  const anyJudgement = fc
    .record({
      verdict: fc.constantFrom('same', 'different', 'unsure'),
      mentions: fc.shuffledSubarray(places, { minLength: 2, maxLength: 3 }),
      when: fc.constantFrom('2026-01-02', '2026-03-04'),
    })
    .map(judgement);
  const state = (judgements: Parameters<typeof resolved>[1]) => {
    const { references, judgements: kept } = resolved(facts, judgements);
    return { references: references.map(({ from, fact, thing }) => [from, fact.id, thing.id]), kept };
  };

  it('say the same in whatever order their lines stand', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyJudgement, { maxLength: 4 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(state(shuffled)).toEqual(state(all));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('are undone by taking their line away', () => {
    fc.assert(
      fc.property(fc.array(anyJudgement, { maxLength: 3 }), anyJudgement, (rest, one) => {
        const before = state(rest);
        state([...rest, one]);
        expect(state([...rest, one].filter(({ id }) => id !== one.id || rest.includes(one)))).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('win over every rule: what the newest one says of its mentions is so', () => {
    const newest = fc
      .record({
        verdict: fc.constantFrom('same', 'different'),
        mentions: fc.shuffledSubarray(places, { minLength: 2, maxLength: 2 }),
      })
      .map((one) => judgement({ ...one, when: '2027-01-01' }));
    fc.assert(
      fc.property(fc.array(anyJudgement, { maxLength: 3 }), newest, (rest, one) => {
        const kept = resolved(facts, [...rest, one]).judgements.find(({ id }) => id === one.id);
        expect(kept?.problem).toBeNull();
        expect(kept?.about).toHaveLength(one.verdict === 'same' ? 1 : 2);
      }),
      { numRuns: 100 },
    );
  });
});
