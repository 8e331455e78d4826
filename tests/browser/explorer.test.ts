/** From a question to the sentence that proves it, through everything there is: database, facts, API, pages. */
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openGate } from '../support/gate.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { accessible } from './accessible.ts';
import { away } from './away.ts';
import { handling } from './handling.ts';
import { sharing } from './sharing.ts';
import type { Site } from './site.ts';
import { stories } from './stories.ts';

let stack: Stack;
const site = {} as Site;

beforeAll(async () => {
  const database = await openTestDatabase();
  await emptyGraph(database);
  await database.close();
  const { uri, user, password, database: name } = inject('neo4j');
  const gate = await openGate(uri);
  const [started, browser] = await Promise.all([
    startStack({
      NEO4J_URI: gate.uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: name,
    }),
    launchBrowser(),
  ]);
  stack = started;
  Object.assign(site, { url: stack.url, browser, gate, pages: [], problems: [] });
}, 600_000);

afterAll(async () => {
  await site.browser?.close();
  await stack?.stop();
  await site.gate?.close();
});

afterEach(async () => {
  await Promise.all(site.pages.splice(0).map((page) => page.context().close()));
});

stories(site);
sharing(site);
handling(site);
accessible(site);
away(site);

it('no page has met an error on the way', () => {
  expect(site.problems).toEqual([]);
});
