/** Tables of tasks: their columns, and what the recogniser does to their cells. */
import type { Kind, Setting } from './document.ts';
import { type Expected, party, task } from './expected.ts';
import { clause } from './sentences.ts';
import { blank, type Line, line, spaced } from './sheet.ts';
import { topics } from './words.ts';

/** One task before it is set in cells. */
type Row = {
  seq: string;
  content: string;
  leaders: string[];
  lead: string;
  others: string[];
  target: string;
};

function rowsOf({ county, random }: Setting): Row[] {
  const leaders = random.some(county.leaders.slice(0, 7), 4).map(({ name }) => name);
  return Array.from({ length: random.int(8, 24) }, (_, at) => {
    const [lead = '', ...others] = random.some(county.units, random.int(2, 4));
    return {
      seq: String(at + 1),
      content: `${clause(random)}。`,
      leaders: random.some(leaders, random.chance(0.2) ? 2 : 1),
      lead,
      others,
      target: `完成${random.int(2, 90)}个以上。`,
    };
  });
}

type Terms = { leader: string; lead: string; other: string; role: 'responsible' | 'support' };

/** What the row says under these column heads. */
function taskOf(
  { number }: Setting,
  row: Row,
  terms: Terms,
  more: { category?: string | null; target?: string } = {},
): Expected {
  return task({
    document: number,
    seq: row.seq,
    content: row.content,
    form: 'table',
    assignments: [
      ...row.leaders.map((name) => party(name, 'person', 'lead', terms.leader)),
      party(row.lead, 'unit', 'lead', terms.lead),
      ...row.others.map((name) => party(name, 'unit', terms.role, terms.other)),
    ],
    ...more,
  });
}

const cells = (...texts: string[]) => texts.join('\t');
const asBars = (text: string) => `| ${text.split('\t').join(' | ')} |`;

/** Rows over several pages: the head again behind a running head, or nothing but an empty line. */
function overPages({ random }: Setting, head: string, rows: readonly Line[]): Line[] {
  const repeats = random.chance(0.5);
  return [
    line(head),
    ...rows.flatMap((row, at) =>
      at > 0 && at % 9 === 0 && random.chance(0.7)
        ? [...(repeats ? [blank, line(head)] : [blank, line('政府文件'), blank]), row]
        : [row],
    ),
  ];
}

/** 牵头领导, 牵头单位, 配合单位, each in its cell. */
function plain(setting: Setting): Line[] {
  const { random } = setting;
  const terms: Terms = random.pick([
    { leader: '牵头领导', lead: '牵头单位', other: '配合单位', role: 'support' },
    { leader: '牵头县级领导', lead: '牵头单位', other: '责任单位', role: 'responsible' },
  ]);
  const head = cells('序号', '重点任务', terms.leader, terms.lead, terms.other);
  const rows = rowsOf(setting).map((row) =>
    line(
      taskOf(setting, row, terms),
      cells(
        row.seq,
        random.chance(0.2) ? row.content.replace('，', '， ') : row.content,
        row.leaders.map((name) => spaced(name, random)).join('、'),
        row.lead,
        row.others.join(random.pick(['、', ' '])),
      ),
    ),
  );
  return overPages(setting, head, rows);
}

/** The same between bars, with a rule under the head. */
function bars(setting: Setting): Line[] {
  const terms: Terms = { leader: '牵头领导', lead: '牵头单位', other: '责任单位', role: 'responsible' };
  return [
    line(asBars(cells('序号', '工作任务', terms.leader, terms.lead, terms.other))),
    line('|---|---|---|---|---|'),
    ...rowsOf(setting).map((row) =>
      line(
        taskOf(setting, row, terms),
        asBars(cells(row.seq, row.content, row.leaders.join(' '), row.lead, row.others.join('、'))),
      ),
    ),
  ];
}

/** A column for the leader, one for all units, and names that two lines of print run into one another. */
function interleaved(setting: Setting): Line[] {
  const { random, number } = setting;
  const rows = rowsOf(setting).map((row, at) => ({
    ...row,
    leaders: at > 2 ? row.leaders : row.leaders.slice(0, 1),
  }));
  const printed = (row: Row) => {
    const [first = '', second = ''] = row.leaders;
    // 王小明 and 陈华, one over the other: 王陈小明华
    const both =
      rows.some((one) => one !== row && one.leaders.length === 1 && one.leaders[0] === first) &&
      rows.some((one) => one !== row && one.leaders.length === 1 && one.leaders[0] === second);
    if (second === '' || !both || !random.chance(0.5)) return row.leaders.join(' ');
    return `${first[0]}${second[0]}${first.slice(1)}${second.slice(1)}`;
  };
  return [
    line(cells('序号', '具体任务', '牵头领导', '责任单位')),
    ...rows.map((row) =>
      line(
        task({
          document: number,
          seq: row.seq,
          content: row.content,
          form: 'table',
          assignments: [
            ...row.leaders.map((name) => party(name, 'person', 'lead', '牵头领导')),
            ...[row.lead, ...row.others].map((name) => party(name, 'unit', 'responsible', '责任单位')),
          ],
        }),
        cells(row.seq, row.content, printed(row), [row.lead, ...row.others].join(' ')),
      ),
    ),
  ];
}

/** A category beside several tasks, and cells of neighbours that have melted into one. */
function melted(setting: Setting): Line[] {
  const { random } = setting;
  const terms: Terms = { leader: '牵头领导', lead: '牵头单位', other: '配合单位', role: 'support' };
  return [
    line(cells('序号', '重点任务', '具体举措', terms.leader, terms.lead, terms.other)),
    ...rowsOf(setting).map((row, at) => {
      const category = at % 4 === 0 ? random.pick(topics) : null;
      const [leader = ''] = row.leaders;
      const one = { ...row, leaders: [leader] };
      const parties =
        at % 7 === 5
          ? `<p>${leader} ${one.lead}</p>\t${one.others.join('、')}`
          : cells(leader, one.lead, one.others.join('、'));
      return line(
        taskOf(setting, one, terms, { category }),
        cells(one.seq, category ?? '', one.content, parties),
      );
    }),
  ];
}

/** A category that has taken a cell of its own, so that what follows has shifted by one and the last is lost. */
function shifted(setting: Setting): Line[] {
  const { random } = setting;
  const terms: Terms = { leader: '牵头领导', lead: '牵头单位', other: '责任单位', role: 'responsible' };
  return [
    line(cells('序号', '任务分解', terms.leader, terms.lead, terms.other, '目标')),
    ...rowsOf(setting).map((row, at) => {
      const { seq, content, leaders, lead, target } = row;
      const names = leaders.join('、');
      if (at % 6 !== 4)
        return line(
          taskOf(setting, row, terms, { target }),
          cells(seq, content, names, lead, row.others.join('、'), target),
        );
      return line(
        taskOf(setting, { ...row, others: [] }, terms, { target }),
        cells(seq, `${random.int(2, 9)}.提升${random.pick(topics)}水平`, content, names, lead, target),
      );
    }),
  ];
}

const forms = [plain, plain, bars, interleaved, melted, shifted];

/** 政办发: the tasks of a year in a table. */
export const taskTable: Kind = {
  series: '政办发',
  office: true,
  write(setting) {
    const { county, random, date } = setting;
    const name = `${county.name}${date.slice(0, 4)}年${random.pick(topics)}重点工作任务分解表`;
    return {
      title: `关于印发《${name}》的通知`,
      body: [line(`现将《${name}》印发给你们，请认真抓好落实。`)],
      annex: [line(name), blank, ...random.pick(forms)(setting)],
    };
  },
};
