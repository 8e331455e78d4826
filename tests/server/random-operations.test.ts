/** Whatever the schema allows is answered, or refused with a code; nothing is a bug. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seeded } from '../../generate/random.ts';
import { root } from '../source/code.ts';
import { type LoadedApi, startLoadedApi } from '../support/loaded-api.ts';
import { hostileTexts, operationOf } from '../support/operations.ts';
import { sized } from '../support/size.ts';
import { smallCounty } from '../support/small-county.ts';

const operations = sized(100, 2_000);
const schema = buildSchema(readFileSync(join(root, 'server/schema.graphql'), 'utf8'));
const known = [
  'BAD_USER_INPUT',
  'QUERY_TOO_LARGE',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_REQUEST',
];

let api: LoadedApi;
let ids: string[];
beforeAll(async () => {
  api = await startLoadedApi(smallCounty);
  const nodes = await api.database.read('MATCH (n:Node) RETURN n.id AS id ORDER BY id LIMIT 200');
  ids = nodes.map(({ id }) => String(id));
});
afterAll(() => api.close());

it(`answers or refuses ${operations} random operations, hostile texts among their arguments`, {
  timeout: 1_800_000,
}, async () => {
  const wrong: unknown[] = [];
  let answered = 0;
  for (let number = 0; number < operations; number++) {
    const query = operationOf(schema, { random: seeded(`operation ${number}`), ids });
    expect(validate(schema, parse(query)), query).toEqual([]);
    const { status, errors } = await api.ask(query);
    const codes = errors.map(({ extensions }) => String(extensions.code));
    if (errors.length === 0) answered += 1;
    if (status >= 500 || codes.some((code) => !known.includes(code)))
      wrong.push({ number, status, codes, query, logged: api.logged.slice(-1) });
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  // Else the arguments were all refused, and nothing behind them was asked.
  expect(answered).toBeGreaterThan(operations / 10);
});

it(`finds or refuses ${hostileTexts.length + 2} hostile texts, lone surrogates among them, in a variable`, async () => {
  const query =
    '($t: String!) { search(text: $t) { textSearched } units(filter: { name: $t }) { totalCount } }';
  for (const t of [...hostileTexts, '\ud800', '\udfff水']) {
    const { status, errors } = await api.ask(`query ${query}`, { t });
    const codes = errors.map(({ extensions }) => String(extensions.code));
    expect([status < 500, ...codes.filter((code) => !known.includes(code))], JSON.stringify(t)).toEqual([
      true,
    ]);
  }
});
