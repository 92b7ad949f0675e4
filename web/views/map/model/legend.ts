import { onceFor } from '../../../domain/caching/once';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { AreaFigures } from '../../../domain/figures/map-figures';
import type { AreaPaint } from '../../../map/props';
import { LEGEND_MARKS, type LegendInput, type LegendMark } from '../../../svg/legend';
import { distanceUnit, legendWords } from '../../../svg/legend-words';
import type { Text } from '../../../text';
import { figureWords } from '../../../text/figure-words';
import { printedDecimals } from '../../../text/naming';
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
  const { marks, plain } = marksOf(paint);
  return {
    classes,
    colours,
    format: write,
    words: legendWords(text, indicator, figures.period, unit),
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

/** The marks that occur on a map, and whether an area has no value; the pointer changes neither. */
const marksOf = onceFor((paint: ReadonlyMap<string, AreaPaint>) => {
  const areas = [...paint.values()];
  return {
    marks: new Set(areas.map((area): LegendMark => (area.fill === null ? 'none' : area.mark))),
    plain: areas.some((area) => area.fill === null),
  };
});

/** Why the chosen method is not in use; '' when it is. */
export function scaleRemark(text: Text, scale: Scale): string {
  if (!scale.refused || scale.refused === 'no-values') return '';
  return text.t(scale.refused === 'no-municipality' ? 'legend.refusedMunicipality' : 'legend.refusedOwn');
}
