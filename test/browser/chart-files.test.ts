import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { expect, test } from './fixtures';

/** Saves the first chart of the page as a file of some kind. */
async function saved(page: Page, kind: string): Promise<Buffer> {
  const foot = page.locator('.chart-foot').first();
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
  const book = unzipSync(new Uint8Array(await saved(page, 'XLSX')));
  const words = Object.entries(book).flatMap(([name, bytes]) =>
    name.endsWith('.xml') ? [strFromU8(bytes)] : [],
  );
  expect(words.join()).toContain('Kilder og forbehold');
  expect(words.join()).toContain('<v>11.3</v>');
});
