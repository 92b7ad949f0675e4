import { describe, expect, it } from 'vitest';
import { areaFigures } from '../../../web/domain/figures/map-figures';
import { mapFinding } from '../../../web/domain/figures/map-finding';
import { index } from './data';

const finding = (id: string, period: string) => mapFinding(index, areaFigures(index, id, period));

describe('what the sentence above the map may say', () => {
  it('counts areas over and under the municipality, with the span of distances', () => {
    expect(finding('outside-labour-market-municipal-12m', '2023-10/2024-09')).toMatchObject({
      kind: 'against-municipality',
      areas: 7,
      withFigure: 7,
      municipality: 17.2,
      over: [
        'gl-jennumparken',
        'glarbjergvej',
        'vangdalen',
        'hermann-stillingsvej',
        'energivej',
        'sjaellandsgade',
        'centrale-randers',
      ],
      under: [],
      level: [],
      from: 13.3,
      to: 36.8,
      certainlyOver: [],
    });
  });

  it('says that nothing can be tested where no base is printed', () => {
    const found = finding('school-absence-over-10-share', '2023/2024');
    expect(found.kind === 'against-municipality' && found.untestable.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 7 }, () => 'no-base'),
    );
  });

  it('says no certain difference where fourteen pupils might differ by chance', () => {
    expect(finding('youth-started-upper-secondary-same-year', '2024-10')).toMatchObject({
      under: ['gl-jennumparken', 'glarbjergvej', 'vangdalen'],
      noCertainDifference: ['gl-jennumparken', 'glarbjergvej', 'vangdalen'],
      certainlyUnder: [],
      without: [
        { area: 'hermann-stillingsvej', reason: 'hidden-by-us' },
        { area: 'energivej', reason: 'hidden-by-us' },
        { area: 'sjaellandsgade', reason: 'hidden-by-us' },
        { area: 'centrale-randers', reason: 'hidden-by-us' },
      ],
    });
  });

  it('compares with nothing where the municipality has no figure of the same period', () => {
    expect(finding('move-out-rate', '2023')).toMatchObject({ kind: 'no-municipality', from: 11.3, to: 17.5 });
    expect(finding('outside-labour-market-state-criterion', '2020')).toMatchObject({
      kind: 'no-municipality',
      from: null,
      to: null,
      open: ['gl-jennumparken', 'glarbjergvej', 'hermann-stillingsvej'],
    });
  });

  it('says that there is nothing to show, and why', () => {
    const found = finding('adult-apprentice-and-upskilling-grants', '2020');
    expect(found.kind).toBe('no-figures');
    expect(found.without.map(({ reason }) => reason)).toEqual([
      'hidden-by-us',
      'hidden-by-us',
      'not-delivered',
      'hidden-by-us',
      'not-delivered',
      'not-applicable',
      'not-applicable',
    ]);
  });

  it('names the areas whose figure is doubtful', () => {
    expect(finding('verdicts-per-1000', '2021').suspect).toEqual(['glarbjergvej']);
    expect(finding('language-general', '2023')).toMatchObject({ municipalitySuspect: true });
  });
});
