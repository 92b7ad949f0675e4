import type { Page } from '@playwright/test';
import { axeViolations, expect, test } from './fixtures';
import { pictureTests } from './picture-test';
import { danish, table } from './truth';

const TARGETS = table('figures/targets.csv');

async function open(page: Page, choices = ''): Promise<void> {
  await page.goto(`./#/maal?${choices}`);
  await page.locator('.goal').first().waitFor();
}

test('shows every goal of the newest plan at its start, with its printed baseline and no arrow', async ({
  page,
}) => {
  await open(page);
  for (const target of TARGETS.filter(({ plan }) => plan === '2025')) {
    const goal = page.locator(`[data-goal="${target.id}"]`);
    await expect(goal.locator('.goal-state')).toContainText('Ved start');
    if (target.baseline)
      await expect(goal).toContainText(
        danish(target.baseline, (target.baseline.split('.')[1] ?? '').replace(/0+$/, '').length),
      );
  }
  await expect(page.locator('.goal-arrow')).toHaveCount(0);
});

test('shows the evaluated results of 2017-21, and keeps the plan in the address', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: '2017-21' }).check();
  await expect(page).toHaveURL(/hp=2017/);
  for (const target of TARGETS.filter(({ plan, reached }) => plan === '2017' && reached !== ''))
    await expect(page.locator(`[data-goal="${target.id}"] .goal-state strong`)).toHaveText(
      target.reached === 'yes' ? 'Nået' : 'Ikke nået',
    );
  await page.goBack();
  await expect(page.getByRole('radio', { name: '2025-29' })).toBeChecked();
});

test('tells areas and source by keyboard, and opens a receipt', async ({ page }) => {
  await open(page);
  const goal = page.locator('.goal', { hasText: 'Skolefravær i procent' });
  await goal.locator('.goal-more').focus();
  await page.keyboard.press('Enter');
  await expect(goal.locator('.goal-areas tbody tr')).toHaveCount(7);
  await expect(goal.locator('.goal-facts')).toContainText('Delmål og indikatorer');
  await goal.locator('.figure-button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Kilde');
  expect(await axeViolations(page)).toEqual([]);
});

for (const look of ['light', 'dark'] as const)
  test(`is readable for all in both languages, ${look}${look === 'dark' ? ' @long' : ''}`, async ({
    page,
  }) => {
    await open(page, `hp=2021&theme=${look}&lang=en`);
    await expect(page.locator('main')).toContainText('cannot be compared');
    expect(await axeViolations(page)).toEqual([]);
  });

pictureTests('goals', async ({ page, look, file }) => {
  await open(page, `theme=${look}`);
  await expect(page.locator('.goal-section').first()).toHaveScreenshot(file());
});
