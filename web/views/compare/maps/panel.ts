import type { Geography } from '../../../data/geography';
import type { ClassMethod } from '../../../domain/classification/classes';
import { classifyMap, type MapClasses } from '../../../domain/classification/map-classes';
import { paletteColours, type SequentialPalette } from '../../../domain/classification/palettes';
import { chooseBoundary } from '../../../domain/figures/boundary-choice';
import { comparableFigures } from '../../../domain/figures/comparable';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import { areaFigures, mapReading } from '../../../domain/figures/map-figures';
import { planYears } from '../../../domain/figures/plan-years';
import { sourceTitles } from '../../../domain/figures/source-titles';
import { lonLat, toUtm32 } from '../../../domain/geo/coordinates';
import type { MultiPolygon, Utm32 } from '../../../domain/geo/position';
import type { Choices, FigureRef } from '../../../state/choices';
import type { SvgArea } from '../../../svg/area-map';
import type { Text } from '../../../text';
import { figureWords, reasonWords } from '../../../text/figure-words';
import { printedDecimals } from '../../../text/naming';

/** A line of the list below a small map. */
export interface PanelRow {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly known: boolean;
  readonly fill: string | null;
  readonly mark: SvgArea['mark'];
  readonly figure: FigureRef;
}

/** One small map with its list, before anything is drawn. */
export interface Panel {
  readonly key: string;
  readonly title: string;
  /** What limits the comparison with the map before it, and how the boundary is known. */
  readonly notes: readonly string[];
  readonly areas: readonly SvgArea[];
  readonly dashed: boolean;
  readonly rows: readonly PanelRow[];
  /** Classes with their colours, lowest first. */
  readonly classes: readonly { readonly colour: string; readonly label: string }[];
  readonly sources: readonly string[];
}

export type ScaleChoices = Pick<Choices, 'method' | 'count' | 'own' | 'palette' | 'plan'>;

export interface PanelInput {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly theme: 'light' | 'dark';
  readonly geography: Shapes;
  readonly choices: ScaleChoices;
  readonly selected: readonly string[];
}

/** The areas of every published plan in metres, and the ground that all of them cover. */
export interface Shapes {
  readonly plans: ReadonlyMap<string, ReadonlyMap<string, MultiPolygon<Utm32>>>;
  readonly extent: readonly Utm32[];
}

/** Projects all boundaries once: maps beside each other show the same ground. */
export function projectedShapes(geography: Pick<Geography, 'areas'>): Shapes {
  const plans = new Map<string, Map<string, MultiPolygon<Utm32>>>();
  const extent: Utm32[] = [];
  for (const { properties, geometry } of geography.areas.features) {
    const shape = geometry.coordinates.map((part) =>
      part.map((ring) => ring.map(([lon = 0, lat = 0]) => toUtm32(lonLat(lon, lat)))),
    );
    const plan = plans.get(properties.plan) ?? new Map<string, MultiPolygon<Utm32>>();
    plans.set(properties.plan, plan.set(properties.id, shape));
    for (const part of shape) extent.push(...(part[0] ?? []));
  }
  return { plans, extent };
}

/** Makes one small map. `fixed`: its classes are those of all periods of the indicator. */
export function makePanel(
  input: PanelInput,
  about: {
    readonly indicator: Indicator;
    readonly period: string;
    readonly title: string;
    readonly notes: readonly string[];
    readonly fixed: boolean;
    readonly palette: SequentialPalette;
  },
): Panel {
  const { text, index, geography, choices, selected } = input;
  const { indicator, period } = about;
  const figures = areaFigures(index, indicator.id, period);
  const decimals = printedDecimals(figures, indicator);
  const classes = classesOf(input, indicator, period, about.fixed);
  const drawn = classes.kind === 'classes' ? classes : null;
  const palette = drawn?.classes.method === 'municipality' ? 'diverging' : about.palette;
  const colours = drawn ? paletteColours(palette, drawn.classes.count, input.theme) : [];
  // the small maps draw the plans' current lists; a stored version is looked at on the map
  const offer = { published: [...geography.plans.keys()], versions: [] };
  const boundary = chooseBoundary(index, figures, offer, { plan: choices.plan, version: null });
  const shapes = geography.plans.get(boundary.plan);
  const rows = [...figures.areas].map(([id, figure]): PanelRow => {
    const reading = mapReading(figure);
    const place = drawn?.of.get(id) ?? null;
    return {
      key: id,
      name: index.areas.get(id)?.short_name ?? id,
      value:
        reading.kind === 'none'
          ? reasonWords(text, reading.reason, 'short')
          : figureWords(text, figure, indicator.unit, decimals),
      known: reading.kind !== 'none',
      fill: place === null ? null : (colours[place] ?? null),
      mark:
        reading.kind === 'number'
          ? reading.suspect
            ? 'suspect'
            : 'none'
          : reading.kind === 'none'
            ? 'none'
            : 'bound',
      figure: { indicator: indicator.id, area: id, period },
    };
  });
  return {
    key: `${indicator.id} ${period}`,
    title: about.title,
    notes: [
      ...about.notes,
      ...(boundary.dashed ? [text.t('compare.dashed', { plan: planYears(index, boundary.plan) })] : []),
    ],
    areas: rows.flatMap((row): SvgArea[] => {
      const shape = shapes?.get(row.key);
      if (!shape) return [];
      const label = row.known ? row.value : '';
      return [
        { id: row.key, shape, fill: row.fill, mark: row.mark, selected: selected.includes(row.key), label },
      ];
    }),
    dashed: boundary.dashed,
    rows,
    classes: drawn ? classKey(text, drawn.classes, colours) : [],
    sources: sourceTitles(index, figures.areas.values()),
  };
}

/** Classes by the reader's method, or equally wide ones where it can't be had. */
function classesOf(
  { index, choices }: PanelInput,
  indicator: Indicator,
  period: string,
  fixed: boolean,
): MapClasses {
  const figures = comparableFigures(index, areaFigures(index, indicator.id, period));
  const by = (method: ClassMethod): MapClasses =>
    classifyMap(index, figures, { method, count: choices.count, own: choices.own, fixed, nice: false });
  const wanted = by(choices.method);
  return wanted.kind === 'off' && wanted.reason !== 'no-values' ? by('equal') : wanted;
}

function classKey(
  text: Text,
  { edges, count, decimals }: Extract<MapClasses, { kind: 'classes' }>['classes'],
  colours: readonly string[],
): Panel['classes'] {
  const write = (edge: number | undefined): string => text.number(edge ?? 0, decimals);
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [write(edges[i]), write(edges[i + 1])];
    const key = i === count - 1 ? 'compare.classLast' : 'compare.classRange';
    return { colour: colours[i] ?? '', label: from === to ? from : text.t(key, { from, to }) };
  });
}
