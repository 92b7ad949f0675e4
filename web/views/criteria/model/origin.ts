import { figureCell, type Twin } from '../../../charts/twin';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import { areaFigures } from '../../../domain/figures/map-figures';
import type { Text } from '../../../text';
import { figureWords } from '../../../text/figure-words';
import { indicatorName, printedDecimals } from '../../../text/naming';
import { shortPeriod } from '../../../text/short-period';

/** All printed figures of one indicator that stands on this screen alone. */
export interface OriginTable {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly twin: Twin;
}

/** The figures about origin, area by period: they colour no map and stand in no profile, but nothing printed is left out. */
export const originTables = (text: Text, index: FigureIndex): readonly OriginTable[] =>
  index.catalogue.indicators
    .filter(({ id, exposure }) => exposure === 'criteria-only' && index.periods(id).length > 0)
    .map((indicator) => ({
      id: indicator.id,
      name: indicatorName(text, indicator),
      definition: indicator.definition_da,
      twin: twinOf(text, index, indicator),
    }));

function twinOf(text: Text, index: FigureIndex, indicator: Indicator): Twin {
  const periods = index.periods(indicator.id);
  const asked = (area: string, period: string): boolean =>
    index.periodsOf(indicator.id, area).includes(period);
  const areas = index.catalogue.areas.filter(({ id }) => periods.some((period) => asked(id, period)));
  const decimals = new Map(
    periods.map((period) => [period, printedDecimals(areaFigures(index, indicator.id, period), indicator)]),
  );
  return {
    columns: [
      { name: text.t('criteria.area') },
      ...periods.map((period) => ({ name: shortPeriod(text, period), number: true })),
    ],
    rows: areas.map(({ id, name_da: name }) => ({
      key: id,
      cells: [
        { words: name },
        ...periods.map((period) => {
          if (!asked(id, period)) return { words: '' };
          const figure = index.figure(indicator.id, id, period);
          const words = figureWords(text, figure, indicator.unit, decimals.get(period) ?? 0);
          return figureCell(index, words, { indicator: indicator.id, area: id, period });
        }),
      ],
    })),
  };
}
