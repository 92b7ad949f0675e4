import type { Break, Catalogue } from '../../../web/domain/dataset/catalogue';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import type { Observation } from '../../../web/domain/figures/observation';
import { series } from '../../../web/domain/figures/series';
import type { TimeSeriesWords } from '../../../web/svg/time-series-model';

type Row = Partial<Observation> & Pick<Observation, 'period'>;

const base: Catalogue = {
  indicators: [
    {
      id: 'absence',
      name_da: 'Skolefravær',
      name_en: 'School absence',
      unit: 'percent',
      ageGroup: '',
      definition_da: '',
      direction: 'lower',
      theme: 'uddannelse-livschancer',
      level: '',
      kind: 'share',
      numerator_da: '',
      denominator_da: '',
      dataSource: '',
      plans: [],
      map: true,
      exposure: 'open',
      precision: 1,
      partsOf: '',
      comparability_da: '',
    },
  ],
  areas: [
    {
      id: 'own',
      name_da: 'Vangdalen',
      short_name: 'Vangdalen',
      kind: 'monitoring-area',
      members: [],
      plans: [],
      note: '',
    },
    {
      id: 'town',
      name_da: 'Randers Kommune',
      short_name: 'Randers',
      kind: 'municipality',
      members: [],
      plans: [],
      note: '',
    },
  ],
  plans: [],
  sources: [{ id: 's', title_da: 'Kilde', publisher: '', year: 2025, kind: '', plan: '2025', note: '' }],
  breaks: [],
  conflicts: [],
  schools: [],
  institutions: [],
  absences: [],
  marks: [],
};

/** Two series made of few rows: the area's and the municipality's. */
export function seriesOf(own: readonly Row[], town: readonly Row[], breaks: readonly Break[] = []) {
  const rows = [...own.map((row) => ['own', row] as const), ...town.map((row) => ['town', row] as const)];
  const observations = rows.map(
    ([area, row], i): Observation => ({
      id: String(i).padStart(8, '0'),
      indicator: 'absence',
      area,
      value: null,
      low: null,
      high: null,
      unit: 'percent',
      numerator: null,
      denominator: null,
      qualifier: '',
      source: 's',
      locator: '',
      note: '',
      ...row,
    }),
  );
  const index = makeFigureIndex({ ...base, breaks }, observations);
  return { own: series(index, 'absence', 'own'), town: series(index, 'absence', 'town') };
}

export const breakAt = (at_period: string): Break => ({
  indicator: 'absence',
  area: '*',
  at_period,
  kind: 'definition',
  reason_da: 'Ny opgørelse',
});

export const seriesWords: TimeSeriesWords = {
  title: 'Skolefravær, Vangdalen',
  description: 'Fire målinger',
  townName: 'Randers Kommune',
  empty: 'Ingen tal for Vangdalen: området er ikke med i kildens opgørelse.',
  value: ({ figure: { observation, flags } }) => {
    const number = (value: number) => value.toFixed(1).replace('.', ',');
    if (flags.range) return `${number(flags.range.low)} til ${number(flags.range.high)}\u00a0%`;
    return `${flags.bound ? 'over ' : ''}${number(observation.value ?? 0)}\u00a0%`;
  },
  tick: (value) => `${value}\u00a0%`,
  period: (period) => period.replace(/^(\d{4})\/\d\d(\d\d)$/, '$1/$2'),
  cut: ({ reasons }) => (reasons.includes('break') ? 'brud' : ''),
};
