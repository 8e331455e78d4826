import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../graph/facts.ts';
import { judgementsIn } from '../../graph/load/judgements-file.ts';
import { nodes } from '../../graph/ontology.ts';
import { judgedGazette, judgingOf } from '../../graph/resolve/judgements/judging.ts';
import { hiding } from '../../graph/resolve/judgements/withhold.ts';
import type { WrittenJudgement } from '../../graph/resolve/judgements/written.ts';
import { root } from '../source/code.ts';
import { appointment, gazetteInfo, party, span, task } from '../support/facts.ts';
import { judgement, placeIn } from '../support/judgements.ts';

const quote = '任命甲 某为县财政局局长、县水利局副局长';
const evidence = [span(100, quote)];
const first = appointment({ person: '甲某', unit: '县财政局', post: '局长', evidence });
const second = appointment({ person: '甲某', unit: '县水利局', post: '副局长', evidence });
const slip = task({
  leaders: ['甲莫'],
  assignments: [party('甲莫', { type: 'person' }), party('县财政局')],
  evidence: [span(300, '修路 甲莫 县财政局')],
  flags: [
    { code: 'suspected-slip', reason: '甲莫 stands here, and 甲某 far more often.', suggestion: '甲某' },
  ],
});
const facts: Fact[] = [first, second, slip];

function judged(judgements: WrittenJudgement[], of: readonly Fact[] = facts) {
  const gazette = gazetteInfo('430624-2024-1');
  return judgedGazette(of, judgingOf(judgements, [gazette]).ofGazette(gazette));
}
const kinds = (judgements: WrittenJudgement[]) => judged(judgements).judgements.map(({ problem }) => problem);

describe('a fact', () => {
  it('that is rejected is none, and the judgement on it stays', () => {
    const reject = judgement({
      verdict: 'reject',
      kind: 'appointment',
      mentions: [placeIn(second, '县水利局')],
    });
    const { facts: left, judgements } = judged([reject]);
    expect(left.map(({ kind }) => kind)).toEqual(['appointment', 'task']);
    expect(judgements).toMatchObject([{ verdict: 'reject', by: 'a reader', problem: null }]);
  });

  it('takes the value of a corrected field and keeps its id', () => {
    const correct = judgement({
      verdict: 'correct',
      kind: 'appointment',
      mentions: [placeIn(first, '县财政局')],
      field: 'action',
      value: 'remove',
    });
    const [before] = judged([]).facts;
    const [after] = judged([correct]).facts;
    expect(after).toEqual({ ...before, action: 'remove' });
  });

  it('of a task takes a corrected name in its list and among its parties', () => {
    const correct = judgement({
      verdict: 'correct',
      kind: 'task',
      mentions: [placeIn(slip, '县财政局')],
      field: 'lead_units',
      value: '县水利局',
    });
    const withUnits = { ...slip, lead_units: ['县财政局'] };
    const [after] = judged([correct], [withUnits]).facts;
    expect(after).toMatchObject({
      lead_units: ['县水利局'],
      assignments: [{ name: '甲莫' }, { name: '县水利局' }],
    });
  });

  it('takes an accepted suggestion for the name that it doubts, and is doubted no more', () => {
    const accept = judgement({ verdict: 'accept', mentions: [placeIn(slip, '甲莫')] });
    const after = judged([accept]).facts[2];
    expect(after).toMatchObject({
      leaders: ['甲某'],
      assignments: [{ name: '甲某' }, { name: '县财政局' }],
      flags: [],
    });
  });

  it('is told from others in its sentence by what it names there, else by `where`', () => {
    const at = placeIn(first, '甲某');
    const unclear = judgement({ verdict: 'reject', kind: 'appointment', mentions: [at] });
    expect(kinds([unclear])).toEqual([
      '2 facts of kind appointment stand at this place; tell them apart with `where`',
    ]);
    const clear = judgement({
      verdict: 'reject',
      kind: 'appointment',
      mentions: [at],
      where: { post: '副局长' },
    });
    expect(judged([clear]).facts.map((fact) => fact.kind === 'appointment' && fact.post)).toEqual([
      '局长',
      false,
    ]);
  });

  it('stays as it is where its place, its kind or the value fails, and the reason is told', () => {
    const at = placeIn(first, '县财政局');
    const problems = kinds([
      judgement({ verdict: 'reject', kind: 'task', mentions: [at] }),
      judgement({ verdict: 'reject', kind: 'appointment', mentions: [{ ...at, start: 7 }] }),
      judgement({ verdict: 'correct', kind: 'appointment', mentions: [at], field: 'action', value: 'sing' }),
      judgement({ verdict: 'correct', kind: 'appointment', mentions: [at], field: 'line', value: 3 }),
      judgement({ verdict: 'accept', mentions: [at] }),
    ]);
    expect(problems.every((problem) => problem !== null)).toBe(true);
    expect(problems.join('\n')).toContain('no task stands at this place any more');
    expect(problems.join('\n')).toContain('does not fit the field action');
  });

  it('is as the newest judgement says, in whatever order the lines stand', () => {
    const at = placeIn(first, '县财政局');
    const lines = ['remove', 'confirm', 'other'].map((value, day) =>
      judgement({
        verdict: 'correct',
        kind: 'appointment',
        mentions: [at],
        field: 'action',
        value,
        when: `2026-01-0${day + 1}`,
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        const { facts: after, judgements } = judged(shuffled);
        expect(after[0]).toMatchObject({ action: 'other' });
        expect(judgements.filter(({ problem }) => problem === null)).toHaveLength(1);
      }),
    );
  });
});

describe('a withheld name', () => {
  const withhold = judgement({
    verdict: 'withhold',
    mentions: [placeIn(first, '甲某')],
    reason: 'Asked by 甲某.',
  });

  it('stands in no field, quote, doubt or judgement of the county’s gazettes', () => {
    const other = judgement({
      verdict: 'reject',
      kind: 'appointment',
      mentions: [placeIn(first, '县财政局')],
      reason: '甲某 never was.',
    });
    const all = judged([withhold, other]);
    expect(JSON.stringify(all)).not.toMatch(/甲\s*某/u);
    expect(all.facts[0]).toMatchObject({
      person: '██',
      evidence: [{ quote: quote.replace('甲 某', '█ █') }],
    });
    expect(all.judgements.map(({ verdict, reason }) => [verdict, reason])).toContainEqual([
      'withhold',
      'Asked by ██.',
    ]);
  });

  it('is hidden in other gazettes of the county, and in no other county’s', () => {
    const judging = judgingOf([withhold], []);
    expect(judging.ofGazette({ key: '430624-2023-1', jurisdiction: '430624' }).withheld).toEqual(['甲某']);
    expect(judging.ofGazette({ key: '430681-2025-1', jurisdiction: '430681' }).withheld).toEqual([]);
  });

  it('is hidden with layout between its characters, and leaves every offset where it was', () => {
    const text = '甲　某、<b>甲</b>**某**；甲乙某';
    const hidden = hiding(['甲某'])(text);
    expect(hidden).toBe('█　█、<b>█</b>**█**；甲乙某');
    expect(hidden).toHaveLength(text.length);
  });

  it('is hidden also where its place holds no fact any more, which is reported', () => {
    const gone = judgement({ verdict: 'withhold', mentions: [{ ...placeIn(first, '甲某'), start: 7 }] });
    const all = judged([gone]);
    expect(JSON.stringify(all.facts)).not.toContain('甲某');
    expect(all.judgements[0]?.problem).toContain('hidden all the same');
  });
});

describe('a judgements file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'judgements-'));
  const read = (text: string) => {
    const file = join(folder, 'judgements.jsonl');
    writeFileSync(file, text);
    return () => judgementsIn(file);
  };
  const line = {
    verdict: 'accept',
    mentions: [placeIn(slip, '甲莫')],
    reason: 'so',
    by: 'us',
    when: '2026-01-02',
  };

  it('is read line by line, remarks and empty lines apart', () => {
    expect(read(`# a remark\n\n${JSON.stringify(line)}\n`)()).toEqual([judgement(line)]);
  });

  it.each([
    ['{"verdict":', /judgements\.jsonl, line 2: this is no JSON; docs\/judgements\.md/],
    [JSON.stringify({ ...line, verdict: 'maybe' }), /line 2, field verdict:/],
    [JSON.stringify({ ...line, when: 'yesterday' }), /line 2, field when:/],
    [
      JSON.stringify({ ...line, mentions: [{ gazette: 'x', text: 'y' }] }),
      /line 2, field mentions\.0\.start:/,
    ],
    [JSON.stringify({ ...line, colour: 'red' }), /line 2, field .*colour/],
  ])('is refused with its line and field: %s', (broken, message) => {
    expect(read(`${JSON.stringify(line)}\n${broken}`)).toThrow(message);
  });

  it('holds one example of each verdict in its description', () => {
    const text = readFileSync(join(root, 'docs/judgements.md'), 'utf8');
    const examples = read(/```jsonl\n([^`]*)```/u.exec(text)?.[1] ?? '')();
    expect(examples.map(({ verdict }) => verdict)).toEqual(nodes.Judgement.properties.verdict);
  });

  it('that is named and missing is refused', () => {
    expect(() => judgementsIn(join(folder, 'none.jsonl'))).toThrow(
      /it cannot be read; JUDGEMENTS_FILE names/,
    );
  });
});
