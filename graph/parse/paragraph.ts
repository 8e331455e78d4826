import { join, type Passage, slice, spanOf, trim } from '../read/passage.ts';
import type { Clause, Paragraph, Place } from './nodes.ts';
import { ordinalOf } from './ordinal.ts';
import { DOCUMENT_WORD } from './words.ts';

export type TextLine = Place & { passage: Passage };

/** 杨 帅 市交通运输局局长: a name, then what the person is; such a line goes on in no other. */
const rosterLine =
  /^[-·•]? ?(?:\p{Script=Han} ?){2,4}(?:[（(][女男][)）])? (?:\p{Script=Han}|[，、,（）()“”"A-Z\d ])+$/u;
/** 组 长：, 成员：, 责任单位： */
const labelled = /^[-·•]? ?(?:\p{Script=Han}[ ]?){1,8}[:：]/u;
/** Signs that end what stands before a page break. */
const ended = /[。；;：:！!？?）)”"》】.]$/;
/** A bracket opened near the end and not closed. */
const openBracket = /[（(][^（()）。]{0,80}$|【[^】。]{0,80}$/u;
/** 主责单位：某局， | 参与单位：某局 */
const partyLabel = /^.{0,6}(?:单 ?位|部 ?门|领 ?导|时 ?限) ?[:：]/u;
/** 头单位：, 任单位：, 位：: the rest of a label that a break cut. */
const cutLabel = /^(?:(?:[头责任合办与同]单?|单)?位|[头任合管责]?(?:部门|领导)|门|导) ?[:：]/u;
/** 杜若溪同志任某开发区管委 | 会副主任: an act that does not end on a post or its 职务. */
const cutAct =
  /(?:同志(?:[（(]女[)）])?(?:任|为|县|市|区)|免去)[^。；;]*(?<![长任记员席师官理事务职督]|职务)$/u;
/** 戴志辉同志任…, 免去…: the next act. */
const nextAct = /^(?:\p{Script=Han}{2,4}(?:[（(]女[)）])?同志|免去|任命|聘任|决定|附件)/u;
/** 成员单位：县政府办、市生态环 | 境局某县分局、县住建局 */
const unitsOf = /单 ?位 ?[:：][^。；;]*、[^。；;]*$/u;
const stop = /[。；;：:]/;
const moreUnits = /^[^。；;：:]{1,12}$|^[^。；;：:]*、[^。；;：:]*。?$/u;
/** 任职时间从2023年3月1 | 日起计算：, 考核合格，正 | 式任职：: the rest of a lead-in, and no label. */
const leadInEnd =
  /^(?:(?:年.{1,3})?(?:月.{1,3})?日)?起?计?算[:：]$|^如?下[:：]$|^.{0,3}任?[职命][:：]$|^去[:：]$/u;
/** A plan's own title above its first sentence: 某县减轻学生作业负担的分工方案. */
const title = new RegExp(
  `(?:${DOCUMENT_WORD}|[表单录]|预案|计划|要点|制度|规则|工程|名单)(?:[（(][^（）()]{1,20}[)）])?$`,
  'u',
);
const prose = /[，,。；;]/;
/** 第三十四条 本办法自2021年1月1日起 | 施行: an article with words behind its number is a sentence. */
const article = /^第[一二三四五六七八九十百\d]{1,5}条 ?.{4}/u;

/**
 * Whether a page break or line end between the two cuts a sentence: 杨官跃同志任某中心主任，其 | 任职时间从…计算起.
 */
function goesOn(last: string, next: string, inUnits: boolean): boolean {
  // …开展整治。（牵 | 头单位：县交警大队；…）: what a bracket holds goes on, whatever the next line looks like.
  if (openBracket.test(last) && !ordinalOf(next)) return true;
  if (!ended.test(last) && cutLabel.test(next)) return true;
  if (/[，,]$/.test(last) && partyLabel.test(next)) return true;
  if (!ended.test(last) && prose.test(last) && leadInEnd.test(next)) return true;
  if (ended.test(last) || ordinalOf(next) || labelled.test(next) || /^[-·•]/.test(next)) return false;
  // 责任单位：各镇、各街道 | 目标责任分解为3个小组：
  if (labelled.test(last) && /.{6}[:：]$/.test(next)) return false;
  // 第十五条 本办法自…起施行，有效 | 期2年: an article's number is nobody's name.
  if ((rosterLine.test(last) && !ordinalOf(last)) || (rosterLine.test(next) && next.length <= 40))
    return false;
  if (cutAct.test(last) && !nextAct.test(next)) return true;
  if (inUnits && moreUnits.test(next)) return true;
  // 做强古镇、 | 水岸等夜间文旅消费聚集区。; a roster's lines, which hold a seat's colon, are read as they stand.
  if (last.endsWith('、') && !/[:：]/.test(last + next)) return true;
  return article.test(last) || prose.test(last) || (last.length >= 24 && !title.test(last));
}

/** Lines of text, joined where a break cuts a sentence. */
export function paragraphsOf(lines: readonly TextLine[]): Paragraph[] {
  const groups: TextLine[][] = [];
  let inUnits = false;
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const { text } = line.passage;
    const joins: boolean = last !== undefined && goesOn(last.passage.text, text, inUnits);
    if (joins) group?.push(line);
    else groups.push([line]);
    // The list's label may stand some lines above.
    inUnits = unitsOf.test(text) || (joins && inUnits && !stop.test(text));
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) return [];
    const passage = join(group.map((line) => line.passage));
    return [
      {
        kind: 'paragraph',
        start: first.start,
        end: last.end,
        line: first.line,
        passage,
        ordinal: ordinalOf(passage.text),
        clauses: clausesOf(passage, group),
        lines: group,
      },
    ];
  });
}

const lineOf = (lines: readonly TextLine[], offset: number) =>
  lines.findLast(({ start }) => start <= offset)?.line ?? lines[0]?.line ?? 1;

/** Signs that open, close or end something. */
const marks = /[（(《〈“）)》〉”。；;]/g;

/** Cuts at 。；; but not inside brackets or quotation marks, whose halves belong together. */
function clausesOf(passage: Passage, lines: readonly TextLine[]): Clause[] {
  const clauses: Clause[] = [];
  const { text } = passage;
  let depth = 0;
  let from = 0;
  const cut = (to: number) => {
    const part = trim(slice(passage, from, to));
    from = to;
    if (part.text === '') return;
    const span = spanOf(part);
    clauses.push({ kind: 'clause', ...span, line: lineOf(lines, span.start), passage: part });
  };
  for (const { 0: sign, index } of text.matchAll(marks)) {
    if ('（(《〈“'.includes(sign)) depth++;
    else if ('）)》〉”'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (sign === '。' || depth === 0) {
      // A full stop ends the sentence whatever bracket was left open.
      if (sign === '。') depth = 0;
      cut(index + 1);
    }
  }
  cut(text.length);
  return clauses;
}
