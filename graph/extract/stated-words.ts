/** How a line says how many there are of what it heads. */
import type { FactKind, FactOf } from '../facts.ts';

type Relation = Exclude<FactOf<'citation'>['relation'], 'cites'>;

/** What is counted: rows of a kind, or documents to which one thing is done. */
export type Counted = Extract<FactKind, 'task' | 'appointment' | 'commendation'> | Relation;

/** `surely`: the words name the thing, so that it is missed where none was read; else they may count another. */
export type Statement = { what: Counted; stated: number; surely: boolean };

/** What a list does to the documents in it, by the word of its heading; the first that fits counts. */
export const listWords: readonly { relation: Relation; word: RegExp }[] = [
  // 三、宣布失效的规范性文件1件
  { relation: 'invalidates', word: /失效/u },
  // 三、确认《…》等53个规范性文件继续有效; 予以保留的文件（12件）
  { relation: 'keeps', word: /继续有效|继续执行|保留/u },
  // 二、予以修改的文件（1件）
  { relation: 'amends', word: /修改|修订/u },
  // 一、废止《…》等2个规范性文件
  { relation: 'repeals', word: /废止/u },
];

/** 等33个规范性文件; 规范性文件3件; 予以废止的文件（2件）; 修改5部政府规章 */
const documents = [
  /(?<![\d〔])(\d{1,4})[件个份部项](?:行政|政府|政策)?(?:规范性|性)?(?:文件|规章)/u,
  /(?:文件|规章)(?:目录)?[（(]?(?:共计?)?(\d{1,4})[件个份部项]/u,
];
/** 共53项任务, 分解为53项重点任务; 工作任务共53项 */
const tasks = [
  /(?:共计?|分解[为成]|细化[为成])(\d{1,4})[项个条][^，。；、\d]{0,8}任务/u,
  /任务[^，。；、\d]{0,6}共计?(\d{1,4})[项个条]/u,
];
/** 重点任务（12项）: at the end of a heading */
const headedTasks = [/[（(](?:共计?)?(\d{1,4})[项条][）)]$/u];
/** 任命张某某等4名同志职务; 以下12名同志任职 */
const appointed = [/(?<!\d)(\d{1,4})[名位](?:同志|干部|人员)/u];
const appoints = /任免|任命|免去|任职|免职|职务/u;
/** 先进个人（100人）; 突出单位（12 个） */
const recipients = [/[（(]共?(\d{1,4})[个人名家户][）)]$/u];

const numberIn = (text: string, patterns: readonly RegExp[]): number | null => {
  const found = patterns.map((pattern) => pattern.exec(text)?.[1]).find((one) => one !== undefined);
  return found === undefined ? null : Number(found);
};

/** What one line, less its layout, states; `heads` where things stand below it rather than in it. */
export function statementsIn(text: string, heads: boolean): Statement[] {
  const relation = listWords.find(({ word }) => word.test(text))?.relation;
  const listed = relation ? numberIn(text, documents) : null;
  const task = numberIn(text, tasks);
  const headedTask = heads ? numberIn(text, headedTasks) : null;
  const persons = appoints.test(text) ? numberIn(text, appointed) : null;
  const praised = text.length <= 40 ? numberIn(text, recipients) : null;
  return [
    ...(relation && listed !== null ? [{ what: relation, stated: listed, surely: true }] : []),
    ...(task !== null ? [{ what: 'task' as const, stated: task, surely: false }] : []),
    ...(task === null && headedTask !== null
      ? [{ what: 'task' as const, stated: headedTask, surely: false }]
      : []),
    ...(persons !== null ? [{ what: 'appointment' as const, stated: persons, surely: false }] : []),
    ...(praised !== null ? [{ what: 'commendation' as const, stated: praised, surely: false }] : []),
  ];
}
