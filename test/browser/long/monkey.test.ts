import { expect, mapIdle, test } from '../fixtures';
import { actAtRandom } from '../random-actions';

// how far a minute reaches depends on the machine: what happens once in ten runs is told, and what happens twice in a row fails
test.describe.configure({ retries: 1 });

for (const seed of [20_261_101, 20_261_102])
  test(`a minute of random actions ends on a page that still works (seed ${seed})`, { tag: '@long' }, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.goto('./');
    await mapIdle(page);
    await actAtRandom(page, seed, 60);
    await page.goto('./#/kort');
    await page.reload();
    await mapIdle(page);
    await expect(page.locator('tr[data-area]')).toHaveCount(7);
  });
