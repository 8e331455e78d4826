import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { officialView, patience, type Site, visit } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every page of ours, and what is there once it has drawn itself. */
const pages = [
  { name: 'the start page', path: '/', drawn: (page: Page) => page.locator('.acts-of-office li').first() },
  { name: 'the graph', path: officialView, drawn: (page: Page) => page.locator('.evidence mark').first() },
  { name: 'the gazettes', path: '/gazettes', drawn: (page: Page) => page.locator('.gazettes li').first() },
  {
    name: 'the reader',
    path: '/gazettes/430624-2024-4',
    drawn: (page: Page) => page.locator('.text-row').first(),
  },
  {
    name: 'the doubts',
    path: '/doubts?show=facts',
    drawn: (page: Page) => page.locator('.doubt-case').first(),
  },
];

const looks = [
  { look: 'Chinese and light', locale: 'zh-CN', colorScheme: 'light' },
  { look: 'English and dark', locale: 'en-GB', colorScheme: 'dark' },
  { look: 'Chinese and dark', locale: 'zh-CN', colorScheme: 'dark' },
  { look: 'English and light', locale: 'en-GB', colorScheme: 'light' },
] as const;

/** What axe finds, as one line a rule. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' ')))`);
}

/** Pages for everybody: axe, both languages and themes, and a narrow screen. */
export function accessible(site: Site): void {
  describe.each(looks)('in $look', ({ locale, colorScheme }) => {
    it.each(pages)(
      'axe finds nothing on $name',
      async ({ path, drawn }) => {
        const page = await visit(site, path, { locale, colorScheme, reducedMotion: 'reduce' });
        await drawn(page).waitFor({ state: 'attached', timeout: patience });
        expect(await page.evaluate('document.documentElement.lang')).toBe(
          locale === 'zh-CN' ? 'zh-CN' : 'en',
        );
        expect(await violations(page)).toEqual([]);
      },
      120_000,
    );
  });

  describe('at 360 px', () => {
    it.each(pages)(
      '$name fits, and the search is wide enough to type in',
      async ({ path, drawn }) => {
        const page = await visit(site, path, { viewport: { width: 360, height: 740 }, hasTouch: true });
        await drawn(page).waitFor({ state: 'attached', timeout: patience });
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
        const box = await page.getByRole('searchbox').first().boundingBox();
        expect(box?.width).toBeGreaterThan(150);
      },
      120_000,
    );
  });
}
