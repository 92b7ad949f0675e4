import type { Background } from '../../../domain/dataset/background';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import { sourceTitles } from '../../../domain/figures/source-titles';
import { startIndicator } from '../../../domain/figures/start';
import { type Trend, trendOfArea } from '../../../domain/trends/trend';
import type { TrendCut } from '../../../domain/trends/trend-line';
import type { TrendFrame, TrendPanel } from '../../../svg/trends/model';
import type { Text } from '../../../text';
import { unitWords } from '../../../text/figure-words';
import { capital } from '../../../text/lists';
import { indicatorName } from '../../../text/naming';
import { trendFinding } from './finding';
import { trendFrame } from './frame';
import { drawnLine, timeOf } from './lines';
import { pointWords, verdictWords } from './words';

export interface TrendsModel {
  readonly indicator: Indicator;
  readonly name: string;
  readonly unit: string;
  readonly finding: string;
  /** What was asked for and is not shown, as sentences. */
  readonly remarks: readonly string[];
  /** Charts may show it; else it stands in tables only. */
  readonly open: boolean;
  /** Monitoring areas in the plan's order, also those without figures. */
  readonly areas: readonly Trend[];
  /** Sums of areas and other groups that have figures. */
  readonly others: readonly Trend[];
  /** One panel for each of both, in that order. */
  readonly panels: readonly TrendPanel[];
  readonly frame: TrendFrame;
  /** The area that is looked at closer: the one asked for, else the first with most figures. */
  readonly chosen: Trend | undefined;
  readonly sources: readonly string[];
}

/** What the screen asks. */
export interface Asked {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly events: boolean;
}

type Facts = Pick<Background, 'targets' | 'events'>;

/** One indicator over time for every area that it is known for. Undefined when there is nothing to show at all. */
export function trendsModel(
  text: Text,
  index: FigureIndex,
  facts: Facts,
  asked: Asked,
): TrendsModel | undefined {
  const known = asked.indicator === null ? undefined : index.indicators.get(asked.indicator);
  const indicator = known ?? index.indicators.get(startIndicator(index) ?? '');
  if (!indicator) return undefined;
  const open = indicator.exposure === 'open';
  const plan = baselinePlan(index, facts, indicator);
  const trendOf = (area: string): readonly Trend[] => {
    const trend = trendOfArea(index, facts, indicator.id, area, plan);
    return trend ? [trend] : [];
  };
  const areas = index.monitoringAreas.flatMap(({ id }) => trendOf(id));
  const others = index.catalogue.areas
    .filter(({ id, kind }) => kind !== 'monitoring-area' && index.periodsOf(indicator.id, id).length > 0)
    .flatMap(({ id }) => trendOf(id))
    .filter(({ line }) => line.points.length > 0);
  const drawn = [...areas, ...others.filter(({ area }) => area.kind === 'aggregate')];
  const panels = drawn.map((trend) => trendPanel(text, index, trend, asked.events));
  const lines = panels.flatMap(({ own, town }) => [own, town]);
  return {
    indicator,
    name: indicatorName(text, indicator),
    unit: capital(unitWords(text, indicator.unit)),
    finding: trendFinding(text, areas.some(({ line }) => line.points.length > 0) ? areas : others),
    remarks: [
      ...(asked.indicator !== null && !known ? [text.t('trends.indicatorUnknown')] : []),
      ...(open ? [] : [text.t('trends.tableOnly')]),
    ],
    open,
    areas,
    others,
    panels,
    frame: trendFrame(text, index, indicator, lines, []),
    chosen: chosenTrend(areas, others, asked.area),
    sources: sourceTitles(
      index,
      [...areas, ...others].flatMap(({ line }) => line.points.map(({ figure }) => figure)),
    ),
  };
}

/** The newest plan whose goals name a baseline for the indicator; the newest of all where none does. */
function baselinePlan(index: FigureIndex, { targets }: Facts, indicator: Indicator): string {
  const plans = [...index.catalogue.plans].sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1));
  const named = plans.find(({ id }) =>
    targets.some((row) => row.plan === id && row.indicator === indicator.id && row.baseline_period !== ''),
  );
  return (named ?? plans[0])?.id ?? '';
}

/** The area asked for, else the first with most figures; a sum or a town only where no area has any. */
function chosenTrend(
  areas: readonly Trend[],
  others: readonly Trend[],
  asked: string | null,
): Trend | undefined {
  const wanted = [...areas, ...others].find(({ area }) => area.id === asked);
  const known = areas.some(({ line }) => line.points.length > 0) ? areas : others;
  const most = Math.max(...known.map(({ line }) => line.points.length));
  return wanted ?? known.find(({ line }) => line.points.length === most);
}

/** Breaks are named by number in a chart that explains them below, else by a word. */
export type CutWord = (cut: TrendCut) => string;

/** One area as it is drawn. Counts stand without the municipality: a whole has always more than its part. */
export function trendPanel(
  text: Text,
  index: FigureIndex,
  trend: Trend,
  events: boolean,
  cutWord: CutWord = (cut) => (cut.reasons.includes('break') ? text.t('trends.break') : ''),
): TrendPanel {
  const { area, line, municipality, indicator } = trend;
  const write = (point: Trend['line']['points'][number]): string => pointWords(text, point, indicator);
  const own = drawnLine(line, write, cutWord);
  const compared = indicator.kind !== 'count' && area.id !== index.municipality;
  return {
    key: area.id,
    name: area.name_da,
    verdict: line.points.length === 0 ? '' : verdictWords(text, trend.verdict),
    own,
    town: drawnLine(
      compared ? municipality : { ...municipality, points: [], paths: [], cuts: [] },
      write,
      () => '',
    ),
    empty: text.t(line.points.length === 0 ? 'trends.empty' : 'trends.emptyNot'),
    events: events
      ? trend.events.map(({ start, end, event }, i) => ({
          letter: String.fromCharCode(97 + (i % 26)),
          from: timeOf(start),
          to: event.date_to === '' ? timeOf(start) : timeOf(end),
        }))
      : [],
  };
}
