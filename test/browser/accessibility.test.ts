import type { Page } from '@playwright/test';
import { SCREENS, STATES, visit } from './every-screen';
import { axeViolations, expect, test } from './fixtures';

/** How far the page itself can be scrolled sideways, px; what scrolls in a frame of its own does not count. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const inner = [...document.querySelectorAll('main, .page')].map(
      (one) => one.scrollWidth - one.clientWidth,
    );
    return Math.max(root.scrollWidth - root.clientWidth, ...inner);
  });

/** Controls of the accessibility tree that have no name. */
const nameless = async (page: Page): Promise<string[]> =>
  (await page.locator('body').ariaSnapshot())
    .split('\n')
    .filter((line) =>
      /^\s*- (button|link|textbox|searchbox|combobox|slider|checkbox|radio|dialog)( \[|:|$)/.test(line),
    );

test('every screen can be read at 320 px, without scrolling sideways @long', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const screen of SCREENS) {
    await visit(page, screen);
    expect.soft(await sideways(page), screen.name).toBeLessThanOrEqual(0);
  }
});

test('every control of every screen has a name, and nothing moves when motion is to be reduced @long', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const screen of SCREENS) {
    await visit(page, screen);
    expect.soft(await nameless(page), screen.name).toEqual([]);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const lasts = (times: string): boolean =>
          times.split(',').some((time) => Number.parseFloat(time) > 0);
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration))
          ? [element.className.toString() || element.tagName]
          : [];
      }),
    );
    expect.soft([...new Set(moving)], screen.name).toEqual([]);
  }
});

test('the statement is linked from the foot of every screen', async ({ page }) => {
  await visit(page, { name: 'compare', at: 'sammenlign' });
  await page.locator('footer').getByRole('link', { name: 'Tilgængelighed' }).click();
  await expect(page.locator('h1')).toHaveText('Tilgængelighedserklæring');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Overholdelse',
    'Indhold, der ikke er tilgængeligt',
    'Sådan er det vurderet',
    'Henvendelse',
    'Håndhævelse',
  ]);
});

for (const theme of ['light', 'dark'] as const)
  for (const language of ['da', 'en'] as const)
    test(`no screen and no state of one has an axe violation: ${theme}, ${language}`, {
      tag: '@long',
    }, async ({ page }) => {
      test.setTimeout(600_000);
      for (const state of [...SCREENS, ...STATES]) {
        await visit(page, state, `theme=${theme}&lang=${language}`);
        expect.soft(await axeViolations(page), state.name).toEqual([]);
        expect.soft(await nameless(page), state.name).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });

for (const [width, zoom] of [
  [640, '200'],
  [320, '400'],
] as const)
  test(`no state of a screen scrolls sideways at ${zoom} % zoom`, { tag: '@long' }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height: Math.round((width * 800) / 1280) });
    for (const state of [...SCREENS, ...STATES]) {
      await visit(page, state);
      expect.soft(await sideways(page), state.name).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
  });

/** Presses of the tab key after which a screen must have let go of the focus. */
const MOST_STOPS = 400;

/** Where the focus is: what holds it, whether it is seen, and whether it is ringed. */
const focused = (
  page: Page,
): Promise<{ readonly what: string; readonly seen: boolean; readonly ringed: boolean } | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { width, height, bottom, right } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const range = element instanceof HTMLInputElement && element.type === 'range';
    // the ring of a range or of a hidden radio button stands on what is seen of it
    const ringed =
      range ||
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
      width <= 1 ||
      Boolean(element.closest('label'));
    return {
      what: `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`,
      seen: width > 0 && height > 0 && bottom > 0 && right > 0,
      ringed,
    };
  });

for (const colours of ['none', 'active'] as const)
  test(`the tab key leads through every screen, its ring always seen; forced colours ${colours}`, {
    tag: '@long',
  }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ forcedColors: colours });
    for (const screen of SCREENS) {
      await visit(page, screen);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      let stops = 0;
      for (; stops < MOST_STOPS; stops++) {
        await page.keyboard.press('Tab');
        const at = await focused(page);
        if (!at) break;
        expect(at, `${screen.name}: ${at.what}`).toMatchObject({ seen: true, ringed: true });
      }
      expect(stops, `${screen.name}: stops before the end`).toBeGreaterThan(5);
      expect(stops, `${screen.name}: an end`).toBeLessThan(MOST_STOPS);
    }
  });
