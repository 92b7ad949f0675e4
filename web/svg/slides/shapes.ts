import { lonLat, type Ring, toUtm32, type Utm32 } from '../../domain/geo/coordinates';
import type { SvgContext } from '../area-map';
import type { SlideShape } from './slide';

type Positions = readonly (readonly number[])[];
interface AnyFeature {
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | object;
  readonly properties: unknown;
}

const metres = (positions: Positions): Ring<Utm32> =>
  positions.map(([lon = 0, lat = 0]) => toUtm32(lonLat(lon, lat)));

/** Boundaries in metres, from multipolygons in degrees. */
export const slideShapes = (
  areas: readonly {
    readonly area: string;
    readonly plan: string;
    readonly coordinates: readonly (readonly Positions[])[];
  }[],
): readonly SlideShape[] =>
  areas.map(({ area, plan, coordinates }) => ({
    area,
    plan,
    shape: coordinates.map((part) => part.map(metres)),
  }));

const KINDS: Readonly<Record<string, SvgContext['kind']>> = { water: 'water', park: 'park', road: 'road' };

/** Fjord, parks and main roads under the areas, from features that say their layer; the rest is left out. */
export function slideContext(features: readonly AnyFeature[]): readonly SvgContext[] {
  const found = features.flatMap(({ geometry, properties }): SvgContext[] => {
    const kind = KINDS[String((properties as { layer?: unknown } | null)?.layer ?? '')];
    if (!kind || !('coordinates' in geometry)) return [];
    if (geometry.type === 'LineString') return [{ kind, lines: [metres(geometry.coordinates as Positions)] }];
    if (geometry.type === 'Polygon')
      return [{ kind, lines: (geometry.coordinates as Positions[]).map(metres) }];
    return [];
  });
  const order = ['water', 'park', 'road'];
  return [...found].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
