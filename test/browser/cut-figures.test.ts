import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { withOpening } from '../../scripts/opening/write';
import { type Country, SIZE, test } from './country';
import { expect, hold, mapIdle } from './fixtures';

const FIGURES = '**/data/observations.jsonl*';
const AREAS = Array.from({ length: SIZE.areas }, (_, i) => `area-${i}`);
/** The last, which is shown when none is chosen. */
const PERIOD = String(2004 + SIZE.periods);

/** Waits until the map's screen shows an indicator by its number, with the figures of every area. */
async function shows(page: Page, { printed }: Country, indicator: number): Promise<void> {
  await expect(page.locator('h1')).toContainText(new RegExp(`Indikator ${indicator}(?!\\d)`));
  await expect(page.locator('tr[data-area]')).toContainText(
    AREAS.map((area) => `${printed(`indicator-${indicator}`, area, PERIOD)} %`),
  );
}

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

interface Range {
  readonly from: number;
  readonly bytes: number;
}

/** What is asked of the figures from now on, in the order of the requests; without a range, from 0 to no end. */
function ranges(page: Page): Range[] {
  const asked: Range[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/observations.jsonl')) asked.push(rangeOf(request.headers().range));
  });
  return asked;
}

function rangeOf(header = ''): Range {
  const [, from, last] = /^bytes=(\d+)-(\d+)$/.exec(header) ?? [];
  return { from: Number(from ?? 0), bytes: Number(last ?? Number.POSITIVE_INFINITY) + 1 - Number(from ?? 0) };
}

function chunkOf({ list }: Country, indicator: number): Range {
  const chunk = list.chunks.find(({ indicator: id }) => id === `indicator-${indicator}`);
  if (!chunk) throw new Error(`indicator-${indicator}`);
  return { from: chunk.from, bytes: chunk.bytes };
}

const sum = (asked: readonly Range[]): number => asked.reduce((all, { bytes }) => all + bytes, 0);
const everything = ({ list }: Country): number => list.chunks.reduce((all, { bytes }) => all + bytes, 0);

test('a map fetches the figures of its own indicator, and another one only those', async ({
  page,
  country,
}) => {
  const asked = ranges(page);
  await page.goto('./');
  await shows(page, country, 0);
  await mapIdle(page);
  expect(asked).toEqual([chunkOf(country, 0)]);
  expect(sum(asked)).toBeLessThan(everything(country) / 50);
  await go(page, '#/kort?ind=indicator-57');
  await shows(page, country, 57);
  await go(page, '#/kort?ind=indicator-0');
  await shows(page, country, 0);
  expect(asked).toEqual([chunkOf(country, 0), chunkOf(country, 57)]);
});

test('@long a page that was built with them opens with the right ones before any has come', async ({
  page,
  country,
}) => {
  const built = await withOpening(readFileSync(join(country.folder, 'index.html'), 'utf8'), country.folder);
  await page.route(country.url, (route) => route.fulfill({ contentType: 'text/html', body: built }));
  const answer = await hold(page, FIGURES);
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await shows(page, country, 0);
  await expect(page.locator('#root')).toHaveAttribute('aria-busy', 'true');
  answer();
  await expect(page.locator('#root')).not.toHaveAttribute('aria-busy', 'true');
  await shows(page, country, 0);
  await mapIdle(page);
});

test.describe('what the whole is needed for', () => {
  // thousands of cells of a kind that other tests look at
  test.use({ checkAxe: false });

  test('@long heat table and profile fetch what is lacking, once', async ({ page, country }) => {
    const asked = ranges(page);
    await page.goto('./#/kort?ind=indicator-41');
    await shows(page, country, 41);
    await go(page, '#/sammenlign?vis=all');
    for (const indicator of [0, 41, 99]) {
      const row = page.locator('.rug tbody tr').filter({
        has: page.getByRole('rowheader', { name: `Indikator ${indicator} ${PERIOD}`, exact: true }),
      });
      await expect(row.locator('button').nth(8)).toContainText(
        `${country.printed(`indicator-${indicator}`, 'area-7', PERIOD)} %`,
      );
    }
    await go(page, '#/omraade?area=area-7');
    const figure = page
      .locator('.profile-figures tr')
      .filter({ has: page.getByRole('rowheader', { name: 'Indikator 99', exact: true }) });
    await expect(figure).toContainText(`${country.printed('indicator-99', 'area-7', PERIOD)} %`);
    expect(sum(asked)).toBe(everything(country));
  });

  test('@long figures that can’t be had leave words and the outlines, and the file is named once', async ({
    page,
    country,
    watch,
  }) => {
    watch.expectTrouble(/Failed to load resource/);
    await page.route(FIGURES, (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto('./#/sammenlign?vis=all');
    await expect(page.getByText('kan ikke læses')).toHaveText([
      'Filen observations.jsonl kan ikke læses: serveren har en fejl. Genindlæs siden om lidt.',
    ]);
    await expect(page.locator('h1')).toHaveText('Tallene kan ikke vises');
    await go(page, '#/kort');
    await expect(page.locator('h1')).toHaveText('Tallene kan ikke vises');
    await mapIdle(page);
    await page.unroute(FIGURES);
    await page.reload();
    await shows(page, country, 0);
  });
});

/** What can become of the figures of an indicator on their way, and the words for it. */
const FAULTS: readonly (readonly [what: string, words: string, fault: (route: Route) => Promise<void>])[] = [
  ['an error of the server', 'serveren har en fejl', (route) => route.fulfill({ status: 500, body: 'no' })],
  ['no answer', 'serveren svarer ikke', (route) => route.abort('connectionreset')],
  [
    'half of it',
    'den er skåret af undervejs',
    async (route) => {
      const answer = await route.fetch();
      const body = await answer.body();
      const { 'content-length': _, ...headers } = answer.headers();
      await route.fulfill({ status: 206, headers, body: body.subarray(0, body.length / 2) });
    },
  ],
  [
    'another figure',
    'indholdet er ikke det, som oversigten',
    async (route) => {
      const answer = await route.fetch();
      const body = await answer.body();
      const at = Math.floor(body.length / 2);
      body[at] = (body[at] ?? 0) ^ 1;
      await route.fulfill({ response: answer, body });
    },
  ],
  [
    'a page in its place',
    'den findes ikke på serveren',
    (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Log ind</title>' }),
  ],
];

for (const [what, words, fault] of FAULTS)
  test(`@long the figures of an indicator: ${what}`, async ({ page, country, watch }) => {
    watch.expectTrouble(/Failed to load resource/);
    const spoilt = chunkOf(country, 7);
    await page.route(FIGURES, (route) =>
      rangeOf(route.request().headers().range).from === spoilt.from ? fault(route) : route.continue(),
    );
    await page.goto('./');
    await shows(page, country, 0);
    await go(page, '#/kort?ind=indicator-7');
    await expect(page.getByText('Filen observations.jsonl (indicator-7) kan ikke læses:')).toContainText(
      words,
    );
    await expect(page.getByText('Tallene for indikatoren “indicator-7” kan ikke læses.')).toBeVisible();
    await shows(page, country, 0);
    await go(page, '#/kort?ind=indicator-8');
    await shows(page, country, 8);
    await expect(page.getByText('Tallene for indikatoren “indicator-7” kan ikke læses.')).toHaveCount(0);
  });

test('@long the indicator that opens: its file is named, and another one opens', async ({
  page,
  country,
  watch,
}) => {
  watch.expectTrouble(/Failed to load resource/);
  const opening = chunkOf(country, 0);
  await page.route(FIGURES, (route) =>
    rangeOf(route.request().headers().range).from === opening.from
      ? route.fulfill({ status: 404, body: '' })
      : route.continue(),
  );
  await page.goto('./');
  await expect(page.getByText('Filen observations.jsonl (indicator-0) kan ikke læses:')).toBeVisible();
  // the next of the same theme
  await shows(page, country, 6);
});

test('@long a server without ranges gives all figures, and is asked once', async ({ page, country }) => {
  const asked = ranges(page);
  await page.route(FIGURES, async (route) => {
    const { range: _, ...headers } = route.request().headers();
    const answer = await route.fetch({ headers });
    await route.fulfill({ status: 200, body: await answer.body(), contentType: 'application/octet-stream' });
  });
  await page.goto('./');
  await shows(page, country, 0);
  await go(page, '#/kort?ind=indicator-99');
  await shows(page, country, 99);
  await go(page, '#/kort?ind=indicator-3&sel=area-2,area-5');
  await shows(page, country, 3);
  expect(asked).toHaveLength(1);
  await expect(page.getByText('kan ikke læses')).toHaveCount(0);
});

test('@long there and back while figures are slow ends where the reader is', async ({ page, country }) => {
  const held: (() => void)[] = [];
  await page.goto('./');
  await shows(page, country, 0);
  await page.route(FIGURES, async (route) => {
    await new Promise<void>((resolve) => {
      held.push(resolve);
    });
    await route.continue();
  });
  await go(page, '#/kort?ind=indicator-20');
  await go(page, '#/kort?ind=indicator-30');
  await go(page, '#/kort?ind=indicator-20');
  await expect.poll(() => held.length).toBe(2);
  // what stood, stands, and the page says that it waits
  await expect(page.getByText('Tallene hentes').first()).toBeAttached();
  await expect(page.locator('h1')).toContainText('Indikator 0');
  const answered = page.waitForEvent('requestfinished', (request) =>
    request.url().includes('/observations.jsonl'),
  );
  held[0]?.();
  await answered;
  await shows(page, country, 20);
  const late = page.waitForEvent('requestfinished', (request) =>
    request.url().includes('/observations.jsonl'),
  );
  held[1]?.();
  await late;
  await shows(page, country, 20);
  await go(page, '#/kort?ind=indicator-30');
  await shows(page, country, 30);
});
