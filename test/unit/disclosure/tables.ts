import { countValues } from '../../../scripts/build/disclosure/solve';
import type { AreaRecord } from '../../../web/domain/dataset/catalogue';
import type { DisclosureConfig, SourceRule } from '../../../web/domain/disclosure/config';
import { type Protection, protect } from '../../../web/domain/disclosure/protect';
import type { Indicator } from '../../../web/domain/figures/indicator';
import type { Observation } from '../../../web/domain/figures/observation';
import { indicator, observation } from '../figures/data';

/** Three areas and their total. */
export const AREAS: readonly AreaRecord[] = [
  ...['a', 'b', 'c'].map((id) => area(id)),
  area('all', ['a', 'b', 'c']),
];

export function area(id: string, members: readonly string[] = []): AreaRecord {
  return {
    id,
    name_da: id,
    short_name: id,
    kind: members.length > 0 ? 'aggregate' : 'monitoring-area',
    members,
    plans: [],
    note: '',
  };
}

export const count = (id: string, about: Partial<Indicator> = {}): Indicator =>
  indicator({
    id,
    kind: 'count',
    unit: 'persons',
    numerator_da: `people ${id}`,
    denominator_da: '',
    partsOf: '',
    ...about,
  });
export const share = (id: string, about: Partial<Indicator> = {}): Indicator =>
  indicator({
    id,
    kind: 'share',
    unit: 'percent',
    numerator_da: `people ${id}`,
    denominator_da: `base ${id}`,
    partsOf: '',
    ...about,
  });

export const RULE: SourceRule = {
  sources: ['*'],
  published: false,
  smallestBase: 10,
  smallestCount: 5,
  round: 0,
  indicators: ['*'],
};

export const configOf = (about: Partial<DisclosureConfig> = {}): DisclosureConfig => ({
  candidates: 5,
  largest: 300,
  rules: [{ ...RULE, sources: ['public'], published: true }, RULE],
  audiences: {},
  sameCounts: [],
  sums: [],
  notTotals: [],
  complete: [],
  changes: [],
  boundaries: {},
  ...about,
});

let made = 0;
/** A figure of the protected source `s`, or of `public`. */
export const figure = (about: Partial<Observation>): Observation =>
  observation({ id: (made++).toString(16).padStart(8, '0'), unit: 'persons', ...about });

export const protectRows = (
  observations: readonly Observation[],
  indicators: readonly Indicator[],
  config = configOf(),
  areas = AREAS,
): Protection => protect({ observations, indicators, areas, config, countValues });

/** Hidden figures in short: `x a 2023: small-count`. */
export const hiddenOf = ({ hidden }: Protection): string[] =>
  hidden.map((one) => `${one.indicator} ${one.area} ${one.period}: ${one.why}`);
