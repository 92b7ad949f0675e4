import type { OutlineProblem } from '../../domain/districts/outline';
import { directed, outlineProblem } from '../../domain/districts/outline';
import type { FieldRow } from '../../domain/districts/school-fields';
import {
  lonLat,
  type MultiPolygon,
  mapPositions,
  snap,
  toUtm32,
  type Utm32,
  utm32,
} from '../../domain/geo/coordinates';
import { type Axes, axesOf } from '../registers/denmark';
import type { RawFeature, RawLayer } from './features';

/** An object with its area on the metres of EPSG:25832, or why it has none that can be used. */
export type PlacedFeature = {
  readonly number: number;
  readonly row: FieldRow;
} & (
  | { readonly shape: MultiPolygon<Utm32>; readonly problem?: undefined }
  | { readonly problem: PlaceProblem; readonly shape?: undefined }
);

/** No area, an area with a fault at some place, or a position outside Denmark. */
export type PlaceProblem =
  | { readonly kind: 'no-shape' }
  | { readonly kind: 'not-a-polygon'; readonly found: string }
  | { readonly kind: 'outside-denmark' }
  | ({ readonly kind: 'outline' } & OutlineProblem);

/** A layer whose coordinate system is settled, or what stands against it. */
export type PlacedLayer =
  | { readonly axes: Axes; readonly features: readonly PlacedFeature[]; readonly refused?: undefined }
  | { readonly refused: string };

const READ = new Set(['25832', '4326', '4258', 'CRS84', '84', '32632']);

/** What a file says of a system that is not read; '' when it says nothing, or one that is. */
export function otherCrs(said: string): string {
  if (said === '') return '';
  if (/^(PROJ|GEOG|COMPD)/.test(said)) {
    const name = /"([^"]*)"/.exec(said)?.[1] ?? said;
    const isUtm32 = /utm.*zone.?32n?|25832|32632/i.test(name) && !/ed.?50|23032/i.test(name);
    const isDegrees = said.startsWith('GEOG') && /wgs.?(19)?84|etrs.?(19)?89|euref/i.test(name);
    return isUtm32 || isDegrees ? '' : name;
  }
  return READ.has(said.split(/[:/#]/).at(-1) ?? '') ? '' : said;
}

/**
 * Puts a layer onto the metres of EPSG:25832. The first position that lies in Denmark decides how coordinates are meant;
 * a later one that lies there only in another way makes the layer a mixture, which is refused as a whole. Every object
 * with something wrong about it keeps its number and says what.
 */
export function placeLayer({ features, crs }: RawLayer): PlacedLayer {
  const other = otherCrs(crs);
  if (other !== '') return { refused: other };
  const positions = features.flatMap(({ polygons }) => polygons?.flat(2) ?? []);
  const seen = new Set(positions.flatMap(([x, y]) => axesOf(x as number, y as number) ?? []));
  const [axes, ...more] = seen;
  if (axes === undefined)
    return positions.length === 0
      ? { axes: 'utm32', features: features.map((one) => place(one, 'utm32')) }
      : { refused: `${positions[0]?.slice(0, 2).join(', ')}` };
  if (more.length > 0) return { refused: [axes, ...more].join(' + ') };
  return { axes, features: features.map((feature) => place(feature, axes)) };
}

function place({ number, row, polygons, instead }: RawFeature, axes: Axes): PlacedFeature {
  const failed = (problem: PlaceProblem): PlacedFeature => ({ number, row, problem });
  if (!polygons)
    return failed(instead === '' ? { kind: 'no-shape' } : { kind: 'not-a-polygon', found: instead });
  if (polygons.length === 0 || polygons.some((rings) => rings.length === 0))
    return failed({ kind: 'no-shape' });
  if (polygons.flat(2).some(([x, y]) => axesOf(x as number, y as number) !== axes))
    return failed({ kind: 'outside-denmark' });
  const shape = polygons.map((rings) => rings.map((ring) => ring.map((pair) => toMetres(pair, axes))));
  const problem = outlineProblem(shape);
  if (problem) return failed({ kind: 'outline', ...problem });
  return { number, row, shape: directed(mapPositions(shape, snap)) };
}

function toMetres([x, y]: readonly number[], axes: Axes): Utm32 {
  const [first, second] = [x as number, y as number];
  switch (axes) {
    case 'utm32':
      return utm32(first, second);
    case 'utm32-swapped':
      return utm32(second, first);
    case 'wgs84':
      return toUtm32(lonLat(first, second));
    case 'wgs84-swapped':
      return toUtm32(lonLat(second, first));
  }
}
