import type { Page } from '@playwright/test';
import { test } from './fixtures';

/** What a picture is taken of: the page at its width and in its appearance, and how its file is called. */
export interface Shot {
  readonly page: Page;
  readonly look: 'light' | 'dark';
  /** Name of the stored picture; a part of the page may be named. */
  readonly file: (part?: string) => string;
}

/** Compares a screen with stored pictures at both widths and in both appearances; in the long run only. */
export function pictureTests(name: string, take: (shot: Shot) => Promise<void>): void {
  for (const width of [390, 1440])
    for (const look of ['light', 'dark'] as const)
      test(`looks as stored: ${name}, ${width} px, ${look}`, { tag: '@long' }, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        const file = (part?: string): string => [name, part, width, look].filter(Boolean).join('-');
        await take({ page, look, file: (part) => `${file(part)}.png` });
      });
}
