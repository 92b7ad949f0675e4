import type { TrendCut, TrendLine, TrendPoint } from '../../../domain/trends/trend-line';
import type { ModelLine, ModelPoint, SeriesMark } from '../../../svg/time-series-model';

/** How one figure is drawn; undefined when it may stand in tables only. */
function markOf({ reading }: TrendPoint): SeriesMark | undefined {
  switch (reading.kind) {
    case 'none':
      return undefined;
    case 'span':
      return { kind: 'span', low: reading.low, high: reading.high };
    case 'bound': {
      const open = reading.bound === 'at-least' || reading.bound === 'more-than' ? 'up' : 'down';
      return { kind: 'bound', value: reading.value, open };
    }
    case 'number':
      return { kind: 'dot', value: reading.value, suspect: reading.suspect, few: reading.smallBase };
  }
}

/** Milliseconds of an ISO day. */
export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A line as it is drawn: only what a picture may show, joined only where figures may be compared. */
export function drawnLine(
  line: TrendLine,
  write: (point: TrendPoint) => string,
  cutWord: (cut: TrendCut) => string,
): ModelLine {
  const drawn = line.points.flatMap((point): { point: TrendPoint; model: ModelPoint }[] => {
    const mark = markOf(point);
    return mark
      ? [{ point, model: { time: timeOf(point.start), period: point.period, label: write(point), mark } }]
      : [];
  });
  const placeOf = (point: TrendPoint): number => drawn.findIndex((entry) => entry.point === point);
  return {
    points: drawn.map(({ model }) => model),
    runs: line.paths.map((path) => path.map(placeOf)).filter((run) => run.length > 1 && !run.includes(-1)),
    cuts: line.cuts.flatMap((cut) => {
      const [before, after] = [placeOf(cut.from), placeOf(cut.to)];
      return before < 0 || after < 0 ? [] : [{ before, after, label: cutWord(cut) }];
    }),
  };
}
