import { type TargetLevel, targetLevels } from '../comparison/target-level';
import type { Background } from '../dataset/background';
import type { AreaRecord } from '../dataset/catalogue';
import type { FigureIndex } from '../figures/figure-index';
import type { Indicator } from '../figures/indicator';
import { type BaselineChange, baselineChange } from './baseline-change';
import {
  type BreakMark,
  breakMarks,
  type EventMark,
  eventMarks,
  type PlanBand,
  planBands,
} from './time-marks';
import { type TrendLine, trendLine } from './trend-line';
import { type TrendVerdict, trendVerdict } from './trend-verdict';

/** One indicator and area over time: what the trends screen draws and says. */
export interface Trend {
  readonly indicator: Indicator;
  readonly area: AreaRecord;
  readonly line: TrendLine;
  /** The municipality's own line, for comparison; without points when it has no dated figure. */
  readonly municipality: TrendLine;
  readonly plans: readonly PlanBand[];
  /** Shown when a reader asks for them. */
  readonly events: readonly EventMark[];
  /** All that concern the area; those between two of its points are also in `line.cuts`. */
  readonly breaks: readonly BreakMark[];
  /** Goals about this area or a sum that holds it, of all plans, with the level in the newest period. */
  readonly targets: readonly TargetLevel[];
  /** Since the baseline of the asked plan. */
  readonly change: BaselineChange;
  readonly verdict: TrendVerdict;
}

/** Makes the trend; undefined for an unknown indicator or area. `plan` is the plan whose baseline counts. */
export function trendOfArea(
  index: FigureIndex,
  background: Pick<Background, 'targets' | 'events'>,
  indicatorId: string,
  areaId: string,
  plan: string,
): Trend | undefined {
  const indicator = index.indicators.get(indicatorId);
  const area = index.areas.get(areaId);
  if (!indicator || !area) return undefined;
  const line = trendLine(index, indicatorId, areaId);
  const about = background.targets.filter(
    (row) => row.area === areaId || index.areas.get(row.area)?.members.includes(areaId),
  );
  return {
    indicator,
    area,
    line,
    municipality: trendLine(index, indicatorId, index.municipality),
    plans: planBands(index.catalogue.plans),
    events: eventMarks(background.events, areaId, area.members),
    breaks: breakMarks(index.catalogue.breaks, indicatorId, areaId),
    targets: targetLevels(index, about, indicatorId, line.points.at(-1)?.period ?? ''),
    change: baselineChange(index, background.targets, indicator, line, plan),
    verdict: trendVerdict(index, indicator, line),
  };
}
