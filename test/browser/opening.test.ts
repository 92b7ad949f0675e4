import type { Page } from '@playwright/test';
import { axeViolations, expect, hold, mapIdle, test } from './fixtures';

const APP = /assets\/app-[\w-]+\.js$/;
/** What draws the labels and the legend of the first picture. */
const DRAWING = /assets\/opening-[\w-]+\.js$/;

/** Where everything stands that must not move. */
const places = (page: Page): Promise<readonly string[]> =>
  page
    .locator(
      'header, h1, .stage-map, .stage-tools, .legend, .legend text, .panel, tr, .source-line, .area-map-labels text',
    )
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const name = element.tagName === 'text' ? element.textContent : element.className;
        return `${name}: ${[x, y, width, height].map(Math.round).join(' ')}`;
      }),
    );

for (const [look, width] of [
  ['light', 390],
  ['light', 1280],
  ['dark', 1920],
] as const)
  test(`the first picture needs no app and no data, and the app takes its place without a jump: ${look}, ${width} px${width === 390 ? '' : ' @long'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: look });
    const go = await hold(page, APP);
    // the second map would come and go while we look
    await page.route(/assets\/travel-[\w-]+\.js$/, () => undefined);
    const draw = await hold(page, DRAWING);
    await page.goto('./', { waitUntil: 'commit' });
    // before any script of ours has come
    const seen = (selector: string) => page.locator(`${selector}:visible`);
    await expect(seen('h1')).toContainText('Skolefravær i procent');
    await expect(seen('tr[data-area]')).toHaveCount(7);
    await expect(seen('.opening-map')).toHaveCount(1);
    await expect(seen('.period-steps, .periods').locator(':checked')).toHaveCount(1);
    const still = await seen('.opening-map use').first().boundingBox();
    const swatches = () =>
      page
        .locator('.swatch:visible')
        .locator('[fill]')
        .evaluateAll((list) => list.map((one) => one.getAttribute('fill')));
    const first = await swatches();
    expect(first).toHaveLength(7);
    draw();
    await expect(seen('.area-map-labels')).toContainText('Vangdalen');
    await expect(page.locator('.opening-map')).toHaveCount(0);
    const drawn = await page.locator('.area-map-plain > g').first().boundingBox();
    // as large, and in the same place, to the pixel
    for (const key of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs((still?.[key] ?? 0) - (drawn?.[key] ?? 1e9))).toBeLessThan(1);
    await expect(page.locator('h1')).toContainText('Skolefravær i procent');
    await expect(page.locator('tr[data-area]')).toHaveCount(7);
    await expect(page.locator('.legend')).toContainText('Kommunen');
    const fills = () =>
      page
        .locator('.area-map-plain [data-area]')
        .evaluateAll((groups) =>
          groups.map((group) => group.querySelector('[fill-rule]')?.getAttribute('fill')),
        );
    const colours = await fills();
    expect(await swatches()).toEqual(first);
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => document.fonts.ready);
    const before = await places(page);
    go();
    await expect(page.locator('#root')).not.toHaveAttribute('inert');
    await expect(page.locator('[data-plain-map] .area-map')).toHaveAttribute('data-map-state', 'stand-in');
    expect(await places(page)).toEqual(before);
    expect(await fills()).toEqual(colours);
    expect(await swatches()).toEqual(first);
  });

test('an address that asks for something else does not begin with the first picture', async ({ page }) => {
  const go = await hold(page, APP);
  await page.goto('./#/maal', { waitUntil: 'commit' });
  await expect(page.locator('#root')).toBeEmpty();
  await expect(page.getByRole('status')).toHaveText('Siden hentes stadig.');
  go();
  await expect(page.locator('h1')).toContainText('Mål');
  await expect(page.getByText('Siden hentes stadig')).toHaveCount(0);
});

test('figures that have changed since are not shown as they were', async ({ page, watch }) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.route('**/data/manifest.json*', async (route) => {
    const answer = await route.fetch();
    const manifest = await answer.json();
    for (const file of manifest.files) if (file.role === 'observations') file.sha256 = 'a'.repeat(64);
    await route.fulfill({ json: manifest });
  });
  const answer = await hold(page, '**/data/observations.json*');
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByText('Tallene hentes').first()).toBeAttached();
  await expect(page.locator('tr[data-area]')).toHaveCount(0);
  answer();
  await expect(page.getByText('Filen observations.json kan ikke læses').first()).toBeVisible();
});

test('without the app the first picture stays, and the page says what to do', async ({ page, watch }) => {
  watch.expectTrouble(/Failed to load resource|unhandled error: $/);
  await page.route(APP, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toHaveText(/genindlæs siden/);
  await expect(page.locator('tr[data-area]')).toHaveCount(7);
  await page.unrouteAll();
  await page.reload();
  await mapIdle(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
