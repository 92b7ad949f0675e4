import fc from 'fast-check';
import { expect, mapIdle, test } from '../fixtures';

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

// how far a minute reaches depends on the machine: what happens once in ten runs is told, and what happens twice in a row fails
test.describe.configure({ retries: 1 });

for (const seed of [20_261_101, 20_261_102])
  test(`a minute of random actions ends on a page that still works (seed ${seed})`, { tag: '@long' }, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.goto('./');
    await mapIdle(page);
    const actions = fc.sample(action, { seed, numRuns: 4000 });
    const end = Date.now() + 60_000;
    for (const what of actions) {
      if (Date.now() > end) break;
      if (what.kind === 'click') {
        const controls = page.locator(
          'button:visible, input:visible, select:visible, summary:visible, label:visible',
        );
        const count = await controls.count();
        if (count > 0)
          await controls
            .nth(what.at % count)
            .click({ timeout: 300, force: true, noWaitAfter: true })
            .catch(() => undefined);
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
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('./#/kort');
    await page.reload();
    await mapIdle(page);
    await expect(page.locator('tr[data-area]')).toHaveCount(7);
  });
