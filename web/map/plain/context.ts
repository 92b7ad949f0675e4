import type { Feature, Geometry, Position } from 'geojson';
import { type SvgNode, svg } from '../../svg/node';
import type { Tokens } from '../../svg/tokens';
import { ROAD_WIDTHS } from '../marks';
import type { MapGeography, MapOverlays } from '../props';
import type { Plane } from './plane';

/** Widths are px on the screen, whatever the scale of the ground. */
export const SCREEN_WIDTH = { 'vector-effect': 'non-scaling-stroke' } as const;

/** Width of a road at a zoom, px: as the other map draws it (exponential, base 1.5). */
export function roadWidth(kind: unknown, zoom: number): number {
  const key = kind === 'motorway' || kind === 'primary' ? kind : 'other';
  const after = ROAD_WIDTHS.find((stop) => stop.zoom > zoom);
  const before = ROAD_WIDTHS.filter((stop) => stop.zoom <= zoom).at(-1);
  if (!before) return ROAD_WIDTHS[0][key];
  if (!after) return before[key];
  const share = (1.5 ** (zoom - before.zoom) - 1) / (1.5 ** (after.zoom - before.zoom) - 1);
  return before[key] + (after[key] - before[key]) * share;
}

const lineStrings = (geometry: Geometry): readonly (readonly Position[])[] =>
  geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : [];
const rings = (geometry: Geometry): readonly (readonly Position[])[] =>
  geometry.type === 'Polygon'
    ? geometry.coordinates
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : [];

/** Parks, water, railway, roads, municipality, and the school districts that were asked for: what lies under the areas. */
export function plainContext(
  geography: MapGeography,
  plane: Plane,
  overlays: MapOverlays,
  tokens: Tokens,
  zoom: number,
): SvgNode[] {
  const line = (d: string, stroke: string, width: number, dash?: string): SvgNode =>
    svg('path', {
      d,
      fill: 'none',
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dash,
      'stroke-linejoin': 'round',
      ...SCREEN_WIDTH,
    });
  const draw = ({ geometry, properties }: Feature): SvgNode[] => {
    const closed = plane.path(rings(geometry), true);
    const open = plane.path(lineStrings(geometry), false);
    switch (properties?.layer) {
      case 'park':
        return closed === '' ? [] : [svg('path', { d: closed, fill: tokens.park })];
      case 'water':
        return closed === ''
          ? [line(open, tokens.water, 3)]
          : [svg('path', { d: closed, fill: tokens.water, 'fill-rule': 'evenodd' })];
      case 'railway':
        return [line(open, tokens.road, 1.6), line(open, tokens.road, 6, '1.8 10')];
      case 'road':
        return [line(open, tokens.road, roadWidth(properties.class, zoom))];
      case 'municipality':
        return [line(closed || open, tokens.muted, 1.2, '7 2.4 1.2 2.4')];
      default:
        return [];
    }
  };
  const order = ['park', 'water', 'railway', 'road', 'municipality'];
  const context = overlays.context
    ? order.flatMap((layer) =>
        geography.context.features.filter(({ properties }) => properties?.layer === layer).flatMap(draw),
      )
    : [];
  const districts = geography.districts.features
    .filter(({ properties }) => overlays.districts !== '' && properties.band === overlays.districts)
    .map(({ geometry }) => plane.path(rings(geometry), true));
  return [
    ...context,
    ...districts.map((d) => line(d, tokens.paper, 4)),
    ...districts.map((d) => line(d, tokens.muted, 1.4, '7 4.2')),
  ];
}
