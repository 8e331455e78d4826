/** A small gazette of an invented county, with one of everything that the API answers about. */
import type { Fact } from '../../graph/facts.ts';
import { fact, task } from './written-facts.ts';

export const notice = '清政人〔2030〕1号';
export const plan = '清政办发〔2030〕2号';
export const repealed = '清政发〔2028〕3号';

const appointments: Fact[] = [
  fact('document', 10, {
    number: notice,
    title: '关于林晓舟等同志职务任免的通知',
    issuers: ['清石桥县人民政府'],
    date: '2030-01-10',
  }),
  fact('appointment', 12, { document: notice, person: '林晓舟', unit: '县水务局', post: '局长' }),
  fact('appointment', 13, {
    document: notice,
    person: '林晓舟',
    action: 'remove',
    unit: '县财政局',
    post: '副局长',
    verb: '免去',
  }),
  fact('appointment', 14, {
    document: notice,
    person: '单正平',
    unit: '县财政局',
    post: '局长',
    qualifiers: ['probation'],
    flags: [{ code: 'undated', reason: 'The notice bears no day of its own.' }],
  }),
];

const tasks: Fact[] = [
  fact('document', 20, {
    number: plan,
    title: '关于印发《2030年重点工作任务分解》的通知',
    issuers: ['清石桥县人民政府办公室'],
    date: '2030-02-01',
  }),
  task(22, plan, '完成东河堤防加固，新增排涝泵站两座。', {
    leaders: ['林晓舟'],
    units: [
      { name: '县水务局', term: '牵头单位' },
      { name: '县财政局', role: 'support', term: '配合单位' },
    ],
  }),
  task(23, plan, '改造农村公路五十公里。', {
    leaders: ['周行'],
    units: [
      { name: '县交通局', term: '牵头单位' },
      { name: '县财政局', role: 'support', term: '配合单位' },
    ],
  }),
  task(24, plan, '建成城区污水处理厂。', {
    leaders: ['林晓舟'],
    units: [
      { name: '县水务局', term: '牵头单位' },
      { name: '县财政局', role: 'responsible', term: '责任单位' },
    ],
  }),
  fact('citation', 26, { document: plan, target: repealed, relation: 'repeals' }),
];

export const smallCounty: Fact[] = [...appointments, ...tasks];
