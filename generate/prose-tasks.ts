/** Plans whose tasks are sentences that end in a clause: who leads, who answers, who supports. */
import type { County } from './county.ts';
import { type Kind, ordinal, type Setting } from './document.ts';
import { party, task } from './expected.ts';
import type { Random } from './random.ts';
import { clause, sentences } from './sentences.ts';
import { type Line, line, prose } from './sheet.ts';
import { topics } from './words.ts';

type Parties = Parameters<typeof task>[0]['assignments'];
type Clause = { printed: string; parties: Parties };

const unit = (name: string, role: 'lead' | 'responsible' | 'support', term: string | null) =>
  party(name, 'unit', role, term);

/** The clauses in which a plan says who does what. */
const clauses: readonly ((county: County, random: Random) => Clause)[] = [
  (county, random) => {
    const [lead = '', ...others] = random.some(county.units, random.int(2, 5));
    return {
      printed: `（牵头单位：${lead}；责任单位：${others.join('、')}）`,
      parties: [unit(lead, 'lead', '牵头单位'), ...others.map((one) => unit(one, 'responsible', '责任单位'))],
    };
  },
  (county, random) => {
    const [lead = '', ...others] = random.some(county.units, random.int(2, 4));
    return {
      printed: `（${lead}牵头，${others.join('、')}配合）`,
      parties: [unit(lead, 'lead', '牵头'), ...others.map((one) => unit(one, 'support', '配合'))],
    };
  },
  (county, random) => {
    const units = random.some(county.units, random.int(2, 4));
    return {
      printed: `（责任单位：${units.join('、')}）`,
      parties: units.map((one) => unit(one, 'responsible', '责任单位')),
    };
  },
  (county, random) => {
    const units = random.some(county.units, random.int(2, 4));
    return {
      printed: `（${units.join('、')}按职责分工负责）`,
      parties: units.map((one) => unit(one, 'responsible', '按职责分工负责')),
    };
  },
  (county, random) => {
    const [lead = ''] = random.some(county.units, 1);
    return { printed: `（${lead}牵头）`, parties: [unit(lead, 'lead', '牵头')] };
  },
  (county, random) => {
    const [first, second] = random.some(county.leaders, 2).map(({ name }) => name);
    const [lead = '', support = ''] = random.some(county.units, 2);
    return {
      printed: `（牵头领导：${first}、${second}；牵头单位：${lead}；配合单位：${support}、各乡镇）`,
      parties: [
        ...[first, second].map((name = '') => party(name, 'person', 'lead', '牵头领导')),
        unit(lead, 'lead', '牵头单位'),
        unit(support, 'support', '配合单位'),
        unit('各乡镇', 'support', '配合单位'),
      ],
    };
  },
];

function taskLine({ county, random, number }: Setting, seq: string, mark: string, section: string): Line {
  const { printed, parties } = random.pick(clauses)(county, random);
  const content = `${clause(random)}。${sentences(random, random.int(0, 3))}`;
  const row = task({ document: number, seq, content, form: 'prose', assignments: parties, section });
  return prose(row, `${mark}${content}${random.chance(0.1) ? printed.replaceAll('：', ':') : printed}`);
}

/** 政办发: a plan in sections, its tasks numbered through. */
export const plan: Kind = {
  series: '政办发',
  office: true,
  write(setting) {
    const { county, random } = setting;
    const topic = random.pick(topics);
    let seq = 0;
    const headings = Array.from(
      { length: random.int(2, 4) },
      (_, at) => `${ordinal(at + 1)}、${random.pick(topics)}`,
    );
    const sections = headings.flatMap((heading) => [
      line(heading),
      prose(sentences(random, random.int(1, 3))),
      ...Array.from({ length: random.int(3, 7) }, () => {
        seq += 1;
        return taskLine(setting, String(seq), random.pick([`${seq}.`, `${seq}. `, `${seq}、`]), heading);
      }),
    ]);
    return {
      title: `关于印发《${county.name}${topic}实施方案》的通知`,
      body: [line(`现将《${county.name}${topic}实施方案》印发给你们，请认真抓好落实。`)],
      annex: sections.flatMap((one) => [one, line()]),
    };
  },
};
