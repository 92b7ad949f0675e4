import { expect, mapIdle, test } from './fixtures';

test('@long keeps every choice in the address, through reload, back and forward', async ({ page }) => {
  await page.goto('./');
  await mapIdle(page);
  const first = (await page.locator('h1').first().textContent()) ?? '';

  await page.getByRole('searchbox').or(page.getByLabel('Søg indikator')).first().fill('fraflytning');
  await page
    .getByRole('button', { name: /Fraflytningsprocent/ })
    .or(page.getByText(/^Fraflytningsprocent/))
    .first()
    .click();
  await expect(page.locator('h1').first()).toContainText('Fraflytningsprocent');
  await page.locator('tr[data-area="vangdalen"] input[type="checkbox"]').check();
  await expect(page).toHaveURL(/ind=move-out-rate.*sel=vangdalen/);

  const address = page.url();
  await page.reload();
  await mapIdle(page);
  expect(page.url()).toBe(address);
  await expect(page.locator('h1').first()).toContainText('Fraflytningsprocent');
  await expect(page.locator('tr[data-area="vangdalen"] input[type="checkbox"]')).toBeChecked();

  await page.goBack();
  await expect(page.locator('tr[data-area="vangdalen"] input[type="checkbox"]')).not.toBeChecked();
  await page.goBack();
  await expect(page.locator('h1').first()).toContainText(first);
  await page.goForward();
  await expect(page.locator('h1').first()).toContainText('Fraflytningsprocent');
});

test('falls back with a quiet word when the address makes no sense @long', async ({ page }) => {
  await page.goto(
    './#/kort?ind=<script>alert(1)</script>&n=99&met=astrologi&per=i+g%C3%A5r&sel=%E0%A4%A&cam=1e999',
  );
  await mapIdle(page);
  await expect(page.getByText('Adressen indeholder noget, som ikke kan læses')).toBeVisible();
  await expect(page.locator('tr[data-area]')).toHaveCount(7);
});

test('does its work by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await mapIdle(page);
  const first = (await page.locator('h1').first().textContent()) ?? '';

  await page.keyboard.press('/');
  await page.keyboard.type('skolefravær');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');

  const name = page.locator('tr[data-area="glarbjergvej"] [data-name]');
  await name.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=glarbjergvej/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/area=/);
  await expect(name).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('tr[data-area="vangdalen"] [data-name]')).toBeFocused();

  await page.locator('tr[data-area="energivej"] input').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/sel=energivej/);
  expect(first.length).toBeGreaterThan(0);
});

test('switches language and look, and says so in the address @long', async ({ page }) => {
  await page.goto('./');
  await mapIdle(page);
  await page.getByRole('button', { name: 'English' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/lang=en/);
  await page.goto('./#/kort?theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
