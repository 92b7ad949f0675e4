import { join } from 'node:path';
import { readDataset } from '../../../../scripts/tables/read-dataset';
import { compareAreas } from '../../../../web/domain/comparison/compare';
import { whyNotComparable } from '../../../../web/domain/figures/comparable';
import { makeFigureIndex } from '../../../../web/domain/figures/figure-index';
import { areaFigures } from '../../../../web/domain/figures/map-figures';
import { planYears } from '../../../../web/domain/figures/plan-years';
import type { Sort } from '../../../../web/state/choices';
import { textOf } from '../../../../web/text';
import { printedDecimals } from '../../../../web/text/naming';
import { askedQuestion, type Question } from '../../../../web/views/compare/model/question';
import { dotModel, type OneModel } from '../../../../web/views/compare/one/model';
import { dotTwin } from '../../../../web/views/compare/one/twin';

export const da = textOf('da');
const dataset = readDataset(join(import.meta.dirname, '../../../../geodata'));
export const index = makeFigureIndex(dataset.catalogue, dataset.observations);

/** What the screen asks for an indicator, in its newest period or the one named. */
export function questionOf(indicator: string, period: string | null = null): Question {
  const found = askedQuestion(da, index, { indicator, period });
  if (!found) throw new Error(`no question about ${indicator}`);
  return found;
}

/** The dot chart of an indicator on the project's own figures. */
export function dotsOf(indicator: string, period: string | null = null, sort: Sort = 'plan'): OneModel {
  const question = questionOf(indicator, period);
  const model = compareAreas(index, dataset.background, indicator, question.period);
  if (!model) throw new Error(`nothing to compare for ${indicator}`);
  const figures = areaFigures(index, indicator, question.period);
  return dotModel({
    text: da,
    index,
    model,
    comparable: whyNotComparable(index, figures) !== 'count',
    decimals: printedDecimals(figures, model.indicator),
    sort,
    selected: [],
    planYears: (plan) => planYears(index, plan),
  });
}

export function twinOf(indicator: string) {
  const { period, indicator: entry } = questionOf(indicator);
  const model = compareAreas(index, dataset.background, indicator, period);
  if (!model) throw new Error(`nothing to compare for ${indicator}`);
  const decimals = printedDecimals(areaFigures(index, indicator, period), entry);
  return dotTwin(da, index, model, { comparable: true, decimals });
}
