/** From a name to the sentence that proves it, through everything there is: database, facts, API, pages. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  const database = await openTestDatabase();
  await emptyGraph(database);
  await database.close();
  const { uri, user, password, database: name } = inject('neo4j');
  [stack, browser] = await Promise.all([
    startStack({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name }),
    launchBrowser(),
  ]);
  page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

describe('a journalist who has a name', () => {
  it('types it, opens the official, and reads the sentence of an appointment', async () => {
    await page.goto(stack.url);
    await page.keyboard.press('/');
    await page.keyboard.type('易艳红');
    await page
      .getByRole('option', { name: /易艳红/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');

    const panel = page.getByRole('complementary', { name: '易艳红' });
    await panel
      .getByRole('button', { name: /教育局.*副局长/ })
      .last()
      .click();

    const card = page.getByRole('region', { name: '原文' });
    await card.getByText('易艳红同志任县教育局副局长').waitFor();
    expect(await card.textContent()).toContain('湘阴政人〔2024〕5号');
    expect(await card.textContent()).toContain('第 1425 行');
  }, 90_000);

  it('finds the picture again when the page is loaded anew', async () => {
    await page.reload();
    await page.getByRole('complementary', { name: '易艳红' }).waitFor();
    expect(new URL(page.url()).searchParams.get('open')).toContain('易艳红');
  }, 60_000);

  it('finds the same official by pinyin', async () => {
    await page.goto(stack.url);
    await page.keyboard.press('/');
    await page.keyboard.type('yiyanhong');
    const option = page.getByRole('option', { name: /易艳红/ }).first();
    await option.waitFor();
    expect(await option.textContent()).toContain('湘阴');
  }, 60_000);

  it('has met no error on the way', () => {
    expect(problems).toEqual([]);
  });
});
