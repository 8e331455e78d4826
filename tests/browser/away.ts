import { describe, expect, it } from 'vitest';
import { counts, officialView, panel, type Site, settled, visit } from './site.ts';

/** A database that goes away and comes back. */
export function away(site: Site): void {
  describe('a database that goes away', () => {
    it('leaves what is open, says so, and the next try after it is back succeeds', async () => {
      const page = await visit(site, officialView);
      await panel(page, '秦献鹏').waitFor();
      await settled(page);
      const before = await counts(page);
      site.gate.shut();
      try {
        await page.getByRole('application').focus();
        await page.keyboard.press('Enter');
        await page.getByText('数据库连不上').waitFor();
        expect(await counts(page)).toBe(before);
      } finally {
        site.gate.open();
      }
      await page.getByRole('button', { name: '现在重试' }).click();
      await page.getByText('数据库连不上').waitFor({ state: 'detached' });
      await expect.poll(() => counts(page), { timeout: 60_000 }).not.toBe('');
    }, 240_000);
  });
}
