import type { Feature, Point, Position } from 'geojson';
import type { AddressProperties } from '../../domain/dataset/features';
import { type SvgNode, svg } from '../../svg/node';
import { FONT_FAMILY, textWidth } from '../../svg/text';
import type { Tokens } from '../../svg/tokens';
import { boxesMeet, boxHolds } from '../boxes';
import { contextNames } from '../context-names';
import { INSTITUTION_SHAPES, institutionShape, SHAPE_GRID } from '../institution-shapes';
import { ADDRESS_ZOOM } from '../marks';
import { type Projector, type Size, toMercator, type XY } from '../mercator';
import type { AreaMapProps, MapBox } from '../props';

/** Names of the ground stand back where they would meet a label or an area, px. */
const GAP = 6;

/** Names of places, parks and water, and institutions: what keeps its size on the screen. */
export function plainPoints(
  { geography, boundaryPlan, overlays, scale = 1 }: AreaMapProps,
  tokens: Tokens,
  view: Projector,
  size: Size,
  labels: readonly MapBox[],
): SvgNode[] {
  const window = { x: 0, y: 0, ...size };
  const areas = geography.pieces.features
    .filter(({ properties }) => properties.plan === boundaryPlan)
    .map(({ geometry: { coordinates } }) => boxAround((coordinates[0] ?? []).map(toScreen(view))));
  const taken: MapBox[] = [...labels, ...areas];
  const names = (overlays.context ? contextNames(geography.context).features : []).flatMap(
    ({ geometry, properties }) => {
      const type = 12 * scale;
      const at = toScreen(view)(geometry.coordinates);
      const width = textWidth(properties.name, type);
      const box = { x: at.x - width / 2, y: at.y - type / 2, width, height: type };
      if (!boxHolds(window, box) || taken.some((other) => boxesMeet(other, box, GAP))) return [];
      taken.push(box);
      return [
        svg(
          'text',
          {
            x: at.x,
            y: at.y + type * 0.36,
            fill: tokens.muted,
            stroke: tokens.paper,
            'stroke-width': 3,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
            'font-family': FONT_FAMILY,
            'font-size': type,
            'font-weight': 400,
            'text-anchor': 'middle',
          },
          properties.name,
        ),
      ];
    },
  );
  const half = (SHAPE_GRID / 2) * scale;
  const institutions = (overlays.institutions ? geography.institutions.features : []).map(
    ({ geometry, properties }) => {
      const at = toScreen(view)(geometry.coordinates);
      return svg(
        'path',
        {
          d: INSTITUTION_SHAPES[institutionShape(properties.kind)],
          transform: `translate(${at.x - half} ${at.y - half}) scale(${scale})`,
          fill: tokens.ink,
          'fill-rule': 'evenodd',
          stroke: tokens.paper,
          'stroke-width': 1.5,
          'paint-order': 'stroke',
        },
        svg('title', {}, properties.name),
      );
    },
  );
  return [...names, ...institutions];
}

const toScreen =
  (view: Projector) =>
  ([lon = 0, lat = 0]: Position): XY =>
    view.toScreen(toMercator(lon, lat));

function boxAround(points: readonly XY[]): MapBox {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Addresses as dots, members of the plan's areas filled; house numbers from a near zoom. */
export function plainAddresses(
  addresses: readonly Feature<Point, AddressProperties>[],
  isMember: (properties: AddressProperties) => boolean,
  tokens: Tokens,
  view: Projector,
  zoom: number,
): SvgNode[] {
  const numbers = zoom >= ADDRESS_ZOOM.houseNumbers;
  return addresses.flatMap(({ geometry, properties }) => {
    const { x, y } = toScreen(view)(geometry.coordinates);
    const colour = isMember(properties) ? tokens.ink : tokens.muted;
    const dot = svg('circle', {
      cx: x,
      cy: y,
      r: 3,
      fill: isMember(properties) ? tokens.ink : tokens.paper,
      stroke: colour,
      'stroke-width': 1.25,
    });
    if (!numbers) return [dot];
    const number = svg(
      'text',
      {
        x,
        y: y - 8,
        fill: colour,
        stroke: tokens.paper,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
        'font-family': FONT_FAMILY,
        'font-size': 11.5,
        'font-weight': 400,
        'text-anchor': 'middle',
      },
      properties.house,
    );
    return [dot, number];
  });
}
