import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { AreaFigures } from '../../../domain/figures/map-figures';
import type { AreaPaint } from '../../../map/props';
import { LEGEND_MARKS, type LegendInput, type LegendMark, type LegendWords } from '../../../svg/legend';
import type { Text } from '../../../text';
import { figureWords, unitWords } from '../../../text/figure-words';
import { capital } from '../../../text/lists';
import { shortPeriod } from '../../../text/short-period';
import { printedDecimals } from '../../shared/naming';
import type { Scale } from './scale';

/**
 * What the legend shows: classes with their closure, the municipality, the area under the pointer, and the marks that
 * occur on the map. Null when nothing is coloured.
 */
export function legendInput(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  figures: AreaFigures,
  scale: Scale,
  paint: ReadonlyMap<string, AreaPaint>,
  hovered: string | null,
): LegendInput | null {
  const { drawn, colours } = scale;
  if (!drawn) return null;
  const { classes } = drawn;
  const decimals = printedDecimals(figures, indicator);
  const unit = scale.method === 'municipality' ? distanceUnit(text, indicator) : '';
  const write = (edge: number): string => text.number(edge, classes.decimals);
  const figureOf = (id: string): string => {
    const figure = id === index.municipality ? figures.municipality : figures.areas.get(id);
    return figure ? figureWords(text, figure, indicator.unit, decimals) : '';
  };
  const at = hovered === null ? undefined : drawn.at.get(hovered);
  const marks = new Set(
    [...paint.values()].flatMap((area): LegendMark[] => (area.fill === null ? ['none'] : [area.mark])),
  );
  const plain = [...paint.values()].some((area) => area.fill === null);
  return {
    classes,
    colours,
    format: write,
    words: words(text, indicator, figures, unit),
    municipality:
      drawn.municipality === null
        ? null
        : {
            name: text.t('legend.municipality'),
            at: drawn.municipality,
            value: figureOf(index.municipality),
          },
    hovered:
      hovered === null || at === null || at === undefined
        ? null
        : { name: paint.get(hovered)?.name ?? hovered, at, value: figureOf(hovered) },
    // 'none' means "no value" in a legend, but "no mark" on the map
    marks: LEGEND_MARKS.filter((mark) => (mark === 'none' ? plain : marks.has(mark))),
  };
}

/** Why the chosen method is not in use; '' when it is. */
export function scaleRemark(text: Text, scale: Scale): string {
  if (!scale.refused || scale.refused === 'no-values') return '';
  return text.t(scale.refused === 'no-municipality' ? 'legend.refusedMunicipality' : 'legend.refusedOwn');
}

/** The unit of a distance: points for shares, the unit itself otherwise. */
const distanceUnit = (text: Text, indicator: Indicator): string =>
  indicator.unit === 'percent' ? text.t('figures.points') : unitWords(text, indicator.unit);

const isPercent = (indicator: Indicator): boolean => indicator.unit.startsWith('percent');

function words(text: Text, indicator: Indicator, figures: AreaFigures, distance: string): LegendWords {
  const unit =
    distance === '' ? unitWords(text, indicator.unit) : text.t('legend.distance', { unit: distance });
  // edges carry the sign only where it is short: "32 til under 41 %", but "32 til under 41" personer
  const sign = distance === '' && isPercent(indicator) ? text.percent(0, 0).replace('0', '') : '';
  return {
    // the indicator's name stands above map and legend alike
    title: capital(text.t('legend.unit', { unit, period: shortPeriod(text, figures.period) })),
    unit: '',
    classLabel: (from, to, last) => {
      const one = from === to;
      const ending = `${to}${sign}`;
      const full = one ? ending : text.t(last ? 'legend.classLast' : 'legend.class', { from, to: ending });
      const first = one ? ending : from;
      const second = one ? '' : text.t(last ? 'legend.classLastEnd' : 'legend.classEnd', { to: ending });
      return { full, lines: [first, second] };
    },
    closure: text.t('legend.closure'),
    below: text.t('legend.below'),
    above: text.t('legend.above'),
    center: '',
    marks: {
      none: text.t('legend.markNone'),
      suspect: text.t('legend.markSuspect'),
      bound: text.t('legend.markBound'),
      small: text.t('legend.markSmall'),
    },
    few: text.t('figures.few'),
  };
}
