import { expect, hold, test } from './fixtures';

test('a dialog that was asked for while a screen is coming stays when it has come', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const go = await hold(page, /assets\/TrendsScreen-[\w-]+\.js$/);
  await page.goto('./#/udvikling');
  await page.getByRole('button', { name: 'Tilføj til fortælling' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tilføj til fortælling' });
  await expect(dialog).toBeVisible();
  go();
  await expect(page.locator('.chart svg').first()).toBeVisible();
  await expect(dialog).toBeVisible();
});

test('@long a dialog that a menu asked for gives the focus back to it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./#/maal');
  await expect(page.locator('main h1')).toBeVisible();
  for (const name of ['Taster', 'Tilføj til fortælling']) {
    await page.locator('header summary').click();
    const button = page.getByRole('button', { name, exact: true });
    await button.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('header summary')).toBeFocused();
  }
});
