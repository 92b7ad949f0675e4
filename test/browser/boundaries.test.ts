import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Locator, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { readInputs } from '../../scripts/build/inputs';
import { toLonLat } from '../../web/domain/geo/coordinates';
import { expect, mapIdle, test } from './fixtures';

const { register } = readInputs(join(import.meta.dirname, '../../geodata'));
const AREA = 'glarbjergvej';
const NEW_LINE = 'Infanterivej 2-20 (lige numre)';

// each of them opens a register, builds boundaries and draws a map or two
test.describe.configure({ timeout: 120_000 });

const list = (page: Page): Locator => page.locator('textarea[data-list]');
const settled = (page: Page): Promise<void> =>
  page.locator('.bench-phase[data-phase="ready"]').waitFor({ timeout: 60_000 });

async function open(page: Page, more = ''): Promise<void> {
  await page.goto(`./#/afgraensning?area=${AREA}${more}`);
  await settled(page);
  await mapIdle(page);
}

/** Where an address lies on the screen, by the camera that the map tells of itself. */
async function onScreen(page: Page, id: string): Promise<{ x: number; y: number }> {
  const address = register?.addresses.find((one) => one.id === id);
  if (!address) throw new Error(id);
  const map = page.locator('.bench-map').first();
  const [lon = 0, lat = 0, zoom = 0] = ((await map.getAttribute('data-camera')) ?? '').split(',').map(Number);
  const box = await map.boundingBox();
  const world = 512 * 2 ** zoom;
  const x = (degrees: number): number => ((degrees + 180) / 360) * world;
  const y = (degrees: number): number =>
    ((1 - Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / Math.PI) / 2) * world;
  const [east, north] = toLonLat(address.position);
  return {
    x: (box?.x ?? 0) + (box?.width ?? 0) / 2 + x(east) - x(lon),
    y: (box?.y ?? 0) + (box?.height ?? 0) / 2 + y(north) - y(lat),
  };
}

const read = async (download: Promise<Download>): Promise<string> =>
  readFileSync(await (await download).path(), 'utf8');

test('the officer tries a longer list with the keyboard alone, undoes, and saves the plan file', async ({
  page,
}) => {
  await open(page);
  const before = await list(page).inputValue();
  await list(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(`\n${NEW_LINE}`);
  await settled(page);
  await expect(page.locator('.bench-finding')).toContainText('10 kommet til, 0 gået ud');
  await expect(page.locator('.list-caret')).toContainText('10 adresser');
  await page.keyboard.press('Control+z');
  await expect(list(page)).toHaveValue(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(list(page)).toHaveValue(`${before}\n${NEW_LINE}`);
  await settled(page);
  await page.getByRole('radio', { name: 'Filer' }).focus();
  await page.keyboard.press('Space');
  const save = page.getByRole('button', { name: /Planfil/ });
  await save.focus();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const rows = Papa.parse<Record<string, string>>(await read(download), {
    header: true,
    skipEmptyLines: true,
  });
  const texts = rows.data
    .filter(({ plan, area }) => plan === '2025' && area === AREA)
    .map(({ text }) => text);
  expect(texts).toEqual([...before.split('\n'), NEW_LINE]);
});

test('the keys at the cross hairs add and take away an address, and an outline of corners does', async ({
  page,
}) => {
  await open(page);
  const before = await list(page).inputValue();
  await page.locator('.list-editor').scrollIntoViewIfNeeded();
  const summary = page.locator('.bench-street summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Vej', { exact: true }).fill('Infanterivej');
  const house = page.getByLabel('20', { exact: true });
  await house.focus();
  await page.keyboard.press('Space');
  await expect(list(page)).not.toHaveValue(before);
  await expect(list(page)).toHaveValue(/Infanterivej.*20/);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Vis på kortet' }).first().click();
  await mapIdle(page);
  const canvas = page.locator('.bench-map canvas').first();
  await canvas.focus();
  const move = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    await mapIdle(page);
  };
  await page.keyboard.press('h');
  await move('ArrowRight');
  await move('ArrowRight');
  await move('ArrowRight');
  await page.keyboard.press('h');
  await move('ArrowDown');
  await move('ArrowDown');
  await page.keyboard.press('h');
  await expect(page.locator('.bench-corners')).toContainText('3 hjørner');
  await page.keyboard.press('Escape');
  await expect(page.locator('.bench-corners')).toHaveText('');
});

test('with the mouse: pressing and drawing around addresses rewrites the list in its shortest form', async ({
  page,
}) => {
  await open(page);
  const before = await list(page).inputValue();
  // near enough to tell the houses apart
  await page.locator('.bench-street summary').click();
  await page.getByLabel('Vej', { exact: true }).fill('Infanterivej');
  await page.getByRole('button', { name: 'Vis på kortet' }).first().click();
  await mapIdle(page);
  const at = await onScreen(page, 'Infanterivej|20');
  await page.mouse.click(at.x, at.y);
  await expect(list(page)).toHaveValue(/Infanterivej.*20/);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(list(page)).toHaveValue(before);

  await page.getByRole('radio', { name: 'tegn om: fjern' }).check();
  await expect(page.locator('.bench-map')).toHaveAttribute('data-tool', 'lasso-remove');
  await mapIdle(page);
  const [first, last] = [await onScreen(page, 'Infanterivej|1'), await onScreen(page, 'Infanterivej|3')];
  const margin = 14;
  const [west, east] = [Math.min(first.x, last.x) - margin, Math.max(first.x, last.x) + margin];
  const [top, bottom] = [Math.min(first.y, last.y) - margin, Math.max(first.y, last.y) + margin];
  await page.mouse.move(west, top);
  await page.mouse.down();
  for (const [x, y] of [
    [east, top],
    [east, bottom],
    [west, bottom],
    [west, top + 4],
  ] as const)
    await page.mouse.move(x, y, { steps: 12 });
  await page.mouse.up();
  await expect(list(page)).not.toHaveValue(before);
  await settled(page);
  await expect(page.locator('.bench-finding')).toContainText('gået ud');
});

test('a draft outlives the page, stands beside others, and travels as a file', async ({ page }) => {
  await open(page);
  const before = await list(page).inputValue();
  await list(page).press('Control+End');
  await page.keyboard.insertText(`\n${NEW_LINE}`);
  await page.getByLabel('Kladdens navn').fill('Med Infanterivej');
  await expect(page.getByText('Gemt i browseren')).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(list(page)).toHaveValue(`${before}\n${NEW_LINE}`);
  await expect(page.getByLabel('Kladdens navn')).toHaveValue('Med Infanterivej');

  await page.getByRole('radio', { name: 'Filer' }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /så andre kan åbne den/ }).click();
  const file = await read(download);
  await page.locator('.bench-draft summary').click();
  await page.getByRole('button', { name: 'Ny kladde af planens lister' }).click();
  await expect(list(page)).toHaveValue(before);
  await page
    .locator('input[data-files]')
    .setInputFiles({ name: 'kladde.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.locator('.bench-message')).toContainText('»Med Infanterivej« er åbnet');
  await expect(list(page)).toHaveValue(`${before}\n${NEW_LINE}`);
});

test('what is no good is refused with the reason, and the draft stays as it was', async ({ page }) => {
  await open(page, '&fane=files');
  await list(page).press('Control+End');
  await page.keyboard.insertText(`\n${NEW_LINE}`);
  await settled(page);
  const kept = await list(page).inputValue();
  const give = async (name: string, content: Uint8Array | string): Promise<void> => {
    const buffer = Buffer.from(content as Uint8Array);
    await page
      .locator('input[data-files]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  };
  const square = (east: number, north: number): number[][] =>
    [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
      [0, 0],
    ].map(([x = 0, y = 0]) => [east + x, north + y]);
  const polygon = (ring: number[][]): string =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }],
    });
  const message = page.locator('.bench-message');

  await give('uden.zip', zipSync({ 'laes-mig.txt': strToU8('hej') }));
  await expect(message).toContainText('ingen .shp-fil');
  await give('webmercator.geojson', polygon(square(1_117_000, 7_650_000)));
  await expect(message).toContainText('webmercator.geojson er ikke taget i brug');
  await give('billede.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13));
  await expect(message).toContainText('intet er ændret');
  await give(
    'anden-by.csv',
    `id,vejnavn,husnr,postnr,etrs89koordinat_øst,etrs89koordinat_nord,kommunekode\n${Array.from(
      { length: 40 },
      (_, i) => `${i},Fremmedvej,${i + 1},2300,${725_000 + i},${6_175_000 + i},0101`,
    ).join('\n')}\n`,
  );
  await expect(message).toContainText('anden-by.csv');
  await expect(list(page)).toHaveValue(kept);

  // 300 MB of nothing, dropped on the page
  await page.evaluate(() => {
    const file = new File([new Uint8Array(300 * 1024 * 1024)], 'stor.geojson');
    const data = new DataTransfer();
    data.items.add(file);
    document
      .querySelector('.bench-body')
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  });
  await expect(message).toContainText('stor.geojson', { timeout: 30_000 });
  await expect(list(page)).toHaveValue(kept);
});

test('a finding leads to its place and is let stand with a note', async ({ page }) => {
  await open(page, '&fane=findings');
  const first = page.locator('.bench-findings').first().locator('.bench-item').first();
  const camera = await page.locator('.bench-map').first().getAttribute('data-camera');
  await first.getByRole('button', { name: 'Vis på kortet' }).click();
  await expect(page.locator('.bench-map').first()).not.toHaveAttribute('data-camera', camera ?? '');
  const what = await first.locator('p').nth(1).textContent();
  await first.getByRole('button', { name: 'Lad stå' }).click();
  await page.getByLabel(/Hvorfor/).fill('Set på stedet');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Ladt stå (1)')).toBeVisible();
  await page.getByText('Ladt stå (1)').click();
  await expect(page.locator('.bench-item', { hasText: what ?? '' }).getByText('Set på stedet')).toBeVisible();
});

for (const look of ['swipe', 'side'] as const)
  test(`stands beside another plan, ${look}`, async ({ page }) => {
    await open(page, `&mod=plan.2021&vis=${look}`);
    await expect(page.locator('.bench-map')).toHaveCount(2);
    await expect(page.getByText('Før: planen 2021')).toBeVisible();
    await expect(page.locator('.bench-finding')).toContainText('kommet til');
    if (look === 'swipe') await page.getByLabel(/Skyder/).press('ArrowRight');
    await mapIdle(page);
  });
