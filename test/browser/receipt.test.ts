import { expect, test } from './fixtures';

test('opens the receipt of any number by key, gives the focus back, and reopens from its link', async ({
  page,
}) => {
  await page.goto('./#/omraade?area=vangdalen');
  const number = page.locator('.profile-figures').getByRole('button', { name: '10,0 %' }).first();
  await number.focus();
  await page.keyboard.press('Enter');
  const receipt = page.getByRole('dialog', { name: 'Kilde og forbehold: Vangdalen' });
  await expect(receipt).toContainText('antal personer er ikke oplyst');
  await expect(receipt).toContainText('planens adresseliste er offentliggjort');
  await expect(page).toHaveURL(/kf=/);
  const link = page.url();
  await page.keyboard.press('Escape');
  await expect(receipt).toBeHidden();
  await expect(number).toBeFocused();
  await expect(page).not.toHaveURL(/kf=/);

  await page.goto('about:blank');
  await page.goto(link);
  await expect(receipt).toContainText('Skolefravær');
});

test('copies a receipt as text with a link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/omraade?area=vangdalen&kf=youth-started-upper-secondary-same-year~vangdalen~2024-10');
  await page.getByRole('button', { name: 'Kopiér som tekst' }).click();
  await expect(page.getByText('Teksten er kopieret')).toBeVisible();
  const words = await page.evaluate(() => navigator.clipboard.readText());
  expect(words).toContain('Grundlag: ud af 14 personer');
  expect(words).toMatch(/Link: http.*kf=youth-started/);
});

test('explains a number that was computed here', async ({ page }) => {
  await page.goto('./#/omraade?area=vangdalen&lang=en');
  await page.getByRole('button', { name: /^[\d.]+ ha$/ }).click();
  const receipt = page.getByRole('dialog', { name: 'Source and caution: Vangdalen' });
  await expect(receipt).toContainText('Formula');
  await expect(receipt).toContainText('Computed here');
});

test('says that a link names a number that does not exist', async ({ page }) => {
  await page.goto('./#/omraade?kf=nothing~vangdalen~2024');
  await expect(page.getByRole('dialog')).toContainText('Tallet findes ikke i disse data.');
});
