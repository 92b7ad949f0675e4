import { expect, test } from './fixtures';

test('@long finds an address and an area by keyboard alone', async ({ page }) => {
  await page.goto('./#/maal');
  await expect(page.locator('h1')).toBeVisible();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /Indikator, område/ });
  await expect(field).toBeFocused();
  await page.keyboard.type('infanterivej 7');
  await expect(page.getByRole('option', { name: /^Infanterivej 7 Glarbjergvej-området/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/omraade\?area=glarbjergvej&adr=Infanterivej%207/);
  await expect(page.locator('.profile-address')).toContainText('Ligger i Glarbjergvej-området');

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('sjaelland');
  await expect(
    page.getByRole('dialog').getByRole('option', { name: /^Sjællandsgade-kvarteret/ }),
  ).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Sjællandsgade-kvarteret');
});

test('@long opens from its button, moves by arrows, and closes by Escape', async ({ page }) => {
  await page.goto('./#/maal?lang=en');
  const open = page.getByRole('button', { name: 'Search', exact: true });
  await open.click();
  const options = page.getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(open).toBeFocused();
});

test('asks for addresses only when it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./#/maal');
  await expect(page.locator('h1')).toBeVisible();
  const addresses = (): number => asked.filter((path) => path.endsWith('addresses.fgb')).length;
  expect(addresses()).toBe(0);
  await page.keyboard.press('Control+k');
  await expect.poll(addresses).toBe(1);
});
