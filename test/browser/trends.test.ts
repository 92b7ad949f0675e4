import type { Page } from '@playwright/test';
import { axeViolations, expect, test } from './fixtures';
import { pictureTests } from './picture-test';

async function open(page: Page, choices = ''): Promise<void> {
  await page.goto(`./#/udvikling?${choices}`);
  await page.locator('.chart-picture svg').nth(1).waitFor();
  await page.waitForLoadState('networkidle');
}

test('says what is lacking where an indicator was measured once', async ({ page }) => {
  await open(page, 'ind=outside-labour-market-municipal-12m');
  await expect(page.locator('.chart-title').first()).toContainText('der er endnu ingen udvikling at vise');
  await expect(page.locator('[data-panel]')).toHaveCount(7);
  await expect(page.locator('.trend-table')).toContainText('For få målinger: 1 af 5');
  await expect(page.locator('[data-run]')).toHaveCount(0);
});

test('follows one area by keyboard, with its breaks explained and its events on request', async ({
  page,
}) => {
  await open(page, 'ind=school-absence-mean');
  await page.locator('tr[data-area="glarbjergvej"] .name-button').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=glarbjergvej/);
  await expect(page.locator('.trend-notes')).toContainText('kun første halvår af skoleåret');
  await page.getByLabel('Vis hændelser').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/evt=1/);
  await expect(page.locator('.trend-letters')).toContainText('Kombineret udlejning');
});

test('opens the receipt of a figure from the picture and from the table', async ({ page }) => {
  await open(page, 'ind=school-absence-mean');
  await page.locator('[data-spot="vangdalen 2023/2024"]').first().press('Enter');
  await expect(page).toHaveURL(/kf=/);
  await expect(page.getByRole('dialog')).toContainText('Vangdalen');
  await page.keyboard.press('Escape');
  await page.locator('tr[data-area="energivej"] .figure-button').last().click();
  await expect(page.getByRole('dialog')).toContainText('Energivej');
});

test('shows the same numbers as a table', async ({ page }) => {
  await open(page, 'ind=school-absence-mean');
  await page.getByRole('button', { name: 'Vis som tabel' }).first().click();
  await expect(page.locator('.twin').first()).toContainText('Brud 2023/24');
});

for (const look of ['light', 'dark'] as const)
  test(`is readable for all in both languages, ${look}${look === 'dark' ? ' @long' : ''}`, async ({
    page,
  }) => {
    await open(page, `ind=charged-per-1000&evt=1&theme=${look}&lang=en`);
    await expect(page.locator('main')).toContainText('Too few periods');
    expect(await axeViolations(page)).toEqual([]);
  });

const PICTURES = [
  ['once', 'ind=outside-labour-market-municipal-12m'],
  ['long', 'ind=youth-18-29-education-completed-or-ongoing&evt=1&area=glarbjergvej'],
] as const;
for (const [name, choices] of PICTURES)
  pictureTests(`trends-${name}`, async ({ page, look, file }) => {
    await open(page, `${choices}&theme=${look}`);
    await page.mouse.move(0, 0);
    await expect(page.locator('.chart-picture').first()).toHaveScreenshot(file());
    await expect(page.locator('.chart-picture').last()).toHaveScreenshot(file('closer'));
  });
