import { expect, test } from './fixtures';
import { AREAS, table } from './truth';

const PAGE = './#/statens-kriterier';

test('shows every area against the limits, as the files print it', async ({ page }) => {
  await page.goto(PAGE);
  const rows = page.locator('.criteria-block tr[data-area]');
  await expect(rows).toHaveCount(7);
  expect(await rows.evaluateAll((found) => found.map((row) => row.getAttribute('data-area')))).toEqual(AREAS);
  const on = table('law/statuses.csv').filter(
    (row) => row.list_date === '2023-12-01' && row.on_list === 'yes',
  );
  for (const { area } of on)
    await expect(page.locator(`tr[data-area="${area}"]`)).toContainText('Statens liste: på listen');
  await expect(page.locator('tr[data-area="glarbjergvej"]')).toContainText('skifter ved højst 7 færre');
  await expect(page.locator('tr[data-area="hermann-stillingsvej"]')).toContainText(
    '23 beboere under grænsen',
  );
  await expect(page.locator('tr[data-area="centrale-randers"]')).toContainText('Gælder ikke');
  await expect(page.getByText('EU-Domstolen om kriteriet ikke-vestlig baggrund')).toBeVisible();
});

test('opens the receipt of a figure and of a distance', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('button', { name: /^40,6.% ?, Uden arbejde og uddannelse, Glarbjergvej/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('40,6');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /skifter ved højst 7 færre/ }).click();
  await expect(dialog).toContainText('1.074 personer');
  await expect(dialog).toContainText('2021 går ud næste år');
});

test('makes a thought experiment by keyboard, and keeps it in the address', async ({ page }) => {
  await page.goto(PAGE);
  const what = page.locator('.what-if');
  await what.getByRole('combobox').selectOption('hermann-stillingsvej');
  const slider = what.getByRole('slider', { name: /Beboere/ });
  await slider.focus();
  for (let i = 0; i < 23; i++) await page.keyboard.press('ArrowRight');
  await expect(what.getByRole('status')).toHaveText(
    'Før: opfylder ikke lovens betingelser. Efter: opfylder lovens betingelser.',
  );
  await expect(slider).toHaveAttribute('aria-valuetext', '23 flere');
  await expect(page).toHaveURL(/what=hermann-stillingsvej~23~0~0/);
  await page.reload();
  await expect(what.getByRole('status')).toContainText('Efter: opfylder lovens betingelser.');
  await what.getByRole('combobox').selectOption('centrale-randers');
  await expect(what).toContainText('Gælder ikke for Centrale Randers');
});

test('looks at other lists, and says when the law of a time is not coded', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('radio', { name: 'Kombineret udlejning' }).check();
  await expect(page.locator('tr[data-area="gl-jennumparken"]')).toContainText('Opfylder lovens betingelser');
  await expect(page).toHaveURL(/status=kombineret-udlejning/);
  await page.goto(`${PAGE}?list=2016-12-01`);
  await expect(page.getByText('er ikke i vores data. Dagens regler bruges ikke')).toBeVisible();
});

test('fits a telephone and speaks English', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${PAGE}?lang=en`);
  await expect(page.getByRole('heading', { name: 'Thought experiment' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
