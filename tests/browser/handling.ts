import { describe, expect, it } from 'vitest';
import { card, counts, officialView, panel, type Site, settled, visit } from './site.ts';

/** The canvas under a hand that knows keys only, and steps that are taken back. */
export function handling(site: Site): void {
  describe('the canvas', () => {
    it('takes ten steps back and forth again', async () => {
      const page = await visit(site, officialView);
      await panel(page, '秦献鹏').waitFor();
      await settled(page);
      const before = await counts(page);
      const canvas = page.getByRole('application');
      await canvas.focus();
      for (let step = 0; step < 5; step += 1) {
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('h');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('p');
      }
      const after = await counts(page);
      expect(after).not.toBe(before);
      for (let step = 0; step < 10; step += 1) await page.keyboard.press('Control+z');
      await expect.poll(() => counts(page)).toBe(before);
      for (let step = 0; step < 10; step += 1) await page.keyboard.press('Control+Shift+z');
      await expect.poll(() => counts(page)).toBe(after);
    }, 120_000);

    it('leads from the search to the gazette by keys alone', async () => {
      const page = await visit(site, '/');
      await page.keyboard.press('/');
      await page.keyboard.type('秦献鹏');
      await page.keyboard.press('Enter');
      await panel(page, '秦献鹏').waitFor();
      await card(page).locator('mark').first().waitFor();
      await page.getByRole('application').focus();
      await page.keyboard.press('ArrowRight');
      await panel(page, /^(?!秦献鹏)/).waitFor();
      await card(page).locator('mark').first().waitFor();
      await page.keyboard.press('o');
      await page.waitForURL(/\/gazettes\//);
      await page.getByRole('region', { name: '公报全文' }).or(page.getByRole('main')).first().waitFor();
    }, 120_000);

    it('finds, walks a path sentence by sentence, and compares two dates', async () => {
      const page = await visit(site, officialView);
      await panel(page, '秦献鹏').waitFor();
      await page.getByRole('button', { name: '找路径' }).click();
      await page.getByRole('searchbox', { name: '到' }).fill('易艳红');
      await page.keyboard.press('Enter');
      await page.getByText(/最短的 \d+ 条/).waitFor();
      await card(page).locator('mark').first().waitFor();
      const first = await card(page).textContent();
      await page.getByRole('button', { name: '下一步' }).click();
      await expect.poll(() => card(page).textContent()).not.toBe(first);
      await page.getByRole('button', { name: '关闭路径' }).click();
      await page.getByRole('application').focus();
      await page.keyboard.press('f');
      await page.keyboard.type('秦献鹏');
      await page.keyboard.press('Enter');
      await panel(page, '秦献鹏').getByRole('button', { name: '对照' }).click();
      await page
        .getByRole('columnheader', { name: /2024|2025/ })
        .first()
        .waitFor();
    }, 180_000);

    it('has a twin that a screen reader can walk, in step with it', async () => {
      const page = await visit(site, officialView);
      await panel(page, '秦献鹏').waitFor();
      const twin = page.getByRole('treegrid', { name: /画布的树形/ });
      await twin.waitFor({ state: 'attached' });
      const label = (await counts(page)) ?? '';
      const [nodes] = /\d+/.exec(label) ?? [''];
      expect(await twin.getAttribute('aria-label')).toContain(`${nodes} 个节点`);
      await page.getByRole('button', { name: '画布的树形' }).click();
      await twin
        .getByRole('row', { name: /长城航道疏浚/ })
        .first()
        .click();
      await panel(page, /长城航道疏浚/).waitFor();
    }, 120_000);
  });
}
