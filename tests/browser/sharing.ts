import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { card, counts, officialView, panel, type Site, visit } from './site.ts';

/** A script of the page, as text: the tests themselves know no document. */
const clipboard = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()');

/** What leaves the page and comes back. */
export function sharing(site: Site): void {
  describe('a view that is shared', () => {
    it('is the same picture in another browser, selection, filter and language included', async () => {
      const page = await visit(site, officialView);
      await panel(page, '秦献鹏').waitFor();
      await page.getByText('隐去统称单位').click();
      await page.getByRole('button', { name: '当日' }).click();
      await page.getByRole('button', { name: '分享此视图' }).click();
      await page.getByRole('button', { name: '地址已复制' }).waitFor();
      const address = await clipboard(page);
      const other = await visit(site, new URL(address).pathname + new URL(address).hash);
      await panel(other, '秦献鹏').waitFor();
      await expect.poll(() => counts(other)).toBe(await counts(page));
      expect(await other.getByRole('switch', { name: '隐去统称单位' }).isChecked()).toBe(true);
      expect(await other.getByRole('button', { name: '当日' }).getAttribute('aria-pressed')).toBe('true');
    }, 180_000);

    it('saved as a file opens again; pictures and data name their sources and hold no script', async () => {
      const page = await visit(site, officialView);
      await panel(page, '秦献鹏').waitFor();
      const fetch = async (name: string): Promise<string> => {
        await page.getByRole('button', { name: '导出' }).click();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('menuitem', { name }).click(),
        ]);
        return file.path();
      };
      const svg = await readFile(await fetch('图片 SVG'), 'utf8');
      expect(svg).toContain('来源：《湘阴县人民政府公报》');
      expect(svg).not.toMatch(/<script|javascript:|\son\w+=/i);
      const csv = await readFile(await fetch('数据 CSV'), 'utf8');
      expect(csv).toContain('湘阴办发〔2024〕14号');
      const graphml = await readFile(await fetch('数据 GraphML'), 'utf8');
      expect(graphml).toContain('</graphml>');
      const view = await fetch('存成视图文件');
      const other = await visit(site, '/graph');
      await other.locator('input[type=file]').setInputFiles({
        name: 'view.json',
        mimeType: 'application/json',
        buffer: await readFile(view),
      });
      await panel(other, '秦献鹏').waitFor();
      await expect.poll(() => counts(other)).toBe(await counts(page));
    }, 180_000);

    it('cites a fact by GB/T 7714 with an address that opens the view', async () => {
      const page = await visit(site, officialView);
      await card(page).getByRole('button', { name: '复制引文' }).click();
      await page.getByRole('menuitem', { name: 'GB/T 7714' }).click();
      await page.getByRole('button', { name: '已复制' }).waitFor();
      const text = await clipboard(page);
      expect(text).toMatch(/\[J\/OL\]\. 湘阴县人民政府公报, 2024\(4\): 第 \d+ 行/);
      expect(text).toContain('/graph#v1.');
    }, 120_000);
  });
}
