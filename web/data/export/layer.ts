import type { MultiPolygon, Utm32 } from '../../domain/geo/coordinates';
import type { Credit } from './credit';

/** A value of an attribute; null = not given. */
export type ExportValue = string | number | null;

/** An attribute: text, whole number (32 bits), or number with decimals. */
export interface ExportColumn {
  readonly name: string;
  readonly type: 'text' | 'whole' | 'decimal';
  /** Within ten characters, for shapefiles; the name itself when it is short enough. */
  readonly short?: string;
}

/** A place or an area on the metres of EPSG:25832, whatever coordinates it is written in later. */
export type ExportShape =
  | { readonly kind: 'point'; readonly at: Utm32 }
  | { readonly kind: 'area'; readonly shape: MultiPolygon<Utm32> };

export interface ExportFeature {
  /** Unique within the layer and the same in every export. */
  readonly id: string;
  /** What a map shows as its label. */
  readonly label: string;
  readonly shape: ExportShape;
  /** Aligned with the columns of the layer. */
  readonly values: readonly ExportValue[];
}

/** What is handed out, before it becomes a file of some format. */
export interface ExportLayer {
  /** Name of the layer inside a file: small letters, digits and underscores. */
  readonly name: string;
  /** Title for people, Danish. */
  readonly title: string;
  readonly kind: ExportShape['kind'];
  readonly columns: readonly ExportColumn[];
  readonly features: readonly ExportFeature[];
  readonly credit: Credit;
  /** Facts about the whole, for formats that can hold them. Never a time of writing. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Coordinate systems that exports are written in, by their EPSG numbers. */
export const EXPORT_CRS = ['25832', '4326'] as const;
export type ExportCrs = (typeof EXPORT_CRS)[number];

/** One file of an export: most formats have one, a shapefile has five. */
export interface ExportFile {
  /** Path and ending. */
  readonly path: string;
  readonly content: Uint8Array | string;
}
