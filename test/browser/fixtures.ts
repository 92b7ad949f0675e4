import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** What went wrong on a page that no assertion asked about; every test fails on any of it. */
interface Watch {
  readonly troubles: string[];
  /** Says that a message is part of the test (a file that is missing on purpose). */
  readonly expectTrouble: (pattern: RegExp) => void;
}

/** WCAG 2.0 to 2.2, A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Runs axe on the page as it stands and gives each violation as one line. In its older mode: the newer one opens a
 * second page for every look, to serve frames of foreign hosts, which we never have, and takes twice the time.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG).analyze();
  return violations.map(
    (v) =>
      `axe ${v.id}: ${v.help}: ${v.nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(' ')} ${node.html.slice(0, 160)}`)
        .join(' | ')}`,
  );
}

export const test = base.extend<{ watch: Watch; checkAxe: boolean }>({
  checkAxe: [true, { option: true }],
  watch: [
    async ({ page, baseURL, checkAxe }, use) => {
      const troubles: string[] = [];
      const expected: RegExp[] = [];
      const home = new URL(baseURL ?? 'http://127.0.0.1').host;
      page.on('pageerror', (error) => troubles.push(`unhandled error: ${error.stack ?? error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' || (message.type() === 'warning' && !NOISE.test(message.text())))
          troubles.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.host !== home)
          troubles.push(`foreign request: ${url.href}`);
      });
      await use({ troubles, expectTrouble: (pattern) => expected.push(pattern) });
      if (checkAxe && !page.isClosed() && page.url().startsWith('http'))
        troubles.push(...(await axeViolations(page)));
      expect(troubles.filter((line) => !expected.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * What the browser says about its own speed, of drawing and of a preload that waits for a slow machine, and the runner about
 * the service worker that it keeps out; nothing a page can mend.
 */
const NOISE =
  /GPU stall|GL Driver Message|software WebGL|swiftshader|preloaded using link preload but not used|Service Worker registration blocked by Playwright/i;

/** Keeps the answers to an address back until they are let go. */
export async function hold(page: Page, address: string | RegExp): Promise<() => void> {
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return go;
}

/** Waits until the map has drawn everything that it was asked for. */
export async function mapIdle(page: Page): Promise<void> {
  await page.locator('[data-map-state="idle"]').first().waitFor({ state: 'attached', timeout: 60_000 });
}

export { expect };
