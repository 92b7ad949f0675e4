import { beforeEach, describe, expect, it } from 'vitest';
import type { FigureStock, WantedFigures } from '../../../web/data/figures';
import type { FigureIndex } from '../../../web/domain/figures/figure-index';
import { DEFAULT_CHOICES } from '../../../web/state/choices';
import { showFigures } from '../../../web/state/show-figures';
import { LOADING, useStore } from '../../../web/state/store';
import { wantedFigures } from '../../../web/state/wanted-figures';
import { index as whole } from '../figures/data';

/** A stock whose deliveries the test makes; `null` is brought as `opens`. */
function stockByHand(opens: string) {
  const there = new Set<string>();
  const waiting: { readonly wanted: WantedFigures; readonly deliver: () => void }[] = [];
  let index: FigureIndex = { ...whole };
  const idsOf = (wanted: WantedFigures): readonly string[] =>
    wanted === 'all' ? ['all'] : wanted.map((id) => id ?? opens);
  const stock: FigureStock = {
    index: () => index,
    has: (wanted) => there.has('all') || idsOf(wanted).every((id) => there.has(id)),
    fetch: (wanted) =>
      new Promise((resolve) => {
        const deliver = (): void => {
          for (const id of idsOf(wanted)) there.add(id);
          index = { ...whole };
          resolve([]);
        };
        waiting.push({ wanted, deliver });
      }),
  };
  const deliver = async (): Promise<void> => {
    waiting.shift()?.deliver();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { stock, waiting, deliver };
}

const status = (): string => useStore.getState().figures.status;
const choose = (change: Partial<typeof DEFAULT_CHOICES>): void =>
  useStore.setState(({ choices }) => ({ choices: { ...choices, ...change } }));

beforeEach(() => useStore.setState({ choices: DEFAULT_CHOICES, figures: LOADING, problems: [] }));

describe('figures that come by indicator', () => {
  it('are shown when those that are looked at are there; a map that stands, stays', async () => {
    const { stock, waiting, deliver } = stockByHand('school-absence-mean');
    const shown = showFigures(stock);
    expect(status()).toBe('loading');
    expect(waiting.map(({ wanted }) => wanted)).toEqual([[null]]);
    await deliver();
    await shown;
    expect(status()).toBe('ready');
    choose({ indicator: 'move-out-rate' });
    expect(status()).toBe('ready');
    expect(waiting.map(({ wanted }) => wanted)).toEqual([['move-out-rate']]);
    const before = useStore.getState().figures;
    await deliver();
    expect(useStore.getState().figures).not.toBe(before);
    choose({ indicator: null });
    expect(waiting).toEqual([]);
  });

  it('are waited for by a screen that needs all, and by no map after it', async () => {
    const { stock, deliver } = stockByHand('school-absence-mean');
    void showFigures(stock);
    await deliver();
    choose({ screen: 'compare' });
    expect(status()).toBe('loading');
    choose({ screen: 'map' });
    expect(status()).toBe('ready');
    choose({ screen: 'trends' });
    expect(status()).toBe('loading');
    await deliver();
    expect(status()).toBe('ready');
  });

  it('are told to be none where nothing can be had', async () => {
    await showFigures({ index: () => undefined, has: () => true, fetch: async () => [] });
    expect(status()).toBe('failed');
  });

  it('are those of an open receipt too, and all where areas are compared or parts are embedded', () => {
    const receipt = { indicator: 'population', area: 'vangdalen', period: '2024' };
    const wanted = (change: Partial<typeof DEFAULT_CHOICES>): WantedFigures =>
      wantedFigures({ ...DEFAULT_CHOICES, ...change });
    expect(wanted({ receipt })).toEqual([null, 'population']);
    expect(wanted({ selected: ['vangdalen'] })).toBe('all');
    expect(wanted({ embed: ['map'] })).toBe('all');
    expect(wanted({ screen: 'area' })).toBe('all');
  });
});
