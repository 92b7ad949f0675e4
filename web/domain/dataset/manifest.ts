import type { RegisterInfo } from '../addresses/register';

/** The version of the built data's layout. The app refuses any other, with a plain message. */
export const DATA_SCHEMA = 1;

/** What each built file is for. The name of a file is free, its role is not. */
export const FILE_ROLES = [
  'catalogue',
  'observations',
  'observation-chunks',
  'background',
  'figure-sources',
  'stories',
  'context',
  'areas',
  'area-pieces',
  'school-districts',
  'institutions',
  'addresses',
  'not-in-force',
  'boundaries',
  'control-list',
  'version-members',
  'versions',
] as const;
export type FileRole = (typeof FILE_ROLES)[number];

export interface ManifestFile {
  readonly role: FileRole;
  readonly name: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Credit line of the content, e.g. "Helhedsplaner 2009-2029, Bysekretariatet". */
  readonly source: string;
  readonly licence: string;
  /** ISO date of the content (never of the build). */
  readonly date: string;
  /** Rows or features in the file. */
  readonly count: number;
}

/** How far positions may be wrong, metres. */
export interface PositionPrecision {
  /** Half of the addresses are within this. */
  readonly median: number;
  readonly largest: number;
}

/** A layer that a server of OGC API Features holds in place of a file. */
export interface FeatureService {
  readonly role: FileRole;
  /** Address of its landing page: relative to the data folder, or absolute where the content policy lets it. */
  readonly url: string;
  readonly collection: string;
}

export interface Manifest {
  readonly schema: number;
  readonly city: string;
  /** Without `precision` the register states no error. */
  readonly register: RegisterInfo & { readonly precision?: PositionPrecision };
  /** Kind of the school districts: generalised by hand, or the official theme. */
  readonly districts: {
    readonly kind: 'schematic' | 'official';
    readonly source: string;
    readonly date: string;
  };
  /** The distances that the boundaries were built with, metres. */
  readonly boundaryParameters: Readonly<Record<string, number>>;
  /** The file of cadastral parcels that the boundaries follow; missing when they follow the addresses alone. */
  readonly parcels?: { readonly file: string; readonly date: string; readonly count: number };
  readonly files: readonly ManifestFile[];
  /** Layers that are asked of a server; missing when all are files. */
  readonly services?: readonly FeatureService[];
}
