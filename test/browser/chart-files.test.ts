import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { expect, test } from './fixtures';

/** Saves a chart or table, the first of the page if none is named, as a file of some kind. */
async function saved(
  page: Page,
  kind: string,
  foot: Locator = page.locator('.chart-foot').first(),
): Promise<Buffer> {
  await foot.locator('summary').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    foot.getByRole('button', { name: kind }).click(),
  ]);
  await page.keyboard.press('Escape');
  return readFileSync(await file.path());
}

test('saves a chart as drawing, picture of twice its size, table and workbook, each with its sources', async ({
  page,
}) => {
  await page.goto('./#/sammenlign?ind=school-absence-mean');
  await page.locator('.chart-picture svg').first().waitFor();
  const svg = (await saved(page, 'SVG')).toString('utf8');
  expect(svg).not.toMatch(/foreignObject|<style|var\(--/);
  expect(svg).toContain('font-family="Inter, ');
  expect(svg).toContain('data pr. ');
  expect(svg).toContain('afgrænsning: planen 2025-29');
  const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const png = PNG.sync.read(await saved(page, 'PNG'));
  expect([png.width, png.height]).toEqual([2 * Number(width), 2 * Number(height)]);
  const csv = (await saved(page, 'CSV')).toString('utf8');
  expect(csv).toContain('Kilde: ');
  expect(csv).toContain('afgrænsning: planen 2025-29');
  const words = wordsOf(await saved(page, 'XLSX'));
  expect(words).toContain('Kilder og forbehold');
  expect(words).toContain('<v>11.3</v>');
});

test('saves tables that have no chart in the same way: goals, criteria and the figures of an area', async ({
  page,
}) => {
  await page.goto('./#/maal?hp=2021');
  const goals = (await saved(page, 'CSV')).toString('utf8');
  expect(goals).toMatch(/^\ufeffNiveau;Mål;/);
  for (const words of ['Kilde: ', 'data pr. ', 'områdernes afgrænsning: ']) expect(goals).toContain(words);
  await page.goto('./#/statens-kriterier');
  const criteria = wordsOf(await saved(page, 'XLSX'));
  for (const words of ['Kilder og forbehold', '<v>40.6</v>', 'almenboligloven'])
    expect(criteria).toContain(words);
  await page.goto('./#/omraade?area=vangdalen');
  const foot = page.locator('.profile-figures-section .chart-foot');
  const figures = (await saved(page, 'CSV', foot)).toString('utf8');
  expect(figures).toContain('Nøgletal: Vangdalen');
  expect(figures).toContain('data pr. ');
});

/** Everything that stands in a workbook. */
const wordsOf = (book: Buffer): string =>
  Object.entries(unzipSync(new Uint8Array(book)))
    .flatMap(([name, bytes]) => (name.endsWith('.xml') ? [strFromU8(bytes)] : []))
    .join();
