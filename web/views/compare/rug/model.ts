import type { Tartan, TartanCell, TartanRow } from '../../../domain/comparison/tartan';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { FigureRef } from '../../../state/choices';
import type { Tone } from '../../../svg/dots/model';
import type { Text } from '../../../text';
import { doubtWords, figureWords, ownDecimals } from '../../../text/figure-words';
import { indicatorName } from '../../../text/naming';
import { shortPeriod } from '../../../text/short-period';
import { themeName } from '../../shared/indicators/search';
import { distanceWords, toneOf, verdictWords } from '../model/words';

/** One cell of the heat table, as it looks and as it is read aloud. */
export interface RugCell {
  readonly area: string;
  readonly tone: Tone | 'missing';
  /** As written below a name that carries the unit; why there is none. */
  readonly value: string;
  /** Distance to the municipality against the greatest of the row, -1 to 1; null where there is none. */
  readonly reach: number | null;
  /** "bedre" or "dårligere"; '' where the test or the indicator gives no judgement. */
  readonly judged: string;
  /** Doubtful, or the sources disagree. */
  readonly doubtful: boolean;
  readonly few: boolean;
  /** Everything, for a listener and as a hint. */
  readonly label: string;
  readonly figure: FigureRef;
}

export interface RugRow {
  readonly indicator: string;
  readonly name: string;
  /** "2023/24", and that it stands in tables only. */
  readonly about: string;
  /** The municipality's figure as written. */
  readonly town: { readonly value: string; readonly known: boolean; readonly figure: FigureRef };
  readonly cells: readonly RugCell[];
}

/** The heat table of all indicators, before anything is drawn. */
export interface RugModel {
  readonly areas: readonly { readonly id: string; readonly name: string; readonly short: string }[];
  readonly themes: readonly {
    readonly theme: string;
    readonly name: string;
    readonly rows: readonly RugRow[];
  }[];
  /** How many figures may be tested, and what the tests say. */
  readonly finding: string;
}

/** Puts the heat table into words. */
export function rugModel(text: Text, index: FigureIndex, tartan: Tartan): RugModel {
  const cells = tartan.themes.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const count = (tone: Tone): number => cells.filter(({ verdict }) => toneOf(verdict) === tone).length;
  const { number } = text;
  const { tested, withFigure } = tartan.tested;
  return {
    areas: tartan.areas.map(({ id, name_da, short_name }) => ({ id, name: name_da, short: short_name })),
    themes: tartan.themes.map(({ theme, rows }) => ({
      theme,
      name: themeName(text, theme),
      rows: rows.map((row) => rowOf(text, index, row)),
    })),
    finding: text.t(
      tested === 0
        ? 'compare.allNone'
        : count('similar') === tested
          ? 'compare.allNoneSure'
          : 'compare.allTested',
      {
        tested: number(tested),
        cells: number(withFigure),
        over: number(count('over')),
        under: number(count('under')),
        similar: number(count('similar')),
      },
    ),
  };
}

function rowOf(text: Text, index: FigureIndex, row: TartanRow): RugRow {
  const { indicator, period, municipality } = row;
  const decimals = decimalsOf(row);
  // a whole municipality has more of everything than a part of it
  const comparable = indicator.kind !== 'count';
  const reaches = row.cells.map(({ distance }) => (comparable ? Math.abs(distance ?? 0) : 0));
  const greatest = Math.max(0, ...reaches);
  const name = indicatorName(text, indicator);
  const figure = (area: string): FigureRef => ({ indicator: indicator.id, area, period });
  return {
    indicator: indicator.id,
    name,
    about: [
      shortPeriod(text, period),
      ...(indicator.exposure === 'table-only' ? [text.t('compare.tableOnly')] : []),
    ].join(' · '),
    town: {
      value: figureWords(text, municipality, indicator.unit, decimals, 'bare'),
      known: municipality.kind === 'value',
      figure: figure(index.municipality),
    },
    cells: row.cells.map((cell) => ({
      ...cellOf(text, index, row, cell, name, decimals, comparable),
      reach: comparable && cell.distance !== null && greatest > 0 ? cell.distance / greatest : null,
      figure: figure(cell.area),
    })),
  };
}

function cellOf(
  text: Text,
  index: FigureIndex,
  { indicator, period }: TartanRow,
  { area, figure, verdict, distance }: TartanCell,
  name: string,
  decimals: number,
  comparable: boolean,
): Omit<RugCell, 'reach' | 'figure'> {
  const judgement = verdict.kind === 'tested' ? verdict.judgement : 'not-judged';
  const value = figureWords(
    text,
    figure,
    indicator.unit,
    decimals,
    figure.kind === 'missing' ? 'short' : 'bare',
  );
  const said = [
    figureWords(text, figure, indicator.unit, decimals, 'full'),
    ...(comparable && distance !== null ? [distanceWords(text, distance, indicator, decimals)] : []),
    ...(figure.kind === 'missing' ? [] : [verdictWords(text, verdict), ...doubtWords(text, figure)]),
  ];
  const flags = figure.kind === 'value' ? figure.flags : undefined;
  return {
    area,
    tone: figure.kind === 'missing' ? 'missing' : toneOf(verdict),
    value,
    judged:
      judgement === 'better'
        ? text.t('compare.better')
        : judgement === 'worse'
          ? text.t('compare.worse')
          : '',
    doubtful:
      figure.kind === 'value' &&
      (figure.flags.suspect || figure.others.length > 0 || figure.flags.hiddenFromMap),
    few: Boolean(flags?.smallBase || flags?.tableOnly),
    label: `${index.areas.get(area)?.name_da ?? area}, ${name}, ${text.period(period)}: ${said.join(', ')}`,
  };
}

/** Decimals for a whole row: as many as the most exact figure of it was printed with. */
function decimalsOf({ indicator, cells, municipality }: TartanRow): number {
  const figures = [...cells.map(({ figure }) => figure), municipality];
  return Math.max(
    0,
    ...figures.flatMap((figure) =>
      figure.kind === 'value' && figure.observation.value !== null && figure.observation.qualifier === ''
        ? [ownDecimals(figure.observation.value, indicator.precision)]
        : [],
    ),
  );
}
