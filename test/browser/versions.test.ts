import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeViolations, expect, mapIdle, test } from './fixtures';

/** What a stored version says of itself, read as the tests read: from its folder, not from what was built of it. */
const ID = '2021-07-01-plan-2021';
const { name, fingerprint }: { name: string; fingerprint: string } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../geodata/history', ID, 'version.json'), 'utf8'),
);

// looked at where it matters, with the version chosen, instead of at the end
test.use({ checkAxe: false });

test('draws a stored boundary version, names it, keeps it through a reload, and back takes it away @long', async ({
  page,
}) => {
  test.slow();
  await page.goto('./');
  await mapIdle(page);
  const choice = page.getByRole('group', { name: 'Områdeafgrænsning' });
  const differs = page.locator('.notice', { hasText: 'Kortet viser en anden afgrænsning end tallenes' });
  const source = page.locator('footer.source-line');
  await expect(differs).toHaveCount(0);

  const layers = page.locator('summary', { hasText: 'Vis på kortet' });
  await layers.click();
  await choice.getByRole('radio', { name: `gemt: “${name}”` }).check();
  await expect(page).toHaveURL(new RegExp(`ver=${ID}`));
  const isShown = async (): Promise<void> => {
    await mapIdle(page);
    await expect(source).toContainText(`den gemte “${name}” af 1. juli 2021`);
    await expect(source).toContainText(`fingeraftryk ${fingerprint.slice(0, 12)}`);
    await expect(differs).toBeVisible();
  };
  await isShown();
  await expect(choice.getByRole('radio', { name: `gemt: “${name}”` })).toBeChecked();
  expect(await axeViolations(page)).toEqual([]);

  await page.reload();
  await isShown();
  await layers.click();
  await expect(choice.getByRole('radio', { name: `gemt: “${name}”` })).toBeChecked();

  await page.goBack();
  await expect(page).not.toHaveURL(/ver=/);
  await expect(source).not.toContainText(`den gemte “${name}”`);
  await expect(differs).toHaveCount(0);
  await expect(choice.getByRole('radio', { name: 'følger tallenes plan' })).toBeChecked();
});

test('says so when the address names a version that is not stored', async ({ page }) => {
  await page.goto('./#/kort?ver=1999-01-01-findes-ikke');
  await mapIdle(page);
  await expect(
    page.locator('.notice', { hasText: 'Der er ingen gemt afgrænsning “1999-01-01-findes-ikke”' }),
  ).toBeVisible();
});
