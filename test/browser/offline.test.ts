import { expect, mapIdle } from './fixtures';
import { test } from './site';

test('is kept whole at the first visit: map, comparison and presentation stand without a network, with the day of the data', async ({
  page,
  site,
}) => {
  test.slow(); // everything is fetched twice: for the page, and to be kept
  await page.goto('./#/praesentation');
  await expect(page.getByText(/^Klar til at vise uden net: .*data pr\. /)).toBeVisible({ timeout: 30_000 });
  await site.close();
  await page.goto('./#/kort?map=addresses');
  await page.reload();
  await mapIdle(page);
  await expect(page.locator('table.figures tbody tr[data-area]')).toHaveCount(7);
  await expect(page.getByText(/^Serveren svarer ikke\. Tallene er dem, .*data pr\. /)).toBeVisible();
  await page.goto('./#/sammenlign');
  await expect(page.locator('.chart svg').first()).toBeVisible();
  await page.goto('./#/praesentation?do=show&story=aarskonference&trin=2');
  await expect(page.locator('.show-room [data-view]').first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/trin=3/);
  await expect(page.getByText('Serveren svarer ikke')).toHaveCount(0);
});

test('takes a new version when the reader says so, and not while a story is shown @long', async ({
  page,
  site,
}) => {
  await page.goto('./#/praesentation');
  await expect(page.getByText(/^Klar til at vise uden net/)).toBeVisible({ timeout: 30_000 });
  site.change('service-worker.js', (code) => `${code}\n// another version`);
  await page.goto('./#/praesentation?do=show&story=aarskonference');
  await page.reload();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((done) => setTimeout(done, 50));
  });
  await expect(page.locator('.show-room svg').first()).toBeVisible();
  await expect(page.getByText('En ny version')).toHaveCount(0);
  await page.goto('./#/kort');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Genindlæs' }).click()]);
  await expect(page.getByText('En ny version')).toHaveCount(0);
  await mapIdle(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
});
