/** A fact's citation, as text, GB/T 7714, BibTeX and CSL-JSON. Pure; the words of the gazette stay Chinese. */

export interface CitationParts {
  gazetteTitle: string;
  issuer: string | null;
  /** `2024-4`; null where unknown. */
  period: string | null;
  documentNumber: string | null;
  documentTitle: string | null;
  documentDate: string | null;
  /** Null where only the gazette's text could tell and it is not here. */
  line: number | null;
  quote: string;
  /** The date the view is seen at; null where none is applied. */
  asOf: string | null;
  link: string;
  /** The day of citing, ISO. */
  cited: string;
  /** Reasons of doubt. */
  doubts: readonly string[];
}

/** `2024-4` → 2024 年第 4 期. */
export function issueOf(period: string | null): string {
  const [year, number] = (period ?? '').split('-');
  if (year === undefined || year === '') return '';
  return number === undefined ? `${year} 年` : `${year} 年第 ${number} 期`;
}

function lineOf({ line }: CitationParts): string | null {
  return line === null ? null : `第 ${line} 行`;
}

/** 《公报》2024 年第 4 期，文号，第 508 行：“…”。牵头 Qiantou，截至 …，link。存疑：reason. */
export function plainCitation(parts: CitationParts): string {
  const where = [
    `《${parts.gazetteTitle}》${issueOf(parts.period)}`,
    parts.documentNumber,
    `第 ${parts.line} 行`,
  ];
  const seen = ['牵头 Qiantou', parts.asOf === null ? null : `截至 ${parts.asOf}`, parts.link];
  const join = (words: readonly (string | null)[]) => words.filter((word) => word !== null).join('，');
  const doubts = parts.doubts.map((reason) => `存疑：${reason.replace(/。$/, '')}。`).join('');
  return `${join(where)}：“${parts.quote}”。${join(seen)}。${doubts}`;
}

/** GB/T 7714-2015, a part of a serial: issuer. title: number[J/OL]. serial, year(issue): line[cited]. address. */
export function gbtCitation(parts: CitationParts): string {
  const [year, number] = (parts.period ?? '').split('-');
  const author = parts.issuer ?? parts.gazetteTitle;
  const title = [parts.documentTitle ?? `“${parts.quote}”`, parts.documentNumber].filter(Boolean).join('：');
  const issue = [year, number === undefined ? '' : `(${number})`].join('');
  const date = parts.documentDate === null ? '' : `(${parts.documentDate})`;
  const place = [parts.gazetteTitle, [issue, lineOf(parts)].filter(Boolean).join(': ')].join(', ');
  const notes = [`“${parts.quote}”`, ...parts.doubts.map((reason) => `存疑：${reason}`)];
  const note = parts.documentTitle === null ? notes.slice(1) : notes;
  return [`${author}. ${title}[J/OL]. ${place}${date}[${parts.cited}]. ${parts.link}.`, ...note].join(' ');
}

/** A BibTeX entry. */
export function bibtexCitation(parts: CitationParts): string {
  const [year = '', number = ''] = (parts.period ?? '').split('-');
  const fields: [string, string][] = [
    ['author', parts.issuer ?? parts.gazetteTitle],
    ['title', parts.documentTitle ?? parts.quote],
    ['journal', parts.gazetteTitle],
    ['year', year],
    ['number', number],
    [
      'note',
      [parts.documentNumber, lineOf(parts), `“${parts.quote}”`, ...parts.doubts].filter(Boolean).join('；'),
    ],
    ['url', parts.link],
    ['urldate', parts.cited],
  ];
  const body = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [name, value.replaceAll(/[{}]/g, '')])
    // An office is one name, not a surname and a given name: a second pair of braces keeps it whole.
    .map(([name, value]) => `  ${name} = ${name === 'author' ? `{{${value}}}` : `{${value}}`}`)
    .join(',\n');
  return `@article{qiantou-${year || 'undated'}-${number || 'x'}-${parts.line ?? 0},\n${body}\n}`;
}

/** A CSL-JSON item. */
export function cslCitation(parts: CitationParts): string {
  const [year, number] = (parts.period ?? '').split('-');
  const item = {
    id: `qiantou-${parts.period ?? 'undated'}-${parts.line ?? 0}`,
    type: 'article-journal',
    title: parts.documentTitle ?? parts.quote,
    'container-title': parts.gazetteTitle,
    author: [{ literal: parts.issuer ?? parts.gazetteTitle }],
    ...(year === undefined || year === '' ? {} : { issued: { 'date-parts': [[Number(year)]] } }),
    ...(number === undefined ? {} : { issue: number }),
    ...(parts.documentNumber === null ? {} : { number: parts.documentNumber }),
    ...(parts.line === null ? {} : { locator: String(parts.line), label: 'line' }),
    note: [`“${parts.quote}”`, ...parts.doubts].join('；'),
    URL: parts.link,
    accessed: { 'date-parts': [parts.cited.split('-').map(Number)] },
    language: 'zh-CN',
  };
  return JSON.stringify([item], null, 2);
}
