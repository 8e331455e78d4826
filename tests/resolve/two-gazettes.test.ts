/** Officials whom two gazettes of one county name, two years apart: a person read every mention of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../graph/env.ts';
import { parseFact } from '../../graph/facts.ts';
import { plain } from '../../graph/resolve/names.ts';
import { resolved } from '../support/judgements.ts';

const gazettes = ['430624-2023-1', '430624-2024-4'] as const;
const facts = gazettes.flatMap((key) =>
  readFileSync(join(projectRoot, 'seeds/facts', `${key}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => parseFact(JSON.parse(line))),
);
const { who, references } = resolved(facts);

/** By `npm run resolve -- --explain NAME --jurisdiction 湘阴县`: line by line the same holder of office. */
const inBoth = [
  ...['刘世奇', '刘念', '刘界雄', '姚恒毅', '张亚玲', '徐春光', '杨革新', '罗奇', '罗明', '胡锦平', '邓澳利'],
  ...['黄万坤', '黄平'],
];

it('are all found, and nobody else', () => {
  const found = who.decided.groups
    .flatMap(({ identities }) => identities)
    .filter(({ mentions }) => gazettes.every((key) => mentions.some(({ gazette }) => gazette === key)));
  expect(found.map(({ thing }) => thing.name).toSorted()).toEqual(inBoth.toSorted());
});

it.each(inBoth)('%s is one official, with the tasks that either gazette says the name leads', (name) => {
  const ids = new Set(
    references.flatMap(({ thing }) => (thing.kind === 'Official' && thing.name === name ? [thing.id] : [])),
  );
  expect([...ids]).toEqual([`official:430624:${name}`]);
  for (const gazette of gazettes) {
    const printed = facts.filter(
      (fact) =>
        fact.kind === 'task' &&
        fact.gazette === gazette &&
        fact.assignments.some((party) => party.role === 'lead' && plain(party.name) === name),
    );
    const led = new Set(
      references.flatMap(({ thing, role, fact }) =>
        thing.id === `official:430624:${name}` && role === 'lead' && fact.gazette === gazette
          ? [fact.id]
          : [],
      ),
    );
    expect(led.size, gazette).toBe(printed.length);
  }
});
