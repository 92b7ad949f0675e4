import { fileURLToPath } from 'node:url';
import { readDataset } from '../../../scripts/tables/read-dataset';
import type { Figure, ValueFigure } from '../../../web/domain/figures/figure';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import type { Indicator } from '../../../web/domain/figures/indicator';
import type { Observation } from '../../../web/domain/figures/observation';

/** The project's own figures: what these tests say about them is what the documents say. */
export const dataset = readDataset(fileURLToPath(new URL('../../../geodata', import.meta.url)));
export const index = makeFigureIndex(dataset.catalogue, dataset.columns);

/** A figure that must be there. */
export function valueIn(figure: Figure): ValueFigure {
  if (figure.kind === 'missing') throw new Error(`missing: ${figure.reason}`);
  return figure;
}

/** An observation for tests that need no document. */
export const observation = (about: Partial<Observation> = {}): Observation => ({
  id: '00000000',
  indicator: 'x',
  area: 'a',
  period: '2023',
  value: 40,
  low: null,
  high: null,
  unit: 'percent',
  numerator: null,
  denominator: null,
  qualifier: '',
  source: 's',
  locator: '',
  note: '',
  ...about,
});

/** A share in percent, open and on maps. */
export const indicator = (about: Partial<Indicator> = {}): Indicator => ({
  id: 'x',
  name_da: 'X',
  name_en: 'X',
  unit: 'percent',
  ageGroup: '',
  definition_da: 'X',
  direction: 'neutral',
  theme: 'boliger',
  level: 'kontekst',
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
  ...about,
});

/** The answer made of one row, without documents or conflicts. */
export const figureOf = (about: Partial<Observation>): ValueFigure => ({
  kind: 'value',
  observation: observation(about),
  others: [],
  conflicts: [],
  flags: {
    suspect: about.qualifier === 'suspect',
    bound:
      about.qualifier === 'at-least' ||
      about.qualifier === 'at-most' ||
      about.qualifier === 'more-than' ||
      about.qualifier === 'less-than'
        ? about.qualifier
        : null,
    approx: about.qualifier === 'approx',
    range:
      about.value === null && about.low != null && about.high != null
        ? { low: about.low, high: about.high }
        : null,
    words: about.qualifier === 'words',
    smallBase: false,
    tableOnly: false,
    hiddenFromMap: false,
  },
});

/** The figures of the data by question: indicator, area and period. */
export function byQuestion(): readonly (readonly Observation[])[] {
  const groups = new Map<string, Observation[]>();
  for (const row of dataset.observations) {
    const key = [row.indicator, row.area, row.period].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
