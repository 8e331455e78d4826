/** A document around its text: header, salutation, signature and day, in the forms that gazettes print. */
import type { County } from './county.ts';
import type { Expected } from './expected.ts';
import type { Random } from './random.ts';
import { apart, blank, type Line, line } from './sheet.ts';

/** What the text of a document may refer to. `date` is an ISO day. */
export type Setting = { county: County; random: Random; number: string; date: string };

export type Written = {
  /** 关于…的通知, without the issuer. */
  title: string;
  /** Between salutation and signature. */
  body: Line[];
  /** Behind the signature; empty where there is none. */
  annex: Line[];
  /** From a clause such as 自…起施行，有效期5年. */
  force?: { in_force_from: string; valid_until: string };
};

/** A kind of document: the series of its numbers (政办发), whose it is, and how its text is written. */
export type Kind = { series: string; office: boolean; write(setting: Setting): Written };

/** The document's lines with its own fact at its number, and what the contents list of it. */
export function documentOf(kind: Kind, setting: Setting): { lines: Line[]; title: string } {
  const { county, number, date, random } = setting;
  const { title, body, annex, force } = kind.write(setting);
  const issuer = `${county.name}人民政府${kind.office ? '办公室' : ''}`;
  const row: Expected = {
    kind: 'document',
    number,
    title,
    issuers: [issuer],
    date,
    record: null,
    in_force_from: force?.in_force_from ?? null,
    valid_until: force?.valid_until ?? null,
  };
  const salutation = random.pick([
    `各乡镇人民政府，${county.level}直各单位：`,
    `各乡镇人民政府、街道办事处，${county.level}直各单位：`,
  ]);
  return {
    title,
    lines: [
      ...header(issuer, row, title, random),
      ...apart([line(salutation), ...body]),
      ...signature(issuer, date, random),
      ...(annex.length > 0 ? [line('附件'), blank, ...annex, blank] : []),
    ],
  };
}

type DocumentRow = Expected & { kind: 'document' };

/** Issuer, title and number in three lines, in two, or in one; the number above or below. */
function header(issuer: string, row: DocumentRow, title: string, random: Random): Line[] {
  const number = row.number ?? '';
  const printed = random.chance(0.1) ? number.replace('〔', '[').replace('〕', ']') : number;
  const forms: (() => Line[])[] = [
    () => [line(issuer), line(title), blank, line(row, printed)],
    () => [line(`${issuer} ${title}`), blank, line(row, printed)],
    () => [line(issuer), line(title), line(row, printed)],
    () => [line(row, printed), blank, line(`**${issuer}`), line(`${title}**`)],
    () => [line(`${issuer}${title} `, row, printed)],
    () => [
      line(issuer),
      line(title.replace(/通知$/, '通 知')),
      blank,
      line(row, printed.replace('〕', '〕 ')),
    ],
  ];
  return [...random.pick(forms)(), blank];
}

/** The issuer and the day, in figures or in Chinese numerals. */
function signature(issuer: string, date: string, random: Random): Line[] {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
  const forms = [
    `${year}年${month}月${day}日`,
    `${year} 年 ${month} 月 ${day} 日`,
    `${[...year].map((figure) => '〇一二三四五六七八九'[Number(figure)]).join('')}年${numeral(month)}月${numeral(day)}日`,
  ];
  const lines = [line(issuer), line(random.pick(forms))];
  return random.chance(0.5) ? apart(lines) : [...lines, blank];
}

/** 1 to 31 → 一 to 三十一 */
function numeral(figure: string): string {
  const ones = ' 一二三四五六七八九';
  const [tens, one] = [Math.floor(Number(figure) / 10), Number(figure) % 10];
  const ten = tens === 0 ? '' : `${tens > 1 ? ones[tens] : ''}十`;
  return ten + (one > 0 ? ones[one] : '');
}

/** 2024-03-05 → 2024年3月5日 */
export function printedDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** A day so many years on, less one day: the last of a term. */
export function lastDay(from: string, years: number): string {
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** 1 → 一, as sections and articles are numbered, up to 99. */
export const ordinal = (number: number): string => numeral(String(number));
