import type { MultiPolygon, Point, Polygon } from 'geojson';

/** How a column is stored: text, 32-bit whole number, 64-bit number or yes/no. */
export type ColumnType = 'string' | 'int' | 'double' | 'bool';

/** The declared columns of a layer, in the order in which they are written. A column is never guessed from values. */
export type Columns<P> = {
  readonly [K in keyof P & string]-?: NonNullable<P[K]> extends string
    ? 'string'
    : NonNullable<P[K]> extends number
      ? 'int' | 'double'
      : NonNullable<P[K]> extends boolean
        ? 'bool'
        : ColumnType;
};

/** A coordinate system by its number in the EPSG list. */
export interface Crs {
  readonly code: number;
  readonly name: string;
}

export const WGS84: Crs = { code: 4326, name: 'WGS 84' };
export const ETRS89_UTM32: Crs = { code: 25832, name: 'ETRS89 / UTM zone 32N' };

export type LayerGeometry = Point | Polygon | MultiPolygon;

export interface LayerFeature<P, G extends LayerGeometry = LayerGeometry> {
  readonly geometry: G;
  readonly properties: P;
}

/** One FlatGeobuf file: features of one geometry type with declared columns, x (east or longitude) first. */
export interface Layer<P, G extends LayerGeometry = LayerGeometry> {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  /** Facts about the content as plain JSON, e.g. source and licence. Never a time of writing. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly crs: Crs;
  readonly geometryType: G['type'];
  readonly columns: Columns<P>;
  readonly features: readonly LayerFeature<P, G>[];
}
