import type { TargetRow } from '../../../domain/dataset/goal-rows';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { Text } from '../../../text';
import { ownDecimals, valueWords } from '../../../text/figure-words';

/** Name of an area in the reader's words, or its id. */
export const areaName = (index: FigureIndex, area: string): string => index.areas.get(area)?.name_da ?? area;

/** What a goal asks for, as it would be said: "Skal falde", "Højst 14,0 %", "På niveau med Randers Kommune". */
export function askWords(text: Text, index: FigureIndex, indicator: Indicator, row: TargetRow): string {
  const { t } = text;
  const amount = Math.abs(row.target_value ?? 0);
  const value = valueWords(
    text,
    amount,
    indicator.unit,
    ownDecimals(amount, Math.max(indicator.precision, 2)),
    'full',
  );
  const falls = (row.target_value ?? 0) < 0;
  const area = areaName(index, row.comparator);
  switch (row.target_type) {
    case 'increase':
      return t('goals.increase');
    case 'decrease':
      return t('goals.decrease');
    case 'at-least':
      return t('goals.atLeast', { value });
    case 'at-most':
      return t('goals.atMost', { value });
    case 'at-level-of':
      return t('goals.atLevelOf', { area });
    case 'at-or-above-level-of':
      return t('goals.atOrAboveLevelOf', { area });
    case 'relative-change-percent':
      return t(falls ? 'goals.relativeLess' : 'goals.relativeMore', { percent: text.percent(amount, 0) });
    case 'change-per-year':
      return t(falls ? 'goals.perYearLess' : 'goals.perYearMore', { value });
    case 'increase-per-year':
      return t('goals.increasePerYear');
    case 'at-least-per-year':
      return t('goals.atLeastPerYear', { value });
    case 'state-threshold':
      return t('goals.stateThreshold', { value });
    case 'below-criterion':
      return t('goals.belowCriterion', { value });
    case 'monitor':
      return t('goals.monitor');
  }
}
