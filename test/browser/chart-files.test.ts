import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { expect, mapIdle, test } from './fixtures';

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

test('@long saves tables that have no chart in the same way: goals, criteria and the figures of an area', async ({
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

test('@long saves the map as a picture of twice its size, and as a drawing, with legend, names and sources', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('./#/kort?ind=school-absence-mean');
  await mapIdle(page);
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Gem billede' }).click(),
  ]);
  const png = PNG.sync.read(readFileSync(await picture.path()));
  const map = await page
    .locator('.stage-map')
    .first()
    .evaluate((element) => [element.clientWidth, element.clientHeight] as const);
  const MARGIN = 24;
  expect(png.width).toBe(2 * (map[0] + 2 * MARGIN));
  expect(png.height).toBeGreaterThan(2 * (map[1] + 2 * MARGIN)); // title, legend and source line

  const [drawing] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent kortet som SVG' }).click(),
  ]);
  const svg = readFileSync(await drawing.path(), 'utf8');
  expect(svg).not.toMatch(/foreignObject|<style|<image|var\(--/);
  for (const words of ['Vangdalen', '10,0', 'til under', 'data pr. ', 'afgrænsning: planen 2025-29'])
    expect(svg).toContain(words);
});
