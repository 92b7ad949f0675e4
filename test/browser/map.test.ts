import { PNG } from 'pngjs';
import { expect, hold, mapIdle, test } from './fixtures';

/** An element's picture as pixels. */
async function pixels(locator: import('@playwright/test').Locator): Promise<PNG> {
  return PNG.sync.read(await locator.screenshot());
}

interface Built {
  readonly features: {
    readonly properties: { readonly area: string; readonly plan: string };
    readonly geometry: { readonly coordinates: number[][][][] };
  }[];
}

/** Web Mercator, in pixels of a world 512 wide at zoom 0. */
const mercator = (lon: number, lat: number, zoom: number): [number, number] => {
  const size = 512 * 2 ** zoom;
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [((lon + 180) / 360) * size, ((1 - y / Math.PI) / 2) * size];
};

const inside = ([x, y]: readonly [number, number], rings: number[][][]): boolean => {
  let odd = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax = 0, ay = 0] = ring[i] ?? [];
      const [bx = 0, by = 0] = ring[j] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  return odd;
};

const toRgb = (css: string): number[] => (css.match(/\d+(\.\d+)?/g) ?? []).slice(0, 3).map(Number);

for (const theme of ['light', 'dark'] as const)
  test(`colours each area on the map as the table's swatch says, ${theme}${theme === 'dark' ? ' @long' : ''}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('./');
    await mapIdle(page);
    const built: Built = await page.evaluate(async () => (await fetch('data/boundaries.geojson')).json());
    const map = page.locator('[data-map-state]').first();
    const [lon = 0, lat = 0, zoom = 0] = ((await map.getAttribute('data-camera')) ?? '')
      .split(',')
      .map(Number);
    const box = await map.boundingBox();
    const [cx, cy] = mercator(lon, lat, zoom);
    const picture = await pixels(map);
    let sampled = 0;
    for (const { properties, geometry } of built.features) {
      if (properties.plan !== '2025') continue;
      const swatch = page.locator(`tr[data-area="${properties.area}"] .swatch`).first();
      const colour = toRgb(
        await swatch.evaluate((element) => {
          const shape = element.querySelector('[fill]:not([fill="none"])') ?? element;
          return getComputedStyle(shape).fill !== 'none' && shape !== element
            ? getComputedStyle(shape).fill
            : getComputedStyle(element).backgroundColor;
        }),
      );
      // count the pixels well inside the area that have the class's colour, on a grid of the pieces
      let same = 0;
      let all = 0;
      for (const rings of geometry.coordinates) {
        const projected = rings.map((ring) =>
          ring.map(([x = 0, y = 0]) => {
            const [px, py] = mercator(x, y, zoom);
            return [px - cx + (box?.width ?? 0) / 2, py - cy + (box?.height ?? 0) / 2];
          }),
        );
        const xs = (projected[0] ?? []).map(([x = 0]) => x);
        const ys = (projected[0] ?? []).map(([, y = 0]) => y);
        for (let x = Math.ceil(Math.min(...xs)); x <= Math.max(...xs); x += 2)
          for (let y = Math.ceil(Math.min(...ys)); y <= Math.max(...ys); y += 2) {
            const near: [number, number][] = [
              [x, y],
              [x - 4, y],
              [x + 4, y],
              [x, y - 4],
              [x, y + 4],
            ];
            if (!near.every((point) => inside(point, projected))) continue; // outlines are ink
            const at = (picture.width * Math.round(y) + Math.round(x)) * 4;
            const seen = [picture.data[at], picture.data[at + 1], picture.data[at + 2]];
            all++;
            if (seen.every((value, i) => Math.abs((value ?? 0) - (colour[i] ?? -99)) <= 6)) same++;
          }
      }
      if (all < 10) continue; // slivers at this zoom
      sampled++;
      expect(same / all, `${properties.area}: ${same} of ${all} inner pixels are ${colour}`).toBeGreaterThan(
        0.6,
      );
    }
    expect(sampled).toBeGreaterThanOrEqual(5);
  });

test('draws districts, institutions and addresses on request, and colours no door', async ({ page }) => {
  await page.goto('./#/kort?map=0-6,places,addresses&cam=56.4836,10.0365,16');
  await mapIdle(page);
  await expect(page).toHaveURL(/cam=56\.48/);
  const map = page.locator('[data-map-state]').first();
  const fill = await page
    .locator('tr[data-area="gl-jennumparken"] .swatch [fill]')
    .first()
    .evaluate((e) => getComputedStyle(e).fill);
  const [r = 0, g = 0, b = 0] = toRgb(fill);
  const { data } = await pixels(map);
  let coloured = 0;
  for (let i = 0; i < data.length; i += 4)
    if (
      Math.abs((data[i] ?? 0) - r) <= 3 &&
      Math.abs((data[i + 1] ?? 0) - g) <= 3 &&
      Math.abs((data[i + 2] ?? 0) - b) <= 3
    )
      coloured++;
  const dark = data.filter((value, i) => i % 4 === 0 && value < 60 && (data[i + 2] ?? 255) < 80).length;
  expect(dark / (data.length / 4), 'outlines and addresses are drawn').toBeGreaterThan(0.01);
  expect(coloured / (data.length / 4), "the share of the map in the area's colour").toBeLessThan(0.01);
});

test('compares chosen areas side by side, with districts that add up', async ({ page }) => {
  await page.goto('./#/kort?sel=gl-jennumparken,centrale-randers');
  await mapIdle(page);
  const comparison = page.locator('.comparison');
  await expect(comparison).toBeVisible();
  await expect(comparison).toContainText('Nørrevangsskolen', { timeout: 30_000 });
  await expect(comparison).toContainText('beregnet');
  await expect(comparison).toContainText('antaget', { ignoreCase: true });
});

test('keeps a map, its table and its words when there is no WebGL', async ({ page, watch }) => {
  watch.expectTrouble(/webgl/i);
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl')
        ? null
        : (original as (...all: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof original;
  });
  await page.goto('./');
  await expect(page.getByText('Kortet tegnes enkelt')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('tr[data-area]')).toHaveCount(7);
  const map = page.locator('[data-plain-map] .area-map');
  await expect(map).toHaveAttribute('data-map-state', 'idle');
  // every area is drawn in the colour that the table gives it
  const swatch = page.locator('tr[data-area="gl-jennumparken"] .swatch [fill]').first();
  const colour = await swatch.evaluate((element) => getComputedStyle(element).fill);
  const drawn = map.locator('[data-area="gl-jennumparken"] path:last-child').first();
  expect(await drawn.evaluate((element) => getComputedStyle(element).fill)).toBe(colour);
  // the pointer: a press opens the receipt of the area
  await map.locator('[data-label="gl-jennumparken"]').first().scrollIntoViewIfNeeded();
  const label = await map.locator('[data-label="gl-jennumparken"] text').first().boundingBox();
  await page.mouse.click((label?.x ?? 0) + 10, (label?.y ?? 0) + 8);
  await expect(page).toHaveURL(/area=gl-jennumparken/);
  // the keyboard: moves and zooms
  const before = await map.getAttribute('data-camera');
  await map.locator('[role="application"]').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  await expect(map).not.toHaveAttribute('data-camera', before ?? '');
  await expect(page).toHaveURL(/cam=/);
});

test('shows the plain map first, and hands over without moving anything', async ({ page }) => {
  const takeOver = await hold(page, '**/AreaMap-*.js');
  await page.goto('./');
  // what the page opens with has such a map too: the app's own is meant
  const plain = page.locator('#root:not([inert]) [data-plain-map]');
  await expect(plain.locator('.area-map')).toHaveAttribute('data-map-state', 'stand-in');
  const places = (root: string) =>
    page.evaluate(
      (at) =>
        [...document.querySelectorAll(`${at} [data-label] text:first-of-type`)].map((element) => {
          const { x, y } = element.getBoundingClientRect();
          return [element.textContent, Math.round(x), Math.round(y)];
        }),
      root,
    );
  await expect(plain.locator('[data-label]')).toHaveCount(7);
  const before = await places('[data-plain-map]');
  takeOver();
  await mapIdle(page);
  await expect(page.locator('[data-plain-map]')).toHaveCount(0);
  expect(await places('.map-frame')).toEqual(before);
});
