import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeViolations, expect, test } from './fixtures';
import { pictureTests } from './picture-test';
import { AREAS, danish, table } from './truth';

const VIEWS = ['one', 'all', 'two', 'periods', 'maps'] as const;
const ABSENCE = table('figures/observations.csv').filter(
  ({ indicator, period }) => indicator === 'school-absence-mean' && period === '2023/2024',
);

/** Opens a view of the comparing screen and waits until it is drawn. */
async function open(page: Page, choices: string): Promise<void> {
  await page.goto(`./#/sammenlign?${choices}`);
  await page.locator('.chart-picture svg, .rug').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

test.describe('one figure, all areas', () => {
  test('shows every area in the order of the plan with its printed figure, and says that none can be tested', async ({
    page,
  }) => {
    await open(page, 'ind=school-absence-mean');
    const spots = page.locator('[data-spot]');
    await expect(page.getByText('Ingen af de 7 tal kan testes mod kommunen.')).toBeVisible();
    for (const [i, area] of AREAS.entries()) {
      const printed = ABSENCE.find((row) => row.area === area)?.value ?? '';
      await expect(spots.nth(i)).toHaveAttribute('data-spot', area);
      await expect(spots.nth(i)).toHaveAttribute('aria-label', new RegExp(danish(printed, 1)));
    }
  });

  test('opens a receipt by keyboard: one tab stop, arrows between the areas', async ({ page }) => {
    await open(page, 'ind=school-absence-mean');
    await page.locator('[data-spot="gl-jennumparken"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-spot="vangdalen"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/kf=/);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-spot="vangdalen"]')).toBeFocused();
  });

  test('sorts when asked, keeps it in the address and prints no ranks', async ({ page }) => {
    await open(page, 'ind=school-absence-mean');
    await page.getByRole('radio', { name: 'efter tal' }).check();
    await expect(page).toHaveURL(/sort=value/);
    await expect(page.locator('[data-spot]').first()).toHaveAttribute('data-spot', 'hermann-stillingsvej');
    const words = await page.locator('.chart-picture svg text').allTextContents();
    expect(words.filter((line) => /^\d+\.?$/.test(line.trim()))).toEqual([]);
  });

  test('gives its numbers as a table and as a file', async ({ page }) => {
    await open(page, 'ind=youth-18-29-education-completed-or-ongoing&per=2020');
    await page.getByRole('button', { name: 'Vis som tabel' }).click();
    const row = page.locator('.twin tbody tr').first();
    await expect(row).toContainText('65,1');
    await expect(row).toContainText('kilderne er uenige');
    await page.getByText('Gem', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tal (CSV)' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv).toContain('Gl. Jennumparken;65,1;-16,8');
    expect(csv).toContain('Kilde:');
  });
});

test('walks the heat table by arrow keys and colours nothing that was not tested', async ({ page }) => {
  await open(page, 'vis=all');
  await expect(page.getByRole('heading', { level: 2 })).toContainText(/\d+ af \d+ tal kan testes/);
  await expect(page.locator('.rug tbody button[tabindex="0"]')).toHaveCount(1);
  await page.locator('[data-at="0 0"]').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await expect(page.locator('[data-at="2 1"]')).toBeFocused();
  await expect(page.locator('.rug tbody button[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kf=/);
  const background = (tone: string): Promise<string[]> =>
    page
      .locator(`.rug tbody button[data-tone="${tone}"]`)
      .evaluateAll((cells) => [...new Set(cells.map((cell) => getComputedStyle(cell).backgroundColor))]);
  expect(await background('untested')).toEqual(['rgba(0, 0, 0, 0)']);
});

test('takes a second indicator into the address, and draws no line through seven points', async ({
  page,
}) => {
  await open(page, 'vis=two&ind=school-absence-mean&ind2=move-out-rate');
  await expect(page.locator('h1')).toContainText('Fraflytningsprocent');
  await expect(page.getByText('Syv områder er for få til en tendenslinje.')).toBeVisible();
  await expect(page.locator('[data-spot]')).toHaveCount(14);
  for (const [figure, name] of [
    ['x', 'Skolefravær'],
    ['y', 'Fraflytningsprocent'],
  ] as const) {
    await page.locator(`[data-spot="vangdalen ${figure}"]`).press('Enter');
    await expect(page.getByRole('dialog')).toContainText(name);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: /^Andet tal/ }).click();
  await page.getByRole('dialog').getByRole('option', { name: 'Husstandsindkomst' }).first().click();
  await expect(page).toHaveURL(/ind2=household-income-relative/);
});

test('says what a chart may not show', async ({ page }) => {
  await open(page, 'ind=non-western-share');
  await expect(page.getByText('vises kun i tabeller')).toBeVisible();
  await expect(page.locator('h1')).not.toContainText('vestlig');
});

// each look is seen in one of the languages: axe goes over every cell of the heat table, which takes its time
for (const view of VIEWS)
  test(`is readable for all, in both languages and both looks: ${view}${view === 'one' ? '' : ' @long'}`, async ({
    page,
  }) => {
    await open(page, `vis=${view}&theme=dark&lang=en`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('main')).not.toContainText(/kommunens|kan ikke testes/);
    expect(await axeViolations(page)).toEqual([]);
    await open(page, `vis=${view}&theme=light`);
    await expect(page.locator('main')).toContainText(/områder|Kommunen|inddeling/);
  });

const PICTURES = [
  ['dots', 'ind=school-absence-mean'],
  ['dots-tested', 'ind=youth-started-upper-secondary-same-year&per=2024-10'],
  ['scatter', 'vis=two&ind=school-absence-mean&ind2=outside-labour-market-municipal-12m'],
  ['periods', 'vis=periods&ind=school-absence-mean'],
  ['maps', 'vis=maps&ind=school-absence-mean&ind2=outside-labour-market-municipal-12m'],
] as const;

for (const [name, choices] of PICTURES)
  pictureTests(`compare-${name}`, async ({ page, look, file }) => {
    await open(page, `${choices}&theme=${look}`);
    await page.mouse.move(0, 0);
    // goals and boundaries come after the first picture
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.chart-picture')).toHaveScreenshot(file());
  });
