import type { Page, Route } from '@playwright/test';
import { axeViolations, expect, hold, mapIdle, test } from './fixtures';

/** Every file that the first screen asks for. */
const FIRST = [
  'catalogue.json',
  'observations.json',
  'areas.fgb',
  'area-pieces.fgb',
  'school-districts.fgb',
  'institutions.fgb',
  'context.json',
  'versions.json',
];
/** Those that other screens ask for, with such a screen. */
const LATER: readonly (readonly [file: string, hash: string])[] = [
  ['background.json', '#/maal'],
  ['figure-sources.json', '#/tal-og-kilder'],
  ['stories.json', '#/praesentation'],
  ['addresses.fgb', '#/kort?map=addresses&cam=56.4836,10.0365,16'],
];

/** What can become of a file on its way. */
type Fault = (route: Route) => Promise<void>;
const missing: Fault = (route) => route.fulfill({ status: 404, body: 'not here' });
const page200: Fault = (route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Startside</title>' });
const changed =
  (change: (body: Buffer) => Buffer): Fault =>
  async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      status: 200,
      body: change(await answer.body()),
      contentType: 'application/octet-stream',
    });
  };
const halved = changed((body) => body.subarray(0, body.length / 2));
const altered = changed((body) => {
  const at = Math.floor(body.length / 2);
  body[at] = (body[at] ?? 0) ^ 1;
  return body;
});
const FAULTS = { missing, halved, altered, 'a page in its place': page200 };

const named = (page: Page, file: string) => page.getByText(`Filen ${file} kan ikke læses`).first();
const spoil = (page: Page, file: string, fault: Fault) => page.route(`**/data/${file}*`, fault);

test.describe('a broken file is named and the rest is shown', () => {
  // the browser itself reports each failed answer on the console
  test.beforeEach(({ watch }) => watch.expectTrouble(/Failed to load resource/));

  test('@long each by itself is missing', async ({ page }) => {
    for (const file of FIRST) {
      await spoil(page, file, missing);
      await page.goto('./');
      await page.reload();
      await expect(named(page, file)).toBeVisible();
      await expect(page.locator('header')).toContainText('Boligsocial Monitor');
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });

  for (const [what, fault] of Object.entries(FAULTS).slice(1))
    test(`${what === 'a page in its place' ? '' : '@long '}all at once: ${what}`, async ({ page }) => {
      // without a catalogue the figures are not asked about
      const [catalogue = '', ...others] = FIRST;
      for (const file of others) await spoil(page, file, fault);
      await page.goto('./');
      for (const file of others) await expect(named(page, file)).toBeVisible();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await spoil(page, catalogue, fault);
      await page.reload();
      await expect(named(page, catalogue)).toBeVisible();
    });

  test('@long a figure changed on the way is not shown', async ({ page }) => {
    await spoil(
      page,
      'observations.json',
      changed((body) => {
        body.write('34.4', body.indexOf('43.4'));
        return body;
      }),
    );
    await page.goto('./');
    await expect(named(page, 'observations.json')).toBeVisible();
  });

  for (const [file, hash] of LATER)
    for (const [what, fault] of Object.entries(FAULTS))
      test(`@long ${file}: ${what}`, async ({ page }) => {
        await spoil(page, file, fault);
        await page.goto(`./${hash}`);
        await expect(named(page, file)).toBeVisible();
      });
});

test('refuses data of another version, and an overview cut in half, with plain messages', async ({
  page,
  watch,
}) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.route('**/data/manifest.json*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), schema: 999 } });
  });
  await page.goto('./');
  await expect(page.getByText('Data er bygget til en anden udgave')).toBeVisible();
  await page.unrouteAll();
  await spoil(page, 'manifest.json', halved);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Der er ingen data at vise.' })).toBeVisible();
  await expect(named(page, 'manifest.json')).toBeVisible();
});

test('a slow server is waited for with the first picture, and who will not wait goes on', async ({
  page,
}) => {
  const answer = await hold(page, '**/data/observations.json*');
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  const note = page.getByRole('status').filter({ hasText: 'Tryk et sted på den' });
  await expect(note).toBeVisible();
  await expect(page.locator('tr[data-area]')).toHaveCount(7);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(note).toHaveCount(0);
  await expect(page.getByText('Tallene hentes').first()).toBeAttached();
  await expect(page.locator('tr[data-area]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Sammenlign' }).click();
  await expect(page).toHaveURL(/#\/sammenlign/);
  await page.getByRole('link', { name: 'Kort', exact: true }).click();
  answer();
  await expect(page.locator('tr[data-area]')).toHaveCount(7);
});

test('@long what comes late takes the place of the first picture by itself', async ({ page }) => {
  const answer = await hold(page, '**/data/observations.json*');
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  const note = page.getByText('Siden hentes stadig');
  await expect(note).toBeVisible();
  answer();
  await expect(page.locator('#root')).not.toHaveAttribute('inert');
  await expect(page.locator('tr[data-area]')).toHaveCount(7);
  await expect(note).toHaveCount(0);
});

test('@long half a minute is waited for', async ({ page }) => {
  await page.route('**/data/*.fgb*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 30_000));
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('tr[data-area]')).toHaveCount(7);
  await expect(page.locator('[data-map-state="idle"]').first()).toBeAttached({ timeout: 90_000 });
});

test('@long a server without ranges gives its addresses whole', async ({ page }) => {
  await page.route('**/data/addresses.fgb*', async (route) => {
    const { range: _, ...headers } = route.request().headers();
    const answer = await route.fetch({ headers });
    await route.fulfill({ status: 200, body: await answer.body(), contentType: 'application/octet-stream' });
  });
  await page.goto('./#/kort?map=addresses&cam=56.4836,10.0365,16');
  await mapIdle(page);
  await expect(page.getByText('kan ikke læses')).toHaveCount(0);
});

test('@long a screen, a language and a part that can’t be fetched are told, and the rest goes on', async ({
  page,
  watch,
}) => {
  watch.expectTrouble(/Failed to load resource|Failed to fetch dynamically imported module/);
  await page.route('**/assets/{GoalsScreen,first,HoverCard,AreaReceipt}-*.js', missing);
  await page.goto('./');
  await mapIdle(page);
  await page.evaluate(() => {
    location.hash = '#/kort?area=vangdalen';
  });
  await expect(page.getByRole('alert')).toContainText('kunne ikke hentes');
  await page.evaluate(() => {
    location.hash = '#/kort?lang=en';
  });
  await expect(page.getByText('texts-en').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await page.evaluate(() => {
    location.hash = '#/maal';
  });
  await expect(page.getByRole('heading', { name: 'Skærmen kunne ikke vises' })).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/kort';
  });
  await expect(page.locator('tr[data-area]')).toHaveCount(7);
});

test('a browser that keeps nothing still shows everything, and says what will be lost', async ({ page }) => {
  await page.addInitScript(() => {
    const forbidden = (): never => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: forbidden });
    Object.defineProperty(window, 'indexedDB', { value: { open: forbidden } });
  });
  await page.goto('./');
  await mapIdle(page);
  await expect(page.locator('tr[data-area]')).toHaveCount(7);
  await page.evaluate(() => {
    location.hash = '#/praesentation';
  });
  await expect(page.getByText('Browseren kan ikke gemme fortællinger her')).toBeVisible();
});

test('@long a full store loses nothing that is on the screen', async ({ page }) => {
  await page.addInitScript(() => {
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });
  await page.goto('./#/praesentation');
  await page.getByRole('button', { name: 'Ny fortælling' }).click();
  await expect(page.getByLabel('Titel').first()).toBeVisible();
  await page.getByLabel('Titel').first().fill('Uden plads');
  await page.evaluate(() => {
    location.hash = '#/praesentation';
  });
  await expect(page.getByText('Browseren kan ikke gemme fortællinger her')).toBeVisible();
});

test('graphics taken away while the map is moved leave the plain map, on which one goes on', async ({
  page,
}) => {
  await page.goto('./');
  await mapIdle(page);
  const canvas = page.locator('canvas.maplibregl-canvas').first();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 3 });
  await canvas.evaluate((element: HTMLCanvasElement) =>
    element.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
  );
  await page.mouse.move(box.x + box.width / 2 + 120, box.y + box.height / 2, { steps: 3 });
  await page.mouse.up();
  await expect(page.getByText('Kortet tegnes enkelt, fordi grafikkortet blev taget')).toBeVisible();
  await expect(page.locator('[data-plain-map] [data-area]').first()).toBeVisible();
  await page.locator('tr[data-area="vangdalen"] [data-name]').click();
  await expect(page.locator('.receipt')).toContainText('Vangdalen');
});

/** Lets workers of a name die as soon as they are spoken to. */
const killWorkers = (page: Page, name: string) =>
  page.addInitScript((part) => {
    const Sound = window.Worker;
    window.Worker = class extends Sound {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        if (!String(url).includes(part)) return;
        this.terminate();
        setTimeout(() => this.dispatchEvent(new Event('error')), 100);
      }
    };
  }, name);

test('a worker that is killed is told, or its work is done without it', async ({ page }) => {
  await killWorkers(page, 'digest.worker');
  await killWorkers(page, 'overlay.worker');
  await page.goto('./#/kort?sel=vangdalen,glarbjergvej');
  await mapIdle(page);
  await expect(page.locator('tr[data-area]')).toHaveCount(7);
  await expect(page.getByRole('button', { name: 'Beregn igen' })).toBeVisible();
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

test('an address full of markup and prototype keys shows the usual, as text', async ({ page }) => {
  const evil = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(1)</script>');
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    return dialog.dismiss();
  });
  for (const hash of [
    `#/kort?ind=${evil}&area=${evil}&lang=${evil}`,
    `#/${evil}`,
    '#/kort?ind=__proto__&area=constructor&plan=toString&__proto__=1',
  ]) {
    await page.goto(`./${hash}`);
    await page.reload();
    await expect(page.locator('tr[data-area]')).toHaveCount(7);
    // what the page opens with is data in a script, which no browser runs
    await expect(page.locator('img[src="x"], script:not([src], [type="application/json"])')).toHaveCount(0);
  }
  expect(dialogs).toBe(0);
});
