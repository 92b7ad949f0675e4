import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSynthetic } from '../../benchmarks/synthetic-data';
import { expect, mapIdle, test } from '../fixtures';

const AREAS = 1000;
const DIST = join(import.meta.dirname, '../../../dist/data');

test('a table of very many areas holds the rows that are seen, and a keyboard, a listener and paper have them all', {
  tag: '@long',
}, async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'many-areas-'));
  try {
    cpSync(DIST, folder, { recursive: true });
    writeSynthetic(folder, { towns: 1, areas: AREAS, indicators: 2, periods: 2 });
    await page.route('**/data/*', (route) =>
      route.fulfill({ path: join(folder, new URL(route.request().url()).pathname.split('/').at(-1) ?? '') }),
    );
    await page.goto('./');
    await mapIdle(page);

    const rows = page.locator('tr[data-area]');
    const drawn = () => rows.count();
    expect(await drawn()).toBeGreaterThan(20);
    expect(await drawn()).toBeLessThan(AREAS / 2);
    const table = page.locator('table.figures');
    // the head, the areas, the heading of the others, the municipality
    await expect(table).toHaveAttribute('aria-rowcount', String(AREAS + 3));
    await expect(rows.first()).toHaveAttribute('aria-rowindex', '2');

    await page.locator('[data-area="area-0"] [data-name]').focus();
    for (let step = 0; step < 120; step++) await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-area="area-120"] [data-name]')).toBeFocused();
    await expect(page.locator('tr[data-area="area-120"]')).toHaveAttribute('aria-rowindex', '122');

    await page.keyboard.press('Enter');
    await page.locator('.panel-right').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
    await expect(page.locator(`tr[data-area="area-${AREAS - 1}"]`)).toBeVisible();
    expect(await drawn()).toBeLessThan(AREAS / 2);
    // the open receipt gives the focus back to its row, wherever that is
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-area="area-120"] [data-name]')).toBeFocused();

    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await drawn()).toBe(AREAS);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(drawn).toBeLessThan(AREAS / 2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
