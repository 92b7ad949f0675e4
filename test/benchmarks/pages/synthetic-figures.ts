import type { Catalogue } from '../../../web/domain/dataset/catalogue';
import type { TargetRow } from '../../../web/domain/dataset/goal-rows';
import { type FigureIndex, makeFigureIndex } from '../../../web/domain/figures/figure-index';
import { type Indicator, THEMES } from '../../../web/domain/figures/indicator';
import type { Observation } from '../../../web/domain/figures/observation';
import { seeded } from './synthetic-areas';

const SYNTHETIC = { areas: 100, indicators: 200, periods: 20 } as const;
/** One figure in three has its base printed, more than in life: tests cost time too. */
const BASE_EVERY = 3;
const PLANS = ['2021', '2025'] as const;

/** As many areas, indicators and yearly periods as a large municipality could have, each with a share and the municipality's. */
export function syntheticFigures(): FigureIndex {
  const random = seeded(1);
  const areas = Array.from({ length: SYNTHETIC.areas }, (_, i) => `area-${i}`);
  const indicators = Array.from({ length: SYNTHETIC.indicators }, (_, i) => indicatorOf(i));
  const periods = Array.from({ length: SYNTHETIC.periods }, (_, i) => String(2005 + i));
  const observations: Observation[] = [];
  for (const { id } of indicators)
    for (const period of periods)
      for (const area of [...areas, 'town']) {
        const base = observations.length % BASE_EVERY === 0 || area === 'town';
        const value = Math.round(random() * 900) / 10;
        observations.push({
          id: observations.length.toString(16).padStart(8, '0'),
          indicator: id,
          area,
          period,
          value,
          low: null,
          high: null,
          unit: 'percent',
          numerator: null,
          denominator: base ? (area === 'town' ? 50_000 : 400) : null,
          qualifier: '',
          source: 'synthetic',
          locator: '',
          note: '',
        });
      }
  return makeFigureIndex(catalogueOf(areas, indicators), observations);
}

/** A share that may colour maps. */
export const indicatorOf = (i: number): Indicator => ({
  id: `indicator-${i}`,
  name_da: `Indikator ${i}`,
  name_en: `Indicator ${i}`,
  unit: 'percent',
  ageGroup: '',
  definition_da: '',
  direction: i % 2 === 0 ? 'lower' : 'higher',
  theme: THEMES[i % 6] ?? 'boliger',
  level: '',
  kind: 'share',
  numerator_da: '',
  denominator_da: '',
  dataSource: '',
  plans: ['2025'],
  map: true,
  exposure: 'open',
  precision: 1,
  partsOf: '',
  comparability_da: '',
});

/** What figures of these areas and municipalities need to be read. */
export function catalogueOf(
  areas: readonly string[],
  indicators: readonly Indicator[],
  towns: readonly string[] = ['town'],
): Catalogue {
  const area = { members: [], plans: ['2025'], note: '' };
  return {
    indicators,
    areas: [
      ...areas.map((id) => ({ ...area, id, name_da: id, short_name: id, kind: 'monitoring-area' as const })),
      ...towns.map((id) => ({
        ...area,
        id,
        name_da: `Kommunen ${id}`,
        short_name: id,
        kind: 'municipality' as const,
      })),
    ],
    plans: PLANS.map((id) => ({
      id,
      name_da: '',
      valid_from: `${id}-08-01`,
      valid_to: `${Number(id) + 4}-07-31`,
      areas,
      note: '',
    })),
    sources: [
      {
        id: 'synthetic',
        title_da: 'Syntetiske tal',
        publisher: '',
        year: 2025,
        kind: '',
        plan: '2025',
        note: '',
      },
    ],
    breaks: [],
    conflicts: [],
    schools: [],
    institutions: [],
    absences: [],
    marks: [],
  };
}

/** A goal for every indicator, half of them in each plan, with the municipality to be measured against. */
export const syntheticTargets = (): readonly TargetRow[] =>
  Array.from({ length: SYNTHETIC.indicators }, (_, i) => ({
    id: `target-${i}`,
    plan: PLANS[i % 2] ?? '',
    level: 'delmaal',
    indicator: `indicator-${i}`,
    area: 'area-0',
    target_type: 'at-level-of',
    target_value: null,
    unit: 'percent',
    comparator: 'town',
    deadline: '',
    baseline: null,
    baseline_period: '2020',
    result: null,
    result_period: '',
    reached: '',
    source: 'synthetic',
    locator: '',
    note: '',
  }));
