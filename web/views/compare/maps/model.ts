import type { Twin } from '../../../charts/twin';
import { SEQUENTIAL_PALETTES } from '../../../domain/classification/palettes';
import { breaksBetween } from '../../../domain/figures/breaks';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { parsePeriod } from '../../../domain/figures/period';
import type { Text } from '../../../text';
import { unitWords } from '../../../text/figure-words';
import { capital } from '../../../text/lists';
import { indicatorName } from '../../../text/naming';
import { shortPeriod } from '../../../text/short-period';
import type { Question } from '../model/question';
import { makePanel, type Panel, type PanelInput } from './panel';

export interface MapsModel {
  readonly panels: readonly Panel[];
  readonly finding: string;
  readonly about: string;
}

/** One indicator over its periods: a map each, one scale for all, and every break between two of them told. */
export function periodMaps(input: PanelInput, { indicator, steps }: Question): MapsModel {
  const { text, index } = input;
  const shown = steps
    .filter(({ areas, period }) => areas > 0 && period !== 'undated')
    .map(({ period }) => period);
  const panels = shown.map((period, i) =>
    makePanel(input, {
      indicator,
      period,
      title: text.period(period),
      notes: notesBetween(text, index, indicator.id, shown[i - 1], period),
      fixed: true,
      palette: input.choices.palette,
    }),
  );
  const broken = shown.some(
    (period, i) => notesBetween(text, index, indicator.id, shown[i - 1], period).length > 0,
  );
  const name = indicatorName(text, indicator);
  return {
    panels,
    finding:
      panels.length === 0
        ? text.t('compare.periodsNone')
        : text.t('compare.periodsFinding', { indicator: name, count: panels.length }),
    about: [
      `${capital(unitWords(text, indicator.unit))}.`,
      ...(broken ? [text.t('compare.periodsBreaks')] : []),
    ].join(' '),
  };
}

/** What stands between two periods: registered breaks that concern any area, and periods of another kind. */
function notesBetween(
  text: Text,
  index: FigureIndex,
  indicator: string,
  before: string | undefined,
  period: string,
): readonly string[] {
  if (before === undefined) return [];
  const breaks = new Set(
    index.monitoringAreas.flatMap(({ id }) =>
      breaksBetween(index.catalogue.breaks, indicator, id, before, period),
    ),
  );
  return [
    ...(parsePeriod(before)?.kind === parsePeriod(period)?.kind
      ? []
      : [text.t('compare.periodsKind', { period: shortPeriod(text, period) })]),
    ...[...breaks].map(({ area, at_period, reason_da }) => {
      const place = area === '*' ? '' : `${index.areas.get(area)?.short_name ?? area}: `;
      return text.t('compare.periodsBreak', {
        period: text.period(at_period),
        reason: `${place}${reason_da}`,
      });
    }),
  ];
}

/** Two indicators on a map each. The second has another colour, so that nobody reads one scale into both. */
export function pairMaps(input: PanelInput, first: Question, second: Question): MapsModel {
  const { text, choices } = input;
  const other = SEQUENTIAL_PALETTES.find((palette) => palette !== choices.palette) ?? choices.palette;
  const panel = ({ indicator, period }: Question, palette: typeof other): Panel =>
    makePanel(input, {
      indicator,
      period,
      title: text.t('compare.mapOf', {
        indicator: indicatorName(text, indicator),
        period: shortPeriod(text, period),
      }),
      notes: [unitWords(text, indicator.unit)],
      fixed: false,
      palette,
    });
  return {
    panels: [panel(first, choices.palette), panel(second, other)],
    finding: text.t('compare.mapsFinding', {
      first: indicatorName(text, first.indicator),
      second: indicatorName(text, second.indicator),
    }),
    about:
      first.period === second.period
        ? ''
        : text.t('compare.twoPeriods', {
            first: text.period(first.period),
            second: text.period(second.period),
          }),
  };
}

/** The numbers of the maps as a table, a column each. */
export function mapsTwin(text: Text, index: FigureIndex, { panels }: MapsModel): Twin {
  return {
    columns: [
      { name: text.t('compare.area') },
      ...panels.map(({ title }) => ({ name: title, number: true })),
    ],
    rows: index.monitoringAreas.map(({ id, name_da }) => ({
      key: id,
      cells: [
        { words: name_da },
        ...panels.map(({ rows }) => {
          const row = rows.find(({ key }) => key === id);
          return row ? { words: row.value, figure: row.figure } : { words: '' };
        }),
      ],
    })),
  };
}
