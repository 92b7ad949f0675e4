import { MAIN_SCREENS } from '../../web/state/screens';
import { expect, mapIdle, test } from './fixtures';
import { actAtRandom } from './random-actions';

// as in the long run: what happens once is told, and what happens twice in a row fails
test.describe.configure({ retries: 1 });

for (const [i, { id, path }] of MAIN_SCREENS.entries())
  test(`ten seconds of random actions on ${path} leave an app that works`, async ({ page }) => {
    await page.goto(`./#/${path}`);
    if (id === 'map') await mapIdle(page);
    else await expect(page.locator('h1').first()).toBeAttached();
    await actAtRandom(page, 20_261_130 + i, 10);
    await page.goto(`./#/${path}`);
    await page.reload();
    await expect(page.locator('h1').first()).toBeAttached();
  });
