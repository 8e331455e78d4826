import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSources, root } from './code.ts';

/** Fields of fact rows that hold persons, and document numbers. */
const personFields = ['person', 'leaders', 'director', 'chair', 'attendees', 'recorder', 'project_chief'];
const numberFields = ['document', 'number', 'target'];

type Loose = Record<string, unknown>;

const shared = join(root, '../shared');
const factFiles = [join(root, 'seeds/facts'), join(shared, 'gold')]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => file.endsWith('.jsonl'));

const facts = factFiles.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Loose),
);

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

const valuesOf = (fields: string[]) =>
  facts.flatMap((fact) => fields.flatMap((field) => strings(fact[field])));

/** A person is two to four characters and no post: 常务副县长 may lead a task, but is nobody's name. */
const persons = [
  ...valuesOf(personFields),
  ...facts.flatMap((fact) => (fact.recipient_type === 'person' ? strings(fact.recipient) : [])),
  ...facts.flatMap((fact) =>
    Array.isArray(fact.observers) ? fact.observers.flatMap((one: Loose) => strings(one.person)) : [],
  ),
].filter((name) => /^\p{Script=Han}{2,4}(·\p{Script=Han}+)?$/u.test(name) && !/[长任记员]$/.test(name));

const numbers = valuesOf(numberFields).filter((number) => /\d/.test(number));

/** 湘阴县人民政府 → 湘阴县 and 湘阴. */
const counties = facts
  .flatMap((fact) => (fact.kind === 'document' ? strings(fact.issuers) : []))
  .flatMap((issuer) => /^(?:中共)?(\p{Script=Han}{2,}?)([县市区州])/u.exec(issuer) ?? [])
  .filter((name) => name.length >= 2 && !/人民|中共/.test(name));

const banned = [...new Set([...persons, ...numbers, ...counties])];

it('has names to look for, from the facts on this machine', () => {
  expect(persons.length).toBeGreaterThan(100);
  expect(numbers.length).toBeGreaterThan(20);
  expect(counties.length).toBeGreaterThan(2);
});

it('finds no person, document number or county of the gazettes in any literal of the code', () => {
  const found = readSources(['graph', 'generate', 'server', 'client']).flatMap(({ path, literals }) =>
    literals.flatMap(({ text, line }) =>
      /\p{Script=Han}/u.test(text)
        ? banned.filter((name) => text.includes(name)).map((name) => `${path}:${line} names ${name}`)
        : [],
    ),
  );
  expect(found, 'a rule made for one name is no rule; examples belong in comments or seeds/').toEqual([]);
});
