import type { FieldRow } from '../../domain/districts/school-fields';

/** An object of a file of areas, with coordinates as they stand there. */
export interface RawFeature {
  /** Place in the file, from 1. */
  readonly number: number;
  readonly row: FieldRow;
  /** Polygons of rings of pairs; undefined when the object has no area. */
  readonly polygons: readonly (readonly (readonly (readonly number[])[])[])[] | undefined;
  /** What the object has instead of an area: `Point`, `LineString` …; '' for nothing at all. */
  readonly instead: string;
}

/** A file as read, before its coordinate system is settled. */
export interface RawLayer {
  readonly features: readonly RawFeature[];
  /** What the file says about its coordinate system: an EPSG number or the text of a .prj; '' when it says nothing. */
  readonly crs: string;
}

/** A file that can't be read at all; the message goes into the finding. */
export class UnreadableFile extends Error {}

/** An attribute as it is kept: texts and numbers; everything else as text. */
export function fieldValue(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString();
  return String(value);
}

/** All attributes of an object. */
export const fieldRow = (values: Readonly<Record<string, unknown>>): FieldRow =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fieldValue(value)]));
