import { expect, mapIdle, test } from './fixtures';
import { AREAS, danish, table } from './truth';

const figures = table('figures/observations.csv');
const indicators = table('figures/indicators.csv');

test('opens on an open indicator with all seven areas and the municipality, as the documents print them', async ({
  page,
}) => {
  await page.goto('./');
  await mapIdle(page);
  const title = (await page.locator('h1').first().textContent()) ?? '';
  const indicator = indicators.find((row) => title.startsWith(row.name_da ?? '?'));
  expect(indicator, `the title “${title}” names an indicator`).toBeDefined();
  expect(indicator?.exposure).toBe('open');
  expect(indicator?.map).toBe('yes');

  const rows = page.locator('table.figures tbody tr[data-area]');
  await expect(rows).toHaveCount(7);
  expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-area')))).toEqual(AREAS);

  const period = (await page.locator('.periods input:checked').first().getAttribute('value')) ?? '';
  for (const area of AREAS) {
    const printed = figures.find(
      (row) => row.indicator === indicator?.id && row.area === area && row.period === period,
    );
    expect(printed, `${area} has a figure in ${period}`).toBeDefined();
    await expect(page.locator(`tr[data-area="${area}"] td.number`).first()).toContainText(
      danish(printed?.value ?? '', Number(indicator?.precision)),
    );
  }
  await expect(page.locator('tbody.references')).toContainText('Randers Kommune');
});

test('says what the positions are worth, and where the figures come from', async ({ page }) => {
  await page.goto('./');
  await mapIdle(page);
  const line = page.locator('footer.source-line');
  await expect(line).toContainText('skematiske placeringer, ca. 100 m');
  await expect(line).toContainText('Kilde: ');
  await expect(line).toContainText('Afgrænsning: ');
  const clipped = await line.evaluate((element) =>
    [element, ...element.children].some((part) => part.scrollWidth > part.clientWidth + 1),
  );
  expect(clipped, 'no part of the source line is cut off').toBe(false);
});

for (const theme of ['light', 'dark'] as const)
  for (const language of ['da', 'en'] as const)
    test(`has no axe violation in ${theme}, ${language}, with everything open${theme === 'dark' && language === 'en' ? '' : ' @long'}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(
        `./#/kort?lang=${language}&sel=gl-jennumparken,centrale-randers&area=vangdalen&map=0-6,places`,
      );
      await mapIdle(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });

for (const width of [320, 390, 768, 1280, 1920])
  test(`nothing is wider than a window of ${width} px${width === 320 ? '' : ' @long'}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./');
    await mapIdle(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    if (width >= 1280) {
      const share = await page.evaluate(() => {
        const box = document.querySelector('[data-map-state]')?.getBoundingClientRect();
        return (box?.width ?? 0) / window.innerWidth;
      });
      expect(share, 'the map takes at least 55 % of the width').toBeGreaterThanOrEqual(0.55);
    }
  });

test('does not jump while it loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  await page.goto('./');
  await mapIdle(page);
  const shift = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  expect(shift).toBeLessThan(0.02);
});
