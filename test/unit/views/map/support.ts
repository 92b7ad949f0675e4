import type { FigureIndex } from '../../../../web/domain/figures/figure-index';
import { mapFigures, mapIndicators, mapPeriods } from '../../../../web/domain/figures/map-figures';
import { DEFAULT_CHOICES } from '../../../../web/state/choices';
import { textOf } from '../../../../web/text';
import {
  busyWith,
  type FiguresInput,
  figuresModel,
  type MapModel,
} from '../../../../web/views/map/model/model';
import { index } from './dataset';

export const da = textOf('da');
export const en = textOf('en');

/** The screen's model for some choices, on the project's own figures. */
export function modelOf(
  choices: Partial<typeof DEFAULT_CHOICES> = {},
  input: Partial<Omit<FiguresInput, 'choices'>> = {},
): MapModel {
  const asked: FiguresInput = {
    text: da,
    index,
    theme: 'light',
    boundaryPlans: ['2025', '2021'],
    versions: [],
    ...input,
    choices: { ...DEFAULT_CHOICES, ...choices },
  };
  const model = figuresModel(asked);
  if (!model) throw new Error('there is no model');
  return { ...model, ...busyWith(asked.index, { ...DEFAULT_CHOICES, ...choices }) };
}

/** Every indicator and period that a map may be asked for. */
export const everyMap = (of: FigureIndex = index) =>
  mapIndicators(of.catalogue).flatMap((indicator) =>
    mapPeriods(of, indicator.id).map(({ period }) => ({ indicator, period })),
  );

export const figuresOf = (indicator: string, period: string) => {
  const figures = mapFigures(index, indicator, period);
  const entry = index.indicators.get(indicator);
  if (!figures || !entry) throw new Error(`no map of ${indicator} ${period}`);
  return { figures, indicator: entry };
};
