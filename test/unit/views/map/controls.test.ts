import { describe, expect, it } from 'vitest';
import { mapIndicators } from '../../../../web/domain/figures/map-figures';
import { fold } from '../../../../web/domain/search/fold';
import { DEFAULT_CHOICES } from '../../../../web/state/choices';
import { parseBreaks, writeBreaks } from '../../../../web/views/map/model/breaks-input';
import { legendInput, scaleRemark } from '../../../../web/views/map/model/legend';
import { pick } from '../../../../web/views/map/model/pick';
import { sourceLine } from '../../../../web/views/map/model/source-line';
import { searchIndicators } from '../../../../web/views/shared/indicators/search';
import { aManifest, fileOf } from '../../data/support';
import { index } from './dataset';
import { da, en, modelOf } from './support';

describe('search', () => {
  const all = mapIndicators(index.catalogue);
  const found = (query: string): string[] =>
    searchIndicators(da, all, query).flatMap((group) => group.indicators.map(({ id }) => id));

  it('lists all by theme when nothing is asked', () => {
    expect(found('')).toEqual(all.map(({ id }) => id));
    expect(found('  ')).toHaveLength(46);
  });

  it('takes æ, ø and å as people type them', () => {
    expect(fold('Skolefravær på Ørneborgvej')).toBe('skolefravaer paa oerneborgvej');
    for (const query of ['fravær', 'FRAVAER', 'fravær skole', 'school absence'])
      expect(found(query)[0]).toBe('school-absence-mean');
  });

  it('looks into definitions, names first', () => {
    expect(found('fuldtidspersoner')).toContain('fulltime-persons-total');
    expect(found('euforiserende')).toContain('verdicts-per-1000');
    expect(found('xyzzy')).toEqual([]);
  });

  it('finds words by their beginning, so that "alene" is no "social"', () => {
    expect(found('ocial')).toEqual([]);
  });
});

describe('a press on the map', () => {
  const none = { selected: [], focus: null };
  it('chooses one area and opens its receipt; again, it lets go', () => {
    const first = pick(none, 'a', false);
    expect(first).toEqual({ selected: ['a'], focus: 'a' });
    expect(pick({ selected: ['a'], focus: 'a' }, 'a', false)).toEqual({ selected: [], focus: null });
    expect(pick({ selected: ['a', 'b'], focus: 'b' }, 'a', false)).toEqual({ selected: ['a'], focus: 'a' });
  });
  it('adds and takes away with a key held', () => {
    expect(pick({ selected: ['a'], focus: 'a' }, 'b', true)).toEqual({ selected: ['a', 'b'], focus: 'b' });
    expect(pick({ selected: ['a', 'b'], focus: 'a' }, 'a', true)).toEqual({ selected: ['b'], focus: null });
  });
  it('beside all areas closes the receipt and keeps the choice', () => {
    expect(pick({ selected: ['a'], focus: 'a' }, null, false)).toEqual({ focus: null });
  });
});

describe('own breaks', () => {
  it.each([
    ['10; 12,5; 15', [10, 12.5, 15]],
    ['10 12.5 15', [10, 12.5, 15]],
    ['10, 20, 30', [10, 20, 30]],
    ['-2,5;0', [-2.5, 0]],
    ['−1', [-1]],
  ])('are read from %s', (written, numbers) => {
    expect(parseBreaks(written)).toEqual(numbers);
  });
  it.each(['', ' ', 'ti', '10;x', '1.270.000', '10;;x', '1e3'])('are refused in "%s"', (written) => {
    expect(parseBreaks(written)).toBeUndefined();
  });
  it('are written the way they are read', () => {
    expect(writeBreaks(da, [10, 12.5])).toBe('10; 12,5');
    expect(writeBreaks(en, [10, 12.5])).toBe('10; 12.5');
  });
});

describe('the legend', () => {
  const legendOf = (choices: Parameters<typeof modelOf>[0], hovered: string | null = null) => {
    const { indicator, figures, scale, paint } = modelOf(choices);
    return legendInput(da, index, indicator, figures, scale, paint, hovered);
  };
  it('spells out the closure of every class', () => {
    const words = legendOf({})?.words;
    expect(words?.classLabel('32', '41', false).full).toBe('32 til under 41\u00a0%');
    expect(words?.classLabel('41', '50', true).full).toBe('41 til 50\u00a0%');
    expect(words?.classLabel('41', '41', true).full).toBe('41\u00a0%');
  });
  it('places the municipality and the hovered area on the bar', () => {
    expect(legendOf({}, 'vangdalen')).toMatchObject({
      municipality: { at: 7.8, value: '7,8\u00a0%' },
      hovered: { name: 'Vangdalen', at: 10, value: '10,0\u00a0%' },
      marks: [],
    });
  });
  it('measures distances from the municipality and keeps values in the labels', () => {
    expect(legendOf({ method: 'municipality' }, 'vangdalen')).toMatchObject({
      municipality: { at: 0, value: '7,8\u00a0%' },
      hovered: { at: 2.2, value: '10,0\u00a0%' },
    });
  });
  it('shows the marks that occur and no municipality where it is no yardstick', () => {
    expect(legendOf({ indicator: 'outside-labour-market-state-criterion', period: '2023' })).toMatchObject({
      municipality: null,
      marks: ['none', 'bound'],
    });
    expect(legendOf({ indicator: 'dwellings' })?.municipality).toBeNull();
  });
  it('says when a wish can not be had', () => {
    const remark = (choices: Parameters<typeof modelOf>[0]) => scaleRemark(da, modelOf(choices).scale);
    expect(remark({ method: 'municipality' })).toBe('');
    expect(remark({ method: 'municipality', indicator: 'dwellings' })).toContain('lige brede klasser');
    expect(remark({ method: 'own' })).toContain('stigende tal');
  });
  it('switches the distance off with its reason', () => {
    const off = (indicator: string) =>
      modelOf({ indicator }).scale.methods.find(({ method }) => method === 'municipality')?.off;
    expect(off('dwellings')).toBe('count');
    expect(off('move-out-rate')).toBe('no-figure');
    expect(off('school-absence-mean')).toBeNull();
  });
});

describe('the line under the map', () => {
  const credit = (role: 'context' | 'school-districts', source: string) => ({
    ...fileOf(role, `${role}.x`, new Uint8Array()),
    source,
  });
  const manifest = aManifest([
    credit('context', 'Tegnet i hånden. Indeholder data fra X'),
    credit('school-districts', 'Efter veje. Indeholder data fra X'),
  ]);
  const lineOf = (model: ReturnType<typeof modelOf>, districts: '' | '0-6' = '') =>
    sourceLine(da, index, {
      sources: model.sources,
      boundary: model.boundary,
      manifest,
      overlays: { ...DEFAULT_CHOICES.overlays, districts },
    });

  it('has sources, boundary version, precision, and each credit once', () => {
    expect(lineOf(modelOf(), '0-6')).toEqual([
      'Kilde: Boligsocial Helhedsplan Randers 2025-29',
      'Afgrænsning: adresselisten i planen 2025-29',
      'skematiske placeringer, ca. 100 m',
      'Tegnet i hånden',
      'Indeholder data fra X',
      'Efter veje',
    ]);
  });
  it('says when a boundary was never published, and when it is not that of the figures', () => {
    const old = modelOf({ indicator: 'income-over-300k-15plus', period: '2009' });
    expect(lineOf(old)[1]).toBe('afgrænsning ikke offentliggjort; vist med listen i planen 2021-25');
    expect(lineOf(modelOf({ plan: '2021' }))).toContain('tallene er opgjort for områderne i planen 2025-29');
  });
  it('does not call an official register schematic', () => {
    const official = { ...manifest, register: { ...manifest.register, kind: 'official' as const } };
    const line = sourceLine(da, index, {
      sources: [],
      boundary: null,
      manifest: official,
      overlays: DEFAULT_CHOICES.overlays,
    });
    expect(line.join()).not.toContain('skematiske');
  });
});
