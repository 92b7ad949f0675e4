import type { FigureIndex } from '../figures/figure-index';
import type { Indicator } from '../figures/indicator';
import { isSound, type TrendPoint, trendLine } from '../trends/trend-line';
import { basisOf, type FactAnswer, none } from './fact';

/** One step is a change, no run. */
export const FEWEST_STEPS = 2;

/**
 * Whether each of the last `steps` figures lies over, or under, the one before it. All stand on one unbroken line: over a
 * break, a gap or a doubtful figure there is no run. When the figures go otherwise, there is nothing to say.
 */
export function runFact(
  index: FigureIndex,
  indicator: Indicator,
  area: string,
  steps: number,
  direction: 'rising' | 'falling',
): FactAnswer {
  if (indicator.direction === 'neutral') return none('neutral');
  const points = newestPath(index, indicator, area).slice(-(steps + 1));
  const [from, to] = [points[0], points.at(-1)];
  if (!from || !to || points.length < steps + 1 || steps < FEWEST_STEPS) return none('too-few-figures');
  const basis = points.flatMap(({ figure }) => basisOf(figure) ?? []);
  const goes = basis.every(({ value }, i) => {
    const before = basis[i - 1];
    return !before || (direction === 'rising' ? value > before.value : value < before.value);
  });
  if (basis.length < points.length || !goes) return none('no-figure');
  return { kind: 'run', indicator, area, direction, steps, from, to, basis };
}

/** How many of the newest figures in a row go one way; 0 where there is no run. */
export function longestRun(
  index: FigureIndex,
  indicator: Indicator,
  area: string,
): { readonly steps: number; readonly direction: 'rising' | 'falling' } {
  const values = newestPath(index, indicator, area).map(({ figure }) => figure.observation.value ?? 0);
  const signs = values.slice(1).map((value, i) => Math.sign(value - (values[i] ?? value)));
  const last = signs.at(-1) ?? 0;
  const other = signs.findLastIndex((sign) => sign !== last);
  const steps = last === 0 ? 0 : signs.length - 1 - other;
  return { steps, direction: last > 0 ? 'rising' : 'falling' };
}

/** The line that ends with the newest figure; empty when that one stands alone. */
function newestPath(index: FigureIndex, indicator: Indicator, area: string): readonly TrendPoint[] {
  const line = trendLine(index, indicator.id, area);
  const path = line.paths.at(-1) ?? [];
  return path.at(-1) === line.points.at(-1) && path.every(isSound) ? path : [];
}
