/**
 * What a person read in the gazettes, held against what the reader made of them. The rows were written down
 * from the pages, before looking at any output; those of meetings and decisions were written down after it had been
 * seen, and held against the pages sign by sign. They are compared with seeds/, so no text is needed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Fact, type FactOf, parseFact } from '../../graph/facts.ts';
import { root } from '../source/code.ts';

type Cells = Record<string, string>;

/** `appointments-miluo-2025-1.tsv` → the rows it lists, by column name. */
function readTable(file: string): Cells[] {
  const [head = '', ...lines] = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

const { gazettes } = JSON.parse(readFileSync(join(root, 'seeds/gazettes.json'), 'utf8')) as {
  gazettes: { key: string; file: string }[];
};

function factsOf(gazette: string): Fact[] {
  const key = gazettes.find(({ file }) => basename(file, '.txt') === gazette)?.key;
  if (!key) throw new Error(`seeds/gazettes.json has no gazette read from ${gazette}.txt`);
  return readFileSync(join(root, 'seeds/facts', `${key}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => parseFact(JSON.parse(line)));
}

/** `县人社局 lead 牵头; 县税务局 support 参与`, as the tables write it; `-` where no word is printed. */
const partiesOf = (task: FactOf<'task'>) =>
  task.assignments
    .map(({ name, role, term, inferred }) => `${name} ${role} ${term ?? '-'}${inferred ? ' inferred' : ''}`)
    .join('; ');

/** `李某、吴某；政府办：卢某、陈某`, people of one unit together, as the tables write it. */
const observersOf = ({ observers }: FactOf<'meeting'>) =>
  observers
    .map(({ person, unit }, index) => {
      const goesOn = index > 0 && observers[index - 1]?.unit === unit;
      return `${goesOn ? '、' : index > 0 ? '；' : ''}${goesOn || unit === null ? '' : `${unit}：`}${person ?? ''}`;
    })
    .join('');

const tables = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.tsv'));
const of = (what: string) => tables.filter((name) => name.startsWith(`${what}-`));
const gazetteOf = (table: string) => basename(table, '.tsv').replace(/^[a-z]+-/, '');

describe('a gazette read by hand', () => {
  it.each(of('documents'))('holds exactly the documents of %s', (table) => {
    const found = factsOf(gazetteOf(table)).flatMap((fact) =>
      fact.kind === 'document' ? [`${fact.number} ${fact.line}`] : [],
    );
    expect(found).toEqual(readTable(table).map(({ number, line }) => `${number} ${line}`));
  });

  it.each(of('appointments'))('holds exactly the appointments of %s', (table) => {
    const found = factsOf(gazetteOf(table))
      .filter((fact) => fact.kind === 'appointment')
      .map((fact) => ({
        document: fact.document ?? '',
        person: fact.person ?? '',
        action: fact.action,
        unit: fact.unit ?? '',
        post: fact.post ?? '',
        qualifiers: fact.qualifiers.join(),
        gender: fact.gender ?? '',
        line: String(fact.line),
      }));
    expect(found).toEqual(readTable(table));
  });

  it.each(of('parties'))('names those who lead, answer and support as %s does', (table) => {
    const tasks = factsOf(gazetteOf(table)).filter((fact) => fact.kind === 'task');
    const found = readTable(table).map(({ line, parties }) => {
      const here = tasks.filter((task) => String(task.line) === line).map(partiesOf);
      return here.find((one) => one === parties) ?? here.join(' | ');
    });
    expect(found).toEqual(readTable(table).map(({ parties }) => parties));
  });

  it.each(of('meetings'))('holds exactly the meetings of %s', (table) => {
    const found = factsOf(gazetteOf(table))
      .filter((fact) => fact.kind === 'meeting')
      .map((fact) => ({
        title: fact.title,
        date: fact.date ?? '',
        chair: fact.chair ?? '',
        attendees: fact.attendees.join('、'),
        observers: observersOf(fact),
        recorder: fact.recorder ?? '',
        line: String(fact.line),
      }));
    expect(found).toEqual(readTable(table));
  });

  it.each(of('decisions'))('holds exactly the decisions of %s, with those they charge', (table) => {
    const found = factsOf(gazetteOf(table))
      .filter((fact) => fact.kind === 'decision')
      .map((fact) => ({
        meeting: fact.meeting,
        seq: fact.seq ?? '',
        subject: fact.subject,
        leaders: fact.leaders.join('、'),
        lead_units: fact.lead_units.join('、'),
        support_units: fact.support_units.join('、'),
        line: String(fact.line),
      }));
    expect(found).toEqual(readTable(table));
  });
});
