import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';

test('lists stories with their sentences checked', async ({ page }) => {
  await page.goto('./#/praesentation');
  await expect(page.getByRole('heading', { name: 'Syv boligområder, ét fællesskab' })).toBeVisible();
  await expect(page.getByText('der er bundet til tal, stemmer').first()).toBeVisible();
});

test('shows a story by clicker, answers a question from the hall and returns to the slide', async ({
  page,
}) => {
  await page.goto('./#/praesentation?do=show&story=aarskonference&trin=6');
  const slide = page.locator('.show-room svg').first();
  await expect(slide).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/trin=7/);
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/trin=6/);
  await page.keyboard.press('s');
  await expect(page.getByLabel('Område eller indikator')).toBeFocused();
  await page.keyboard.type('Vangdalen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Vangdalen' })).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Målet: samme fravær' })).toBeAttached();
  await expect(page).toHaveURL(/trin=6/);
});

test('flies from one map to the next, and stands still where motion is reduced @long', async ({ page }) => {
  const shipped = JSON.parse(readFileSync('geodata/stories/1-aarskonference.json', 'utf8'));
  const map = (id: string, camera: string) => ({
    ...shipped.steps[1],
    id,
    view: `#/kort?ind=population&cam=${camera}`,
    claims: [],
  });
  const steps = [map('naer', '56.465,10.05,14'), map('fjern', '56.46,10.04,11')];
  const buffer = Buffer.from(JSON.stringify({ ...shipped, id: 'flugt', steps }));
  await page.goto('./#/praesentation');
  await page
    .locator('input[aria-label="Åbn fil"]')
    .setInputFiles({ name: 'flugt.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('2 trin')).toBeVisible();
  const parts = (): Promise<number> => page.evaluate(() => document.getAnimations().length);
  for (const motion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion: motion });
    await page.goto('./#/praesentation?do=show&story=flugt');
    await expect(page.locator('.show-room [data-view] > svg').first()).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/trin=2/);
    if (motion === 'reduce') expect(await parts()).toBe(0);
    else expect(await parts()).toBeGreaterThan(0);
    await page.goto('./#/praesentation');
  }
});

test('has no type under 24 px at 1080p on any slide of both stories', async ({ page }) => {
  for (const story of ['aarskonference', 'bestyrelse-halvaar']) {
    await page.goto(`./#/praesentation?do=print&story=${story}`);
    await expect(page.locator('.handout-slides .slide svg').last()).toBeVisible();
    // every slide as large as the projector shows it
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<SVGSVGElement>('.handout-slides .slide > svg')].flatMap((slide, i) =>
        [...slide.querySelectorAll<SVGTextElement>('text')].flatMap((line) => {
          const scale = (line.getScreenCTM()?.a ?? 0) * (1920 / slide.getBoundingClientRect().width);
          const size = Number.parseFloat(getComputedStyle(line).fontSize) * scale;
          return size < 23.99 ? [`${i + 1}: ${size.toFixed(1)} ${line.textContent}`] : [];
        }),
      ),
    );
    expect(small).toEqual([]);
  }
});

test('keeps the notes in a second window at the same step', async ({ page, context }) => {
  await page.goto('./#/praesentation?do=show&story=aarskonference');
  await expect(page.locator('.show-room svg').first()).toBeVisible();
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  await expect(notes.locator('.notes-now svg').first()).toBeVisible();
  await expect(notes.locator('.notes-next svg').first()).toBeVisible();
  await expect(notes.getByText(/^Klokken \d\d:\d\d$/)).toBeVisible();
  await notes.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/trin=2/);
  await notes.close();
});

test('keeps a copy of a story in this browser, moved by keyboard, with a view added from the map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 }); // so wide that no button is in a menu
  await page.goto('./#/praesentation');
  await page.getByRole('button', { name: 'Lav en kopi' }).first().click();
  await page.getByRole('button', { name: 'Flyt ned 1', exact: true }).click();
  await expect(page.getByText('Trinnet er nu nummer 2.')).toBeVisible();
  await page.goto('./#/udvikling');
  await page.reload();
  await page.getByRole('button', { name: 'Tilføj til fortælling' }).first().click();
  await page.getByRole('button', { name: /\(kopi\)/ }).click();
  await expect(page.getByText('Tilføjet til')).toBeVisible();
});

test('@long takes steps in another order by mouse and by the keys of the handle, in Danish words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.goto('./#/praesentation');
  await page.getByRole('button', { name: 'Lav en kopi' }).first().click();
  const names = page.locator('.step-name');
  const bare = async (): Promise<string[]> =>
    (await names.allTextContents()).map((name) => name.replace(/^\D*\d+\W*/, ''));
  await expect(names.first()).toBeVisible();
  const [first = '', second = '', third = '', ...rest] = await bare();
  const handle = (number: number) => page.getByRole('button', { name: `Flyt trin ${number}`, exact: true });
  const [from, to] = [await handle(1).boundingBox(), await handle(3).boundingBox()];
  if (!from || !to) throw new Error('no handles');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  await expect.poll(bare).toEqual([second, third, first, ...rest]);
  await expect(page.getByText('Trinnet er nu nummer 3.')).toBeVisible();

  await expect(handle(3)).toHaveAttribute('aria-roledescription', 'kan flyttes');
  await handle(3).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Trin 3 er løftet.')).toBeAttached();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('Trinnet er over plads 2.')).toBeAttached();
  await page.keyboard.press('Space');
  await expect.poll(bare).toEqual([second, first, third, ...rest]);
});

test('opens a story as one file without any network', async ({ page, browser }, info) => {
  await page.goto('./#/praesentation');
  const story = page.locator('.story').first();
  await story.locator('summary').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    story.getByRole('button', { name: 'Én HTML-fil' }).click(),
  ]);
  const path = info.outputPath('story.html');
  await file.saveAs(path);
  const context = await browser.newContext({ offline: true });
  const alone = await context.newPage();
  const troubles: string[] = [];
  alone.on('console', (message) => troubles.push(message.text()));
  await alone.goto(`file://${path}`);
  await alone.keyboard.press('ArrowRight');
  await alone.keyboard.press('ArrowRight');
  await expect(alone.locator('.slide.now')).toHaveAttribute('aria-label', 'Lysbillede 2 af 11');
  await context.close();
  expect(troubles).toEqual([]);
});
