import type { Page } from '@playwright/test';
import { expect, mapIdle } from './fixtures';

/** A screen in a state that a reader comes into; `act` is what the reader does there. */
export interface Visit {
  readonly name: string;
  /** Path and choices as the address bar writes them. */
  readonly at: string;
  readonly act?: (page: Page) => Promise<void>;
}

/** Every screen as it opens. */
export const SCREENS: readonly Visit[] = [
  'kort',
  'sammenlign',
  'udvikling',
  'omraade',
  'maal',
  'statens-kriterier',
  'afgraensning',
  'praesentation',
  'tal-og-kilder',
  'tilgaengelighed',
].map((at) => ({ name: at, at }));

/** Besides, the states of the screens that look different from their first. */
export const STATES: readonly Visit[] = [
  { name: 'map, areas compared', at: 'kort?sel=vangdalen,energivej' },
  { name: 'map, open receipt', at: 'kort?kf=move-out-rate~vangdalen~2023' },
  { name: 'compare, tested', at: 'sammenlign?ind=youth-started-upper-secondary-same-year' },
  { name: 'compare, all figures', at: 'sammenlign?vis=all' },
  { name: 'compare, two figures', at: 'sammenlign?vis=two' },
  { name: 'compare, over time', at: 'sammenlign?vis=periods' },
  { name: 'compare, two maps', at: 'sammenlign?vis=maps' },
  { name: 'compare, maps over each other', at: 'sammenlign?vis=maps&par=swipe' },
  { name: 'compare, as table', at: 'sammenlign?ind=school-absence-mean', act: asTable },
  { name: 'trends, an area with events', at: 'udvikling?evt=1&area=glarbjergvej' },
  { name: 'profile of a school', at: 'omraade?sted=Vestervangsskolen' },
  { name: 'profile, an address', at: 'omraade?area=vangdalen&adr=Infanterivej%207' },
  { name: 'goals, evaluated', at: 'maal?hp=2017' },
  { name: 'criteria, combined letting', at: 'statens-kriterier?status=kombineret-udlejning' },
  { name: 'criteria, everything unfolded', at: 'statens-kriterier', act: unfold },
  { name: 'figures, reasons unfolded', at: 'tal-og-kilder', act: unfold },
  { name: 'a story shown', at: 'praesentation?do=show&story=aarskonference&trin=6' },
  { name: 'a story edited', at: 'praesentation?do=edit&story=aarskonference' },
];

/** Goes there, in the same document where one is open, and waits until everything stands. */
export async function visit(page: Page, { at, act }: Visit, choices = ''): Promise<void> {
  const joined = [at, choices].filter(Boolean).join(at.includes('?') ? '&' : '?');
  await page.goto(`./#/${joined}`);
  await expect(page.locator('main, .show-room').first()).toBeVisible();
  await expect(page.locator('.skeleton, .skeletons, .bench-opening')).toHaveCount(0);
  if (at.startsWith('kort')) await mapIdle(page);
  await page.evaluate(() => document.fonts.ready);
  await act?.(page);
}

async function asTable(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(Vis som tabel|Show as table)$/ })
    .first()
    .click();
}

/** Opens everything that is folded in the page itself. */
async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}
