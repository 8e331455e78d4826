/** The running site as a visitor meets it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Gate } from '../support/gate.ts';

export type Site = {
  url: string;
  browser: Browser;
  /** The way to the database. */
  gate: Gate;
  /** Pages that stand open; each test's are closed after it. */
  pages: Page[];
  /** Messages of errors that pages met, other than those a test asked for. */
  problems: string[];
};

/** Time for an answer, in ms; a first one may take seconds on a busy machine. */
export const patience = 60_000;

/** A visitor with a browser of his own, at an address of the site. */
export async function visit(site: Site, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  site.pages.push(page);
  page.setDefaultTimeout(patience);
  page.on('pageerror', (error) => site.problems.push(error.message));
  await page.goto(new URL(path, site.url).href);
  return page;
}

/** The card in which the sentence stands. */
export const card = (page: Page) => page.getByRole('region', { name: /^(原文|Source text)$/ });

/** The panel about what is selected. */
export const panel = (page: Page, name: string | RegExp) => page.getByRole('complementary', { name });

/** How many nodes and edges the canvas says it holds, as it says it. */
export const counts = (page: Page) => page.getByRole('application').getAttribute('aria-label');

/** Waits until the canvas holds a picture that no longer changes: what stood two seconds ago stands now. */
export async function settled(page: Page): Promise<void> {
  let last = '';
  const stands = async () => {
    const now = (await counts(page)) ?? '';
    const same = now === last && /[1-9]/.test(now);
    last = now;
    return same;
  };
  await expect.poll(stands, { timeout: patience, interval: 2000 }).toBe(true);
}

/** A person's nodes: an official with neighbours, whose picture the stories use. */
export const officialView = `/graph?open=${encodeURIComponent('official:430624:秦献鹏')}`;
