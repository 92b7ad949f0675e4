import type { Page } from '@playwright/test';
import fc from 'fast-check';

/** What a restless reader does, drawn at random from a seed that the test prints by its title. */
const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('click' as const), at: fc.nat(400) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('point' as const), x: fc.nat(1000), y: fc.nat(1000) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('key' as const),
      key: fc.constantFrom(
        'Tab',
        'Shift+Tab',
        'Escape',
        'Enter',
        'Space',
        'ArrowLeft',
        'ArrowRight',
        'ArrowDown',
        'ArrowUp',
        '/',
        '?',
        '+',
        '-',
        'a',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('back' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('resize' as const),
      width: fc.integer({ min: 320, max: 1920 }),
    }),
  },
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

/** More than a machine does in a minute. */
const MOST = 4000;

/** Does what the seed says for so many seconds, in windows of all widths; the page is back at 1280 px after it. */
export async function actAtRandom(page: Page, seed: number, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (const what of fc.sample(action, { seed, numRuns: MOST })) {
    if (Date.now() > end) break;
    await act(page, what);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

const CONTROLS = 'button:visible, input:visible, select:visible, summary:visible, label:visible';

async function act(page: Page, what: Action): Promise<void> {
  if (what.kind === 'click') {
    const controls = page.locator(CONTROLS);
    const count = await controls.count();
    if (count === 0) return;
    const chosen = controls.nth(what.at % count);
    await chosen.click({ timeout: 300, force: true, noWaitAfter: true }).catch(() => undefined);
  } else if (what.kind === 'point') {
    const size = page.viewportSize() ?? { width: 1280, height: 800 };
    await page.mouse.click((what.x / 1000) * size.width, (what.y / 1000) * size.height);
  } else if (what.kind === 'key') await page.keyboard.press(what.key);
  else if (what.kind === 'back') {
    // only within the app: the blank page before it is not ours
    if (await page.evaluate(() => location.hash.includes('?')))
      await page.goBack({ timeout: 2000 }).catch(() => undefined);
    if (!page.url().startsWith('http')) await page.goto('./');
  } else await page.setViewportSize({ width: what.width, height: 800 });
}
