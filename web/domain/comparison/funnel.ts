import { countedFigure } from '../figures/counted';
import { type FunnelPoint, funnelLimits, funnelLines } from '../statistics/funnel';
import type { ComparedArea, CompareModel } from './compare';

/** Where a share lies among those of its size by chance alone. */
export type FunnelPlace = 'inside' | 'outside-95' | 'outside-99.8';

export interface FunnelArea {
  readonly area: ComparedArea;
  readonly base: number;
  /** In per cent. */
  readonly value: number;
  readonly place: FunnelPlace;
}

/** A funnel plot of one indicator and period, in per cent by base. */
export interface Funnel {
  /** The municipality's figure, taken as the level. */
  readonly level: number;
  /** Areas with a printed base that a chart may show. */
  readonly areas: readonly FunnelArea[];
  /** Areas with a figure that have no place in it: no base, too few, doubtful. */
  readonly without: readonly ComparedArea[];
  readonly lines: readonly FunnelPoint[];
}

/** How many places the lines are drawn through. */
const STEPS = 60;

/** Makes the funnel plot of a share; undefined when the municipality has no exact figure or no area has a base. */
export function funnel(model: CompareModel): Funnel | undefined {
  const { indicator, municipality } = model;
  if (indicator.kind !== 'share' || municipality?.reading.kind !== 'number' || municipality.reading.suspect)
    return undefined;
  const level = municipality.reading.value;
  const areas = model.areas.flatMap((area): readonly FunnelArea[] => {
    const found = countedFigure(area.figure, indicator);
    if (found.kind === 'uncounted' || area.reading.kind !== 'number' || area.reading.suspect) return [];
    const { count, base } = found.counted;
    return [{ area, base, value: area.reading.value, place: placeOf(count / base, level / 100, base) }];
  });
  const most = Math.max(...areas.map(({ base }) => base));
  if (areas.length === 0) return undefined;
  return {
    level,
    areas,
    without: model.areas.filter(
      (one) => one.figure.kind === 'value' && !areas.some(({ area }) => area === one),
    ),
    lines: funnelLines(level / 100, basesUpTo(most)).map(inPercent),
  };
}

function placeOf(share: number, level: number, base: number): FunnelPlace {
  const beyond = (confidence: 0.95 | 0.998): boolean => {
    const { low, high } = funnelLimits(level, base, confidence);
    return share < low || share > high;
  };
  if (beyond(0.998)) return 'outside-99.8';
  return beyond(0.95) ? 'outside-95' : 'inside';
}

/** Bases from one to a little over the greatest, closer together where the lines bend most. */
function basesUpTo(most: number): readonly number[] {
  const top = Math.ceil(most * 1.1);
  const bases = Array.from({ length: STEPS + 1 }, (_, i) => Math.max(1, Math.round(top * (i / STEPS) ** 2)));
  return [...new Set(bases)];
}

const inPercent = ({ base, inner, outer }: FunnelPoint): FunnelPoint => ({
  base,
  inner: { low: inner.low * 100, high: inner.high * 100 },
  outer: { low: outer.low * 100, high: outer.high * 100 },
});
