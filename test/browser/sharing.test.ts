import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, mapIdle, test } from './fixtures';

async function savedBytes(page: Page): Promise<{ readonly path: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Gem som fil' }).click(),
  ]);
  const path = await file.path();
  return { path, text: readFileSync(path, 'utf8') };
}

test('freezes a story for a meeting, and opens the file of it again as the same bytes', async ({ page }) => {
  await page.goto('./#/praesentation');
  await page.getByRole('button', { name: 'Lav mødeudgave' }).click();
  await page.getByLabel('Mødets navn').fill('Bestyrelsesmøde');
  await page.getByLabel('Mødets dato').fill('2026-12-10');
  await page.getByRole('button', { name: 'Frys' }).click();
  await expect(page.getByRole('heading', { name: 'Bestyrelsesmøde', level: 1 })).toBeVisible();
  await expect(page.getByText('Det er den første udgave')).toBeVisible();
  const { path, text } = await savedBytes(page);
  await page.getByRole('button', { name: 'Alle fortællinger' }).click();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Slet Bestyrelsesmøde' }).click();
  await expect(page.getByText('Der er ingen i denne browser endnu.')).toBeVisible();
  await page.locator('input[aria-label="Åbn udgave fra fil"]').setInputFiles(path);
  await expect(page.getByText('Åbnede “Bestyrelsesmøde”.')).toBeVisible();
  await page.getByRole('button', { name: 'Åbn Bestyrelsesmøde' }).click();
  expect((await savedBytes(page)).text).toBe(text);
});

test('copies a theme as formatted text with its tables', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/praesentation?do=extract&tema=uddannelse-livschancer&sel=vangdalen');
  await page.getByRole('button', { name: 'Kopiér til tekstdokument' }).click();
  await expect(page.getByText('Uddraget er kopieret.')).toBeVisible();
  const kept = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), plain: await read('text/plain') };
  });
  expect(kept.html).toContain('<table');
  expect(kept.plain).toMatch(/^Vangdalen\t71,4/m);
});

test('@long stands on another page of the same server with its source and the way to the whole', async ({
  page,
}) => {
  await page.goto('./#/kort?ind=school-absence-mean');
  await mapIdle(page); // the header of the waiting screen is another one
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('button', { name: 'Indlejr' }).click();
  const lines = await page.getByLabel('Linjer til den anden side').inputValue();
  const address = /src="([^"]+)"/.exec(lines)?.[1] ?? '';
  await page.goto('about:blank');
  await page.goto(address.replaceAll('&amp;', '&'));
  await expect(page.locator('.embed svg').first()).toBeVisible();
  await expect(page.locator('header')).toHaveCount(0);
  await expect(page.locator('.embed-source')).toContainText('Kilde: ');
  await expect(page.getByRole('link', { name: 'Se hele visningen' })).toHaveAttribute(
    'href',
    /#\/kort\?ind=school-absence-mean$/,
  );
});
