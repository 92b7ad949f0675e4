import { expect, mapIdle, test } from './fixtures';

const FILES = [
  'catalogue.json',
  'observations.json',
  'areas.fgb',
  'area-pieces.fgb',
  'school-districts.fgb',
  'institutions.fgb',
  'context.json',
];

test.describe('a broken file is named and the rest is shown', () => {
  // the browser itself reports each failed answer on the console
  test.beforeEach(({ watch }) => watch.expectTrouble(/Failed to load resource/));

  for (const file of FILES) {
    test(`${file}: missing`, async ({ page }) => {
      await page.route(`**/data/${file}*`, (route) => route.fulfill({ status: 404, body: 'not here' }));
      await page.goto('./');
      await expect(page.getByText(`Filen ${file} kan ikke læses`)).toBeVisible({ timeout: 30_000 });
      await expect(page.locator('header')).toContainText('Boligsocial Monitor');
    });
    test(`${file}: cut in half`, async ({ page }) => {
      await page.route(`**/data/${file}*`, async (route) => {
        const answer = await route.fetch();
        const body = await answer.body();
        await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2), headers: {} });
      });
      await page.goto('./');
      await expect(page.getByText(`Filen ${file} kan ikke læses`)).toBeVisible({ timeout: 30_000 });
    });
  }

  test('answered with a page of HTML', async ({ page }) => {
    await page.route('**/data/institutions.fgb*', (route) =>
      route.fulfill({
        status: 200,
        contentType: 'text/html',
        body: '<!doctype html><title>Startside</title>',
      }),
    );
    await page.goto('./');
    await expect(page.getByText('Filen institutions.fgb kan ikke læses')).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('tr[data-area]')).toHaveCount(7);
  });

  test('changed on the way', async ({ page }) => {
    await page.route('**/data/observations.json*', async (route) => {
      const answer = await route.fetch();
      const body = Buffer.from(await answer.body());
      const at = body.indexOf('43.4');
      body.write('34.4', at);
      await route.fulfill({ response: answer, body, headers: {} });
    });
    await page.goto('./');
    await expect(page.getByText('Filen observations.json kan ikke læses')).toBeVisible({ timeout: 30_000 });
  });
});

test('refuses data of another version with a plain message', async ({ page }) => {
  await page.route('**/data/manifest.json*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), schema: 999 } });
  });
  await page.goto('./');
  await expect(page.getByText('Data er bygget til en anden udgave')).toBeVisible({ timeout: 30_000 });
});

test('works from a folder below the root of any server', async ({ page }) => {
  await page.route('**/et/andet/sted/**', async (route) => {
    const url = new URL(route.request().url());
    url.pathname = url.pathname.replace('/et/andet/sted', '');
    await route.fulfill({ response: await route.fetch({ url: url.href }) });
  });
  await page.goto('./et/andet/sted/');
  await mapIdle(page);
  await expect(page.locator('tr[data-area]')).toHaveCount(7);
});
