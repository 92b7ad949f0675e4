import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEGAL_STATUSES } from '../../../web/domain/dataset/law-rows';
import { THEMES } from '../../../web/domain/figures/indicator';
import { acceptBreaks, readAddress, roundCamera, writeAddress } from '../../../web/state/address';
import {
  type Choices,
  CLASS_METHODS,
  DISTRICT_BANDS,
  SEQUENTIAL_PALETTES,
  SORTS,
  THEME_CHOICES,
} from '../../../web/state/choices';
import { EMBED_PARTS } from '../../../web/state/embed';
import { SCREENS } from '../../../web/state/screens';
import { DEFAULT_VIEWS } from '../../../web/state/view-choices';
import { COMPARE_VIEWS, PAIR_LOOKS } from '../../../web/state/view-choices/compare';
import { PRESENT_MODES } from '../../../web/state/view-choices/present';

const SEED = { seed: 20_241_201, numRuns: 500 };

const id = fc.stringMatching(/^[a-zæøå0-9][a-zæøå0-9+._-]{0,30}$/);
const name = fc.stringMatching(/^[A-Zæøå][A-Zæøå0-9 .,'&+()/-]{0,30}$/);
const period = fc.constantFrom('2023', '2024-01-01', '2024-10', '2023/2024', '2023-10/2024-09', 'undated');
const breaks = fc
  .uniqueArray(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 6 })
  .map((list) => list.map((n) => n / 100).sort((a, b) => a - b));
const camera = fc
  .record({
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  })
  .map(roundCamera);

/** The choices of one screen are written on that screen only: the others stand at their usual ones. */
const ofScreens: fc.Arbitrary<Pick<Choices, 'screen' | 'views'>> = fc.oneof(
  fc.record({
    screen: fc.constantFrom(...SCREENS.map((screen) => screen.id)),
    views: fc.constant(DEFAULT_VIEWS),
  }),
  fc
    .record({
      view: fc.constantFrom(...COMPARE_VIEWS),
      second: fc.option(id),
      pair: fc.constantFrom(...PAIR_LOOKS),
    })
    .map((compare) => ({
      screen: 'compare' as const,
      views: { ...DEFAULT_VIEWS, compare },
    })),
  fc.record({ place: fc.option(name), address: fc.option(name) }).map((area) => ({
    screen: 'area' as const,
    views: { ...DEFAULT_VIEWS, area },
  })),
  fc
    .record({
      mode: fc.constantFrom(...PRESENT_MODES),
      story: fc.option(id),
      edition: fc.option(id),
      theme: fc.option(fc.constantFrom(...THEMES)),
      step: fc.integer({ min: 1, max: 999 }),
    })
    .map((present) => ({ screen: 'present' as const, views: { ...DEFAULT_VIEWS, present } })),
  fc.boolean().map((events) => ({
    screen: 'trends' as const,
    views: { ...DEFAULT_VIEWS, trends: { events } },
  })),
  fc
    .record({
      list: fc.option(fc.integer({ min: 1990, max: 2050 }).map((year) => `${year}-12-01`)),
      status: fc.constantFrom(...LEGAL_STATUSES),
      whatIf: fc.option(
        fc.record({
          area: id,
          residents: fc.integer({ min: -9999, max: 9999 }),
          outsideWork: fc.integer({ min: -9999, max: 9999 }),
          completedEducations: fc.integer({ min: 0, max: 9999 }),
        }),
      ),
    })
    .map((criteria) => ({ screen: 'criteria' as const, views: { ...DEFAULT_VIEWS, criteria } })),
  fc.option(id).map((goalPlan) => ({
    screen: 'goals' as const,
    views: { ...DEFAULT_VIEWS, goals: { goalPlan } },
  })),
);

const shared: fc.Arbitrary<Omit<Choices, 'screen' | 'views'>> = fc.record({
  indicator: fc.option(id),
  period: fc.option(period),
  plan: fc.option(fc.constantFrom('2021', '2025')),
  version: fc.option(id),
  method: fc.constantFrom(...CLASS_METHODS),
  count: fc.integer({ min: 3, max: 7 }),
  own: breaks,
  fixed: fc.boolean(),
  palette: fc.constantFrom(...SEQUENTIAL_PALETTES),
  overlays: fc.record({
    districts: fc.constantFrom('' as const, ...DISTRICT_BANDS),
    institutions: fc.boolean(),
    addresses: fc.boolean(),
    context: fc.boolean(),
  }),
  selected: fc.uniqueArray(id, { maxLength: 8 }),
  focus: fc.option(id),
  sort: fc.constantFrom(...SORTS),
  camera: fc.option(camera),
  receipt: fc.option(fc.record({ indicator: id, area: id, period })),
  language: fc.constantFrom('da' as const, 'en' as const),
  theme: fc.constantFrom(...THEME_CHOICES),
  embed: fc.subarray([...EMBED_PARTS]),
});

const anyChoices: fc.Arbitrary<Choices> = fc
  .tuple(shared, ofScreens)
  .map(([common, own]) => ({ ...common, ...own }));

describe('address', () => {
  it('brings back every choice', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(readAddress(writeAddress(choices))).toEqual({ choices, ignored: [] });
      }),
      SEED,
    );
  });

  it('survives a browser that normalises it', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const url = new URL(`https://example.org/any/path/${writeAddress(choices)}`);
        expect(readAddress(url.hash).choices).toEqual(choices);
      }),
      SEED,
    );
  });

  it('reads any text, and what it reads can be written and read again', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '&',
          '=',
          '?',
          '#',
          '/kort',
          'n=',
          'cam=',
          'brk=',
          'sel=',
          '%',
          '%F',
          ',',
          '+',
          '-',
          '.',
          '9',
        ),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const { choices } = readAddress(list.join(''));
        expect(readAddress(writeAddress(choices))).toEqual({ choices, ignored: [] });
      }),
      SEED,
    );
  });

  it('accepts own breaks exactly when they rise and are one to six', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 9 }), (list) => {
        const rising = list.every((n, i) => Number.isFinite(n) && (i === 0 || n > (list[i - 1] ?? n)));
        expect(acceptBreaks(list)).toBe(rising && list.length >= 1 && list.length <= 6);
      }),
      SEED,
    );
  });
});
