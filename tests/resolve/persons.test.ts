import { describe, expect, it } from 'vitest';
import type { Fact } from '../../graph/facts.ts';
import { withIds } from '../../graph/resolve/fact-ids.ts';
import { jurisdictionOf } from '../../graph/resolve/jurisdictions.ts';
import { resolve } from '../../graph/resolve/resolve.ts';
import { appointment, commendation, member, party, task } from '../support/facts.ts';

/** The persons that these facts are about, each once. */
function personsOf(facts: Fact[]): string[] {
  const { references } = resolve(withIds(facts), jurisdictionOf('430624'));
  const ids = references.flatMap(({ thing }) =>
    thing.kind === 'Official' || thing.kind === 'Person' ? [thing.id] : [],
  );
  return [...new Set(ids)].sort();
}

const led = task({ assignments: [party('甲某', { type: 'person' })] });

describe('one name in one jurisdiction', () => {
  it('is one official, in whatever post and unit', () => {
    expect(
      personsOf([
        appointment({ person: '甲某', unit: '县财政局', post: '副局长' }),
        appointment({ person: '甲 某', unit: '县水利局', post: '局长' }),
        led,
      ]),
    ).toEqual(['official:430624:甲某']);
  });

  it('is two where one list gives it two units', () => {
    expect(
      personsOf([
        member({ person: '甲某', position: '县自然资源局副局长' }),
        member({ person: '甲某', position: '县文旅广体局副局长' }),
      ]),
    ).toEqual(['official:430624:甲某:文旅广体局', 'official:430624:甲某:自然资源局']);
  });

  it('is one where one list gives it one unit under two names', () => {
    expect(
      personsOf([
        member({ person: '甲某', position: '县发改局局长' }),
        member({ person: '甲某', position: '县发展和改革局局长', role: '办公室主任' }),
      ]),
    ).toEqual(['official:430624:甲某']);
  });

  it('is one where two lists at two times give it two units', () => {
    expect(
      personsOf([
        member({ person: '甲某', position: '县发改局局长', document: '湘阴政发〔2023〕1号' }),
        member({ person: '甲某', position: '县水利局局长', document: '湘阴政发〔2024〕1号' }),
      ]),
    ).toEqual(['official:430624:甲某']);
  });

  it('is two where one is a woman and one a man', () => {
    expect(
      personsOf([
        appointment({ person: '甲某', gender: 'f', unit: '县财政局', post: '副局长' }),
        appointment({ person: '甲某', gender: 'm', unit: '县水利局', post: '局长' }),
      ]),
    ).toEqual(['official:430624:甲某:水利局', 'official:430624:甲某:财政局']);
  });
});

describe('a commended person', () => {
  it('is a person of a unit, and no official', () => {
    expect(personsOf([commendation({ recipient: '甲某', unit: '县一中' }), led])).toEqual([
      'official:430624:甲某',
      'person:430624:甲某:一中',
    ]);
  });

  it('is the official where that very unit has an official of the name', () => {
    expect(
      personsOf([
        commendation({ recipient: '甲某', unit: '财政局' }),
        appointment({ person: '甲某', unit: '县财政局', post: '副局长' }),
      ]),
    ).toEqual(['official:430624:甲某']);
  });

  it('is two where one list praises two of one name', () => {
    expect(
      personsOf([
        commendation({ recipient: '甲某', unit: '自然资源局' }),
        commendation({ recipient: '甲某', unit: '文旅广体局' }),
      ]),
    ).toHaveLength(2);
  });
});

describe('a doubted name', () => {
  const flag = {
    code: 'suspected-slip',
    reason: '甲莫 stands here, and 甲某 far more often in this gazette; kept as written.',
    suggestion: '甲某',
  };

  it('makes no official, while the others of its task do', () => {
    const doubted = {
      ...task({ assignments: [party('甲莫', { type: 'person' }), party('甲某', { type: 'person' })] }),
      flags: [flag],
    };
    expect(personsOf([doubted])).toEqual(['official:430624:甲某']);
  });

  it('is none where the flag doubts something else of the fact', () => {
    const other = { code: 'suspected-slip', reason: '县疾控中心 has no 局长; the text is kept as written.' };
    expect(
      personsOf([{ ...appointment({ person: '甲某', unit: '县疾控中心', post: '局长' }), flags: [other] }]),
    ).toEqual(['official:430624:甲某']);
  });

  it('is none where no person can be meant', () => {
    expect(personsOf([task({ assignments: [party('各牵头县级领导', { type: 'person' })] })])).toEqual([]);
  });
});
