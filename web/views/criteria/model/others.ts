import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { FigureRef } from '../../../state/choices';
import type { Text, TextKey } from '../../../text';
import { figureWords } from '../../../text/figure-words';

/** Counts of people outside work, each by its own method; never one series. */
const COUNTS: readonly { readonly indicator: string; readonly name: TextKey }[] = [
  { indicator: 'outside-labour-market-state-criterion', name: 'criteria.othersState' },
  { indicator: 'outside-labour-market-municipal-12m', name: 'criteria.othersMunicipality' },
  { indicator: 'outside-labour-market-dst', name: 'criteria.othersStatistics' },
  { indicator: 'unattached-18-64', name: 'criteria.othersFund' },
];

export interface OtherCounts {
  readonly columns: readonly { readonly indicator: string; readonly name: string; readonly period: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly {
      readonly indicator: string;
      readonly value: string;
      readonly figure: FigureRef | null;
    }[];
  }[];
}

/** The newest figures of every method that any monitoring area has, side by side and apart. */
export function otherCounts(text: Text, index: FigureIndex): OtherCounts {
  const columns = COUNTS.flatMap(({ indicator, name }) => {
    const period = index
      .periods(indicator)
      .filter((entry) =>
        index.monitoringAreas.some(({ id }) => index.figure(indicator, id, entry).kind === 'value'),
      )
      .at(-1);
    return period === undefined ? [] : [{ indicator, name, period }];
  });
  return {
    columns: columns.map(({ indicator, name, period }) => ({
      indicator,
      name: text.t(name),
      period: text.period(period),
    })),
    rows: index.monitoringAreas.map(({ id, name_da: name }) => ({
      id,
      name,
      cells: columns.map(({ indicator, period }) => {
        const figure = index.figure(indicator, id, period);
        return {
          indicator,
          value: figureWords(text, figure, 'percent', index.indicators.get(indicator)?.precision ?? 1),
          figure: figure.kind === 'value' ? { indicator, area: id, period } : null,
        };
      }),
    })),
  };
}
