import { comparableFigures } from '../../../domain/figures/comparable';
import { compareWithMunicipality } from '../../../domain/figures/comparison';
import type { Figure } from '../../../domain/figures/figure';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { AreaFigures } from '../../../domain/figures/map-figures';
import type { Text } from '../../../text';
import { doubtWords, figureWords, unitWords } from '../../../text/figure-words';
import { capital } from '../../../text/lists';
import { printedDecimals } from '../../../text/naming';
import { type ComparisonCell, NO_FIELDS } from '../../shared/places-computed/rows';
import { areaCard } from '../../shared/receipt/card';

/** The cell of one area, or of the municipality, for an indicator and period: the same figure as on the map. */
export function figureCell(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  figures: AreaFigures,
  id: string,
): ComparisonCell {
  const figure = id === index.municipality ? figures.municipality : figures.areas.get(id);
  const card = areaCard(text, index, indicator, figures, id);
  const decimals = printedDecimals(figures, indicator);
  if (!figure || !card) return { value: '', known: false, lines: [], receipt: [], csv: NO_FIELDS };
  const difference =
    id === index.municipality
      ? NO_DIFFERENCE
      : differenceWords(text, index, indicator, figures, figure, decimals);
  const observation = figure.kind === 'value' ? figure.observation : null;
  const receipt = [
    card.base,
    ...card.comparison,
    ...card.doubts,
    card.why,
    card.source === '' ? '' : text.t('comparison.sourceAt', { source: card.source, place: card.place }),
    ...card.others,
  ];
  return {
    value: figureWords(text, figure, indicator.unit, decimals),
    known: figure.kind === 'value',
    lines: [...difference.lines, ...doubtWords(text, figure)],
    receipt: receipt.filter((line) => line !== '').map(capital),
    csv: {
      period: figures.period,
      value: observation?.value ?? null,
      unit: unitWords(text, indicator.unit),
      difference: difference.points,
      numerator: observation?.numerator ?? null,
      denominator: observation?.denominator ?? null,
      source: card.source,
      place: card.place,
    },
  };
}

interface DifferenceWords {
  readonly lines: readonly string[];
  readonly points: number | null;
}

const NO_DIFFERENCE: DifferenceWords = { lines: [], points: null };

/**
 * The difference to the municipality in percentage points, only for percentages of exactly the same period; for a bound
 * only the side, where it is certain. "No certain difference" stands where a test was made and not passed; that no test
 * could be made is the usual state here and stands with the source.
 */
function differenceWords(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  figures: AreaFigures,
  figure: Figure,
  decimals: number,
): DifferenceWords {
  if (indicator.unit !== 'percent') return NO_DIFFERENCE;
  const town = comparableFigures(index, figures).municipality;
  const comparison = compareWithMunicipality(figure, town, indicator);
  if (!comparison) return NO_DIFFERENCE;
  const { side, distance, test } = comparison;
  const uncertain =
    test.kind === 'tested' && test.result === 'no-certain-difference' ? [text.t('comparison.uncertain')] : [];
  if (distance === null) {
    if (side === 'over') return { lines: [text.t('comparison.sideOver')], points: null };
    if (side === 'under') return { lines: [text.t('comparison.sideUnder')], points: null };
    return NO_DIFFERENCE;
  }
  const value = text.number(Math.abs(distance), decimals);
  const words =
    distance === 0
      ? text.t('comparison.level')
      : text.t(distance > 0 ? 'comparison.over' : 'comparison.under', { value });
  return { lines: [words, ...uncertain], points: distance };
}
