import { expect, it } from 'vitest';
import type { Fact } from '../../graph/facts.ts';
import { derive } from '../../graph/resolve/derive.ts';
import { withIds } from '../../graph/resolve/fact-ids.ts';
import { jurisdictionOf } from '../../graph/resolve/jurisdictions.ts';
import { appointment, document, party, span, task } from '../support/facts.ts';

const notice = document({ number: '湘阴政人〔2024〕4号', date: '2024-09-01' });

/** `later < earlier, word, day` of each succession. */
function successionsIn(facts: Fact[]): string[] {
  const own = { home: jurisdictionOf('430624'), facts: withIds([notice, ...facts]), periods: new Map() };
  const short = (id: string) => id.split(':').slice(2).join(':');
  return derive(own, []).edges.flatMap(({ type, from, to, properties }) =>
    type === 'SUCCEEDS'
      ? [`${short(from)} < ${short(to)}, ${properties.role}, ${properties.startLatest}`]
      : [],
  );
}

const clause = (text: string, [from, was]: [string, string], [to, is]: [string, string]): Fact[] => {
  const every = { document: '湘阴政人〔2024〕4号', person: '甲某', line: 9, evidence: [span(100, text)] };
  return [
    appointment({ ...every, unit: to, post: is }),
    appointment({ ...every, unit: from, post: was, action: 'lapse', verb: '自然免除' }),
  ];
};

it.each([
  [
    '甲某同志任县二中副校长，其原左宗棠中学副校长职务因机构更名自然免除',
    ['左宗棠中学', '副校长'],
    ['县二中', '副校长'],
    '二中 < 左宗棠中学, 机构更名, 2024-09-01',
  ],
  [
    '甲某同志任县中医医院院长，其县总医院中医分院执行院长职务因机构更名自然免除',
    ['县总医院中医分院', '执行院长'],
    ['县中医医院', '院长'],
    '中医医院 < 总医院中医分院, 机构更名, 2024-09-01',
  ],
  [
    '甲某同志任县土地事务中心主任，其县土地储备中心主任职务因机构改革自然免除',
    ['县土地储备中心', '主任'],
    ['县土地事务中心', '主任'],
    '土地事务中心 < 土地储备中心, 机构改革, 2024-09-01',
  ],
] as [string, [string, string], [string, string], string][])('%s', (text, was, is, succession) => {
  expect(successionsIn(clause(text, was, is))).toEqual([succession]);
});

it('does not take another post in another unit for a succession', () => {
  const text = '甲某同志任县妇幼保健院院长，其县总医院副院长职务因机构更名自然免除';
  expect(successionsIn(clause(text, ['县总医院', '副院长'], ['县妇幼保健院', '院长']))).toEqual([]);
});

it('does not take a lapse for another reason for a succession', () => {
  const text = '甲某同志任县财政局局长，其县审计局局长职务自然免除';
  expect(successionsIn(clause(text, ['县审计局', '局长'], ['县财政局', '局长']))).toEqual([]);
});

it.each([
  ['县行政审批服务局更名为县数据局', '县行政审批服务局', '县数据局', '数据局 < 行政审批局, 更名, 2024-09-01'],
  [
    '组建县国防动员办公室，不再保留县人防办',
    '县人防办',
    '县国防动员办公室',
    '国防动员办 < 人防办, 组建, 2024-09-01',
  ],
  ['撤销县水务局，组建县水利局', '县水务局', '县水利局', '水利局 < 水务局, 撤销, 2024-09-01'],
])('reads %s, where both are named elsewhere', (text, was, is, succession) => {
  const said = task({ document: '湘阴政人〔2024〕4号', evidence: [span(100, text)] });
  const named = task({ content: '另一项', assignments: [party(was), party(is)] });
  expect(successionsIn([said, named])).toEqual([succession]);
  expect(successionsIn([said])).toEqual([]);
});
