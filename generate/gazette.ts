/** One gazette: masthead, contents and documents, as many as its size asks for. */
import { appointmentLists, appointmentSentences } from './appointments.ts';
import { commendationLists, gradedUnits } from './commendations.ts';
import { type County, countyOf } from './county.ts';
import { documentOf, type Kind } from './document.ts';
import { liaisons, portfolios } from './duties.ts';
import { group } from './groups.ts';
import { minutes } from './minutes.ts';
import { plan } from './prose-tasks.ts';
import { type Random, seeded } from './random.ts';
import { regulation, repeal } from './regulations.ts';
import { blank, type Line, line, type Sheet, setLines } from './sheet.ts';
import { taskTable } from './task-tables.ts';

export type Gazette = Sheet & { name: string };

/** Kinds in the order in which they come; the first of them stand in the smallest gazette too. */
const kinds: readonly Kind[] = [
  appointmentSentences,
  plan,
  taskTable,
  group,
  ...[regulation, appointmentLists, repeal, commendationLists],
  ...[regulation, regulation, portfolios, liaisons, gradedUnits],
  ...[regulation, regulation, regulation, taskTable, group, plan],
  ...[regulation, regulation, regulation],
];
/** Gazettes of one county: four a year, for so many years. */
const issuesOfCounty = 16;

/**
 * The gazette of this number under this seed, of about so many bytes (UTF-8). A county's gazettes follow one
 * another, four a year; the same arguments give the same text and the same rows.
 */
export function gazetteOf(seed: string, number: number, bytes: number): Gazette {
  const county = countyOf(seed, Math.floor(number / issuesOfCounty));
  const at = number % issuesOfCounty;
  const year = 2020 + Math.floor(at / 4);
  const issue = (at % 4) + 1;
  const random = seeded(`${seed} gazette ${number}`);
  const documents = documentsOf(county, random, { year, issue }, bytes);
  const lines = [
    ...masthead(county, year, issue),
    ...contents(documents),
    ...documents.flatMap(({ lines }) => lines),
  ];
  return {
    name: `${String(number + 1).padStart(4, '0')}-${county.name}-${year}-${issue}`,
    ...setLines(lines, random),
  };
}

type Issued = { number: string | null; title: string; lines: readonly Line[] };

function documentsOf(
  county: County,
  random: Random,
  { year, issue }: { year: number; issue: number },
  bytes: number,
): Issued[] {
  const day = () =>
    `${year}-${String(issue * 3 - random.int(0, 2)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
  const counts = new Map<string, number>();
  const documents: Issued[] = [
    {
      number: null,
      title: '',
      lines: minutes({ county, random, number: '', date: day() }, (year - 2020) * 20 + issue * 5),
    },
  ];
  let size = sizeOf(documents);
  for (let at = 0; at < 4 || size < bytes; at++) {
    const kind = kinds[at % kinds.length] ?? regulation;
    const count = (counts.get(kind.series) ?? (issue - 1) * 40) + 1;
    counts.set(kind.series, count);
    const number = `${county.sign}${kind.series}〔${year}〕${count}号`;
    documents.push({ number, ...documentOf(kind, { county, random, number, date: day() }) });
    size += sizeOf(documents.slice(-1));
  }
  return [...documents.slice(1), ...documents.slice(0, 1)];
}

const sizeOf = (documents: readonly Issued[]) =>
  documents
    .flatMap(({ lines }) => lines)
    .flatMap(({ parts }) => parts)
    .reduce((sum, part) => sum + (typeof part === 'string' ? Buffer.byteLength(part) + 1 : 0), 0);

const masthead = (county: County, year: number, issue: number): Line[] =>
  [
    line(`${county.name}人民政府公报`),
    line(`${county.name}人民政府办公室`),
    line(`${year} 年 ${issue * 3} 月 30 日`),
    line(`${year} 年第 ${issue} 期`),
    line('目 录'),
  ].flatMap((one) => [one, blank]);

const contents = (documents: readonly Issued[]): Line[] => [
  ...documents.flatMap(({ number, title }, at) =>
    number ? [line(title), line(`（${number}）.....${at + 1}`)] : [],
  ),
  blank,
];
