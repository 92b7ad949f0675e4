import { expect, test } from './fixtures';
import { pictureTests } from './picture-test';

pictureTests('profile', async ({ page, look, file }) => {
  await page.goto(`./#/omraade?area=vangdalen&theme=${look}`);
  await expect(page.locator('h1')).toHaveText('Vangdalen');
  await expect(page.locator('.profile-spine svg').first()).toBeVisible();
  await expect(page.locator('.profile-computed')).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await expect(page).toHaveScreenshot(file());
});

test('is the same in English, and has a page for each school @long', async ({ page }) => {
  await page.goto('./#/omraade?area=energivej&lang=en');
  await page
    .getByRole('link', { name: /^Vestervangsskolen/ })
    .first()
    .click();
  await expect(page.locator('h1')).toHaveText('Vestervangsskolen');
  await expect(page.getByText('The figures follow the home, not the place')).toBeVisible();
  await page.getByRole('link', { name: 'Vangdalen' }).first().click();
  await expect(page.locator('h1')).toHaveText('Vangdalen');
});

test('tells who is in a group of areas and who is not', async ({ page }) => {
  await page.goto('./#/omraade?area=nordby-three');
  await expect(page.getByText(/^Med i tallene: Gl\. Jennumparken/)).toBeVisible();
  await expect(page.getByText(/^Ikke med: Hermann Stillingsvej-området/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Område' }).selectOption('centrale-randers');
  await expect(page.locator('h1')).toHaveText('Centrale Randers');
});

test('prints every area on two sheets @long', async ({ page }) => {
  for (const area of ['gl-jennumparken', 'glarbjergvej', 'hermann-stillingsvej', 'centrale-randers']) {
    await page.goto(`./#/omraade?area=${area}`);
    await expect(page.locator('.profile-spine svg').first()).toBeVisible();
    await expect(page.locator('.profile-computed')).toBeVisible();
    const sheets = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(sheets.toString('latin1').match(/\/Type \/Page\s/g)).toHaveLength(2);
  }
});
