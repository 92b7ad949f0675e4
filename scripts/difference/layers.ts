import type { MultiPolygon, Point } from 'geojson';
import { publishedPosition, publishedShape } from '../../web/data/formats/degrees';
import { type Layer, type LayerFeature, WGS84 } from '../../web/data/formats/flatgeobuf/layer';
import {
  type AddressChange,
  addressOfChange,
  areaOfChange,
} from '../../web/domain/difference/address-changes';
import type { Utm32 } from '../../web/domain/geo/coordinates';
import type { Comparison } from './compare';
import { addressWords } from './words';

/** A stretch of ground that an area gained or lost. */
interface ShapeProperties {
  readonly area: string;
  readonly name: string;
  readonly change: 'gained' | 'lost';
  readonly area_m2: number;
}

/** The ground that areas gained and lost, one feature per area and direction. */
export const shapeLayer = (
  { difference: { areas }, nameOf }: Comparison,
  title: string,
): Layer<ShapeProperties, MultiPolygon> => ({
  name: 'difference',
  title,
  crs: WGS84,
  geometryType: 'MultiPolygon',
  columns: { area: 'string', name: 'string', change: 'string', area_m2: 'double' },
  features: areas.flatMap(({ area, shape }) =>
    shape
      ? (['gained', 'lost'] as const).flatMap((change): LayerFeature<ShapeProperties, MultiPolygon>[] =>
          shape[change].length === 0
            ? []
            : [
                {
                  geometry: { type: 'MultiPolygon', coordinates: publishedShape(shape[change]) },
                  properties: {
                    area,
                    name: nameOf(area),
                    change,
                    area_m2:
                      Math.round((change === 'gained' ? shape.gainedArea : shape.lostArea) * 100) / 100,
                  },
                },
              ],
        )
      : [],
  ),
});

interface PointProperties {
  readonly area: string;
  readonly change: string;
  readonly also: string;
  readonly before: string;
  readonly after: string;
  readonly moved_m: number;
}

/** The addresses that differ, each at its place now, or where it was. */
export const addressLayer = (
  { difference: { changes } }: Comparison,
  title: string,
): Layer<PointProperties, Point> => ({
  name: 'difference-addresses',
  title,
  crs: WGS84,
  geometryType: 'Point',
  columns: {
    area: 'string',
    change: 'string',
    also: 'string',
    before: 'string',
    after: 'string',
    moved_m: 'double',
  },
  features: changes.flatMap((change) => {
    const address = addressOfChange(change);
    return address ? [{ geometry: pointAt(address.position), properties: pointProperties(change) }] : [];
  }),
});

const pointAt = (position: Utm32): Point => ({ type: 'Point', coordinates: publishedPosition(position) });

const pointProperties = (change: AddressChange): PointProperties => ({
  area: areaOfChange(change),
  change: change.kinds[0],
  also: change.kinds.slice(1).join(' '),
  before: change.before ? addressWords(change.before) : '',
  after: change.after ? addressWords(change.after) : '',
  moved_m: Math.round(change.metres * 1000) / 1000,
});
