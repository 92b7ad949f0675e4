import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Locator, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { readInputs } from '../../scripts/build/inputs';
import { toLonLat, utm32 } from '../../web/domain/geo/coordinates';
import { expect, mapIdle, test } from './fixtures';

const { register } = readInputs(join(import.meta.dirname, '../../geodata'));
const AREA = 'glarbjergvej';
const NEW_LINE = 'Infanterivej 2-20 (lige numre)';

// each of them opens a register, builds boundaries and draws a map or two
test.describe.configure({ timeout: 120_000 });
// just wide enough for all three columns: a map drawn without a GPU costs by its size
test.use({ viewport: { width: 1120, height: 700 } });

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

test('the keys at the cross hairs add and take away an address, and an outline of corners does @long', async ({
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

test('with the mouse: pressing and drawing around addresses rewrites the list in its shortest form @long', async ({
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

test('a draft outlives the page, stands beside others, and travels as a file @long', async ({ page }) => {
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

/** Hands a file over as if it had been chosen. */
const give = (page: Page, name: string, content: Uint8Array | string): Promise<void> =>
  page.locator('input[data-files]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content as Uint8Array),
  });

/** A GeoJSON of one square of 100 m. */
const squareFile = (
  east: number,
  north: number,
  project = (at: number[]): readonly number[] => at,
): string => {
  const corners = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
    [0, 0],
  ];
  const ring = corners.map(([x = 0, y = 0]) => project([east + x, north + y]));
  const geometry = { type: 'Polygon', coordinates: [ring] };
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry }],
  });
};

/** A register with a row of houses, as a CSV of DAWA. */
const registerFile = (
  street: string,
  [east, north]: readonly [number, number],
  municipality: string,
): string =>
  `id,vejnavn,husnr,postnr,etrs89koordinat_øst,etrs89koordinat_nord,kommunekode\n${Array.from(
    { length: 40 },
    (_, i) => `${i},${street},${i + 1},8930,${east + 20 * i},${north},${municipality}`,
  ).join('\n')}\n`;

test('what is no good is refused with the reason, what is good is used, and the draft stays as it was @long', async ({
  page,
}) => {
  await open(page, '&fane=files');
  await list(page).press('Control+End');
  await page.keyboard.insertText(`\n${NEW_LINE}`);
  await settled(page);
  const kept = await list(page).inputValue();
  const message = page.locator('.bench-message');

  await give(page, 'uden.zip', zipSync({ 'laes-mig.txt': strToU8('hej') }));
  await expect(message).toContainText('ingen .shp-fil');
  await give(page, 'webmercator.geojson', squareFile(1_117_000, 7_650_000));
  await expect(message).toContainText('webmercator.geojson er ikke taget i brug');
  await give(page, 'billede.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13));
  await expect(message).toContainText('intet er ændret');
  // a street that the lists have, in Copenhagen
  await give(page, 'anden-by.csv', registerFile('Infanterivej', [725_000, 6_175_000], '0101'));
  await expect(message).toContainText(
    'anden-by.csv: ingen af adresserne ligger på listernes veje her i byen',
  );
  await expect(list(page)).toHaveValue(kept);

  // and what is good is used: a register, which is put away again, and a boundary
  const house = register?.addresses.find(({ id }) => id === 'Infanterivej|1');
  const [east = 0, north = 0] = house?.position ?? [];

  await give(page, 'huse.csv', registerFile('Infanterivej', [east, north], '0730'));
  await expect(message).toContainText('huse.csv: 40 adresser er læst');
  await settled(page);
  await expect(page.locator('.source-line')).toContainText('40 adresser');
  await expect(list(page)).toHaveValue(kept);
  await page.getByRole('button', { name: 'Brug appens adresser igen' }).click();
  await settled(page);
  await expect(page.locator('.source-line')).toContainText('5.904 adresser');

  const around = squareFile(east - 50, north - 50, ([x = 0, y = 0]) => toLonLat(utm32(x, y)));
  await give(page, 'udkast.geojson', around);
  await expect(message).toContainText('udkast.geojson: 1 områder er læst og sammenlignes nu');
  await expect(page.locator('.bench-finding')).toContainText('kommet til');
  await expect(page.getByLabel('Sammenlign med')).toHaveValue('file');
});

test('a list of 5,000 lines is pasted, told of and taken back, and the page goes on @long', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const kept = await list(page).inputValue();
  const long = Array.from({ length: 5000 }, (_, i) => `Infanterivej ${(i % 999) + 1}`).join('\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), long);
  await list(page).press('Control+a');
  await page.keyboard.press('Control+v');
  await expect(page.locator('.bench-troubles h2')).toContainText('steder at se på');
  // only what is seen is drawn under the text, and it is what stands there
  expect(await page.locator('.list-line').count()).toBeLessThan(100);
  await list(page).evaluate((box) => {
    box.scrollTop = box.scrollHeight;
  });
  await expect(page.locator('.list-line').last()).toHaveText('Infanterivej 5');
  await page.keyboard.press('Control+z');
  await expect(list(page)).toHaveValue(kept);
  await settled(page);
});

test('a file of 300 MB is refused whatever it holds, and nothing is lost @long', async ({ page }) => {
  await open(page, '&fane=files');
  const kept = await list(page).inputValue();
  const drop = (name: string, begins: string): Promise<void> =>
    page.evaluate(
      ([file, start]) => {
        const megabyte = new Uint8Array(1024 * 1024).fill(32);
        const data = new DataTransfer();
        data.items.add(new File([start ?? '', ...Array<BlobPart>(300).fill(megabyte)], file ?? ''));
        document
          .querySelector('.bench-body')
          ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
      },
      [name, begins],
    );
  const message = page.locator('.bench-message');
  await drop('tom.csv', '');
  await expect(message).toContainText('tom.csv', { timeout: 60_000 });
  await drop('stor.geojson', squareFile(563_000, 6_257_000).slice(0, -2));
  await expect(message).toContainText('stor.geojson fylder 300 MB', { timeout: 60_000 });
  await expect(list(page)).toHaveValue(kept);
});

test('a finding leads to its place and is let stand with a note @long', async ({ page }) => {
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

  // in a narrow window the map has its room, too
  await page.setViewportSize({ width: 390, height: 844 });
  await expect
    .poll(async () => (await page.locator('.bench-map').boundingBox())?.height)
    .toBeGreaterThan(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('stands beside another plan under a handle that keys move, and side by side @long', async ({ page }) => {
  await open(page, '&mod=plan.2021&vis=swipe');
  const left = page.locator('.swipe-pane[data-side="left"]');
  await expect(page.locator('.bench-map')).toHaveCount(2);
  await expect(page.getByText('Før: planen 2021')).toBeVisible();
  await expect(page.locator('.bench-finding')).toContainText('kommet til');
  const cut = (): Promise<string> => left.evaluate((pane) => getComputedStyle(pane).clipPath);
  const before = await cut();
  await page.getByLabel(/Skyder/).press('ArrowRight');
  await expect.poll(cut).not.toBe(before);

  const whole = (await left.boundingBox())?.width ?? 0;
  await page.getByRole('radio', { name: 'side om side' }).check();
  await expect(page.locator('.swipe-range')).toHaveCount(0);
  expect((await left.boundingBox())?.width).toBeLessThan(whole * 0.6);
  await mapIdle(page);
});
