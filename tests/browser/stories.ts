import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { card, panel, patience, type Site, visit } from './site.ts';

/** Clicks and entries that a story may take. */
const most = 8;

/** Counts what a visitor does; everything is found by the words that can be seen. */
function visitor(page: Page) {
  let done = 0;
  const act = async (what: Promise<unknown>) => {
    done += 1;
    await what;
  };
  return {
    click: (name: string | RegExp, role: 'link' | 'button' | 'option' | 'menuitem' = 'button') =>
      act(page.getByRole(role, { name }).first().click()),
    choose: (words: string) => act(page.getByRole('table').getByText(words).first().click()),
    type: (text: string) => act(page.getByRole('searchbox').first().fill(text)),
    press: (key: string) => act(page.keyboard.press(key)),
    done: () => done,
  };
}

/** Three people with a question, each from the start page to the sentence that answers it. */
export function stories(site: Site): void {
  describe('a journalist who has a name', () => {
    it('reads the sentences of both gazettes that name the official', async () => {
      const page = await visit(site, '/');
      const { type, press, click, done } = visitor(page);
      await type('罗奇');
      await page.getByRole('option', { name: /罗奇/ }).first().waitFor();
      await press('Enter');
      await panel(page, '罗奇').waitFor();
      const first = card(page).getByText(/《湘阴县人民政府公报》/);
      await first.waitFor();
      const issues = new Set([await first.textContent()]);
      while (issues.size < 2 && done() < most) {
        await click('下一句');
        await page.waitForTimeout(1500);
        issues.add(await first.textContent());
      }
      expect([...issues].sort()).toEqual([
        '《湘阴县人民政府公报》2023 年第 1 期',
        '《湘阴县人民政府公报》2024 年第 4 期',
      ]);
      expect(await card(page).locator('mark').first().textContent()).not.toBe('');
    }, 180_000);

    it('finds an official by pinyin, and reads the sentence of one act', async () => {
      const page = await visit(site, '/');
      const { type, press, done } = visitor(page);
      await type('yiyanhong');
      // Enter before the suggestions have come means the first of them.
      await press('Enter');
      await panel(page, '易艳红')
        .getByRole('button', { name: /教育局.*副局长/ })
        .last()
        .click();
      await card(page).getByText('易艳红同志任县教育局副局长').waitFor();
      expect(await card(page).textContent()).toContain('第 1425 行');
      expect(done() + 1).toBeLessThanOrEqual(most);
      await page.reload();
      await panel(page, '易艳红').waitFor();
    }, 180_000);
  });

  describe('a researcher of water', () => {
    it('sees who leads the water tasks of a city and with which units, and reads one task', async () => {
      const page = await visit(site, '/');
      const { click, choose, done } = visitor(page);
      await click(/涉水的任务由谁牵头/, 'link');
      const table = page.getByRole('table', { name: '任务' });
      await table
        .getByText(/自来水|污水|饮用水/)
        .first()
        .waitFor();
      const rows = await table.getByRole('row').allTextContents();
      expect(rows.length).toBeGreaterThan(3);
      expect(rows.filter((row) => row.includes('水利局')).length).toBeGreaterThan(0);
      await choose('吴艳平');
      await card(page).locator('mark').first().waitFor();
      await panel(page, /./).getByText('牵头', { exact: false }).first().waitFor();
      expect(await card(page).textContent()).toContain('汨政办函〔2025〕12号');
      expect(done()).toBeLessThanOrEqual(most);
    }, 180_000);
  });

  describe('an analyst with a picture', () => {
    it('asks the same in GraphiQL and gets the sentences', async () => {
      const page = await visit(site, '/');
      const { type, press, click, done } = visitor(page);
      await type('易艳红');
      await page
        .getByRole('option', { name: /易艳红/ })
        .first()
        .waitFor();
      await press('Enter');
      await panel(page, '易艳红').waitFor();
      await click('导出');
      await click('在 GraphiQL 里查这张图', 'menuitem');
      await click(/Execute query/);
      await page
        .getByText(/易艳红同志任县教育局副局长/)
        .first()
        .waitFor({ timeout: patience });
      expect(done()).toBeLessThanOrEqual(most);
      await page.getByRole('link', { name: /首页/ }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
    }, 180_000);
  });
}
