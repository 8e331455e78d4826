import { describe, expect, it } from 'vitest';
import { withAssignmentIds, withIds } from '../../graph/resolve/fact-ids.ts';
import { mentionsOf } from '../../graph/resolve/mentions.ts';
import { appointment, commendation, party, span, task } from '../support/facts.ts';

const oneWithId = <T>(facts: readonly T[]): T => {
  const [first] = facts;
  if (!first) throw new Error('There is no fact.');
  return first;
};

describe('a mention', () => {
  it('stands where the name stands, layout spaces inside it counted', () => {
    const quote = '任命杨 盛同志为县财政局副局长';
    const fact = oneWithId(
      withIds([appointment({ person: '杨盛', unit: '县财政局', evidence: [span(100, quote)] })]),
    );
    expect(
      mentionsOf(fact).map(({ field, start, end }) => [field, quote.slice(start - 100, end - 100)]),
    ).toEqual([
      ['person', '杨 盛'],
      ['unit', '县财政局'],
    ]);
  });

  it('is looked for in the later spans too, and is the first span where no span holds it', () => {
    const fact = oneWithId(
      withIds([
        appointment({
          person: '甲某',
          unit: '县水利局',
          evidence: [span(10, '副局长'), span(90, '甲某', 'carried')],
        }),
      ]),
    );
    expect(mentionsOf(fact).map(({ text, start, end }) => [text, start, end])).toEqual([
      ['甲某', 90, 92],
      ['县水利局', 10, 13],
    ]);
  });

  it('is of a unit where a unit is commended', () => {
    const fact = oneWithId(withIds([commendation({ recipient: '县人社局', recipient_type: 'unit' })]));
    expect(mentionsOf(fact).map(({ of }) => of)).toEqual(['Unit']);
  });
});

describe('ids', () => {
  const fact = appointment({ person: '甲某', unit: '县财政局', post: '局长', evidence: [span(40, '甲某')] });

  it('of facts come from gazette, kind, place and what identifies them', () => {
    expect(withIds([fact]).map(({ id }) => id)).toEqual([
      expect.stringMatching(/^fact:430624-2024-1:appointment:40:[\da-f]{8}$/),
    ]);
  });

  it('survive a field that identifies nothing, and a new order', () => {
    const [before] = withIds([fact]);
    const other = appointment({ person: '乙某', evidence: [span(80, '乙某')] });
    const after = withIds([other, { ...fact, verb: '任命', line: 9 }]);
    expect(after.map(({ id }) => id)).toContain(before?.id);
  });

  it('of two rows that are alike count up', () => {
    const [one, two] = withIds([fact, fact]);
    expect(two?.id).toBe(`${one?.id}:2`);
  });

  it('of parties follow from their task, role and name', () => {
    const [row] = withIds([task({ assignments: [party('县财政局'), party('县水利局'), party('县财政局')] })]);
    if (row?.kind !== 'task') throw new Error('There is no task.');
    const ids = withAssignmentIds(row).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toMatch(/^assignment:430624-2024-1:task:\d+:[\da-f]{8}:lead:县财政局$/);
  });
});
