import type { Position } from 'geojson';
import { onceFor } from '../../domain/caching/once';
import { writeNumber } from '../../svg/node';
import { type Projector, toMercator, type XY } from '../mercator';
import type { MapGeography } from '../props';

/** The ground is written once, in px of this zoom; a window on it is a shift and a scale. */
const ZOOM = 15;
const WORLD = 512 * 2 ** ZOOM;

type Lines = readonly (readonly Position[])[];

/** Where the ground is written: px of `ZOOM` from an origin near the areas, so that two decimals are enough. */
export interface Plane {
  readonly at: (position: Position) => XY;
  /** Path data of rings or of a line; worked out once for each. */
  readonly path: (lines: Lines, closed: boolean) => string;
  /** The window's shift and scale, for a `transform`. */
  readonly window: (view: Projector) => { readonly x: number; readonly y: number; readonly scale: number };
}

/** A plane whose origin is the first area's label, or the middle of the world where there is none. */
export function planeFor(geography: MapGeography): Plane {
  const first = geography.areas.features[0]?.properties;
  const origin = first ? toMercator(first.label_lon, first.label_lat) : { x: 0.5, y: 0.5 };
  const at = ([lon = 0, lat = 0]: Position): XY => {
    const { x, y } = toMercator(lon, lat);
    return { x: (x - origin.x) * WORLD, y: (y - origin.y) * WORLD };
  };
  const write = (lines: Lines, closed: boolean): string =>
    lines
      .map((line) => {
        const points = (closed ? line.slice(0, -1) : line).map((position) => {
          const { x, y } = at(position);
          return `${writeNumber(x)} ${writeNumber(y)}`;
        });
        return points.length > 0 ? `M${points.join('L')}${closed ? 'Z' : ''}` : '';
      })
      .join('');
  const open = onceFor((lines: Lines) => write(lines, false));
  const rings = onceFor((lines: Lines) => write(lines, true));
  return {
    at,
    path: (lines, closed) => (closed ? rings(lines) : open(lines)),
    window: (view) => ({ ...view.toScreen(origin), scale: view.length(1) / WORLD }),
  };
}
