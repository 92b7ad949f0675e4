import { expect, mapIdle, test } from './fixtures';
import { table } from './truth';

const indicators = table('figures/indicators.csv');
const allowed = indicators.filter((row) => row.map === 'yes' && row.exposure === 'open');
const others = indicators.filter((row) => !allowed.includes(row));

test('offers exactly the open indicators that can be drawn', async ({ page }) => {
  await page.goto('./');
  await mapIdle(page);
  expect(allowed).toHaveLength(46);
  const panel = page.locator('.panel-left');
  for (const row of allowed)
    await expect(panel.getByText(row.name_da ?? '', { exact: true }).first()).toBeAttached();
  for (const row of others)
    if (!allowed.some((one) => one.name_da === row.name_da))
      await expect(panel.getByText(row.name_da ?? '', { exact: true })).toHaveCount(0);
});

test('shows none of the others on the map, whatever the address asks for @long', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('./');
  await mapIdle(page);
  const usual = (await page.locator('h1').first().textContent()) ?? '';
  for (const row of others) {
    await page.evaluate((id) => {
      location.hash = `#/kort?ind=${encodeURIComponent(id)}`;
    }, row.id ?? '');
    await expect(page.getByText(`Indikatoren “${row.id}” vises ikke på kort.`)).toBeVisible();
    await expect(page.locator('h1').first()).toContainText(usual);
  }
});
