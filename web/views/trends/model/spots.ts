import type { Spot } from '../../../charts/spot';
import type { Plot } from '../../../svg/chart-area';
import { levelOf } from '../../../svg/time-series-model';
import type { TrendFrame, TrendPanel } from '../../../svg/trends/model';
import { trendScales } from '../../../svg/trends/scales';
import type { Text } from '../../../text';

/** A mark is pressed within this square, px. */
const SIDE = 24;

/** The figures of a panel as places that open their receipts. */
export function pointSpots(
  text: Text,
  indicator: string,
  panel: TrendPanel,
  frame: TrendFrame,
  plot: Plot,
): readonly Spot[] {
  const { x, y } = trendScales(frame, plot);
  return panel.own.points.map(({ time, period, label, mark }) => ({
    key: `${panel.key} ${period}`,
    x: x(time) - SIDE / 2,
    y: y(levelOf(mark)) - SIDE / 2,
    width: SIDE,
    height: SIDE,
    label: `${panel.name}, ${text.period(period)}: ${label}`,
    figure: { indicator, area: panel.key, period },
  }));
}
