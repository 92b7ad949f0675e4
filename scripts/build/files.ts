import { createHash } from 'node:crypto';
import type { Credit } from '../../web/data/export/credit';
import type { RegisterInfo } from '../../web/domain/addresses/register';
import type { BoundaryParameters } from '../../web/domain/boundaries/parameters';
import {
  DATA_SCHEMA,
  type FeatureService,
  FILE_ROLES,
  type FileRole,
  type Manifest,
  type ManifestFile,
  type PositionPrecision,
} from '../../web/domain/dataset/manifest';
import type { ParcelLayer } from './replacements';
import type { MadeCredit } from './sources';

export const MANIFEST_NAME = 'manifest.json';

/** What each file is called. */
export const FILE_NAMES: Readonly<Record<FileRole, string>> = {
  catalogue: 'catalogue.json',
  observations: 'observations.json',
  background: 'background.json',
  'figure-sources': 'figure-sources.json',
  stories: 'stories.json',
  context: 'context.json',
  areas: 'areas.fgb',
  'area-pieces': 'area-pieces.fgb',
  'school-districts': 'school-districts.fgb',
  institutions: 'institutions.fgb',
  addresses: 'addresses.fgb',
  'not-in-force': 'not-in-force.json',
  boundaries: 'boundaries.geojson',
  'control-list': 'control-list.csv',
  'version-members': 'version-members.json',
  versions: 'versions.json',
};

/** Everything that a build may leave in its folder. */
export const OWN_NAMES: readonly string[] = [...Object.values(FILE_NAMES), MANIFEST_NAME];

/** A file as it will be written. */
export interface BuiltFile {
  readonly role: FileRole;
  readonly bytes: Uint8Array;
  readonly credit: Credit;
  /** Rows or features. */
  readonly count: number;
}

/** SHA-256 in lower-case hex. */
export const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const entry = ({ role, bytes, credit, count }: BuiltFile): ManifestFile => ({
  role,
  name: FILE_NAMES[role],
  bytes: bytes.length,
  sha256: sha256Hex(bytes),
  source: credit.source,
  licence: credit.licence,
  date: credit.date,
  count,
});

/** The manifest of a set of files, in the order of the roles. Same files, same manifest: no time of building in it. */
export function makeManifest(
  files: readonly BuiltFile[],
  about: {
    readonly city: string;
    readonly register: RegisterInfo;
    readonly districts: MadeCredit;
    readonly parameters: BoundaryParameters;
    readonly precision?: PositionPrecision | undefined;
    readonly parcels?: ParcelLayer;
    readonly services?: readonly FeatureService[];
  },
): Manifest {
  const { kind, source, date } = about.districts;
  const { precision, parcels, services = [] } = about;
  return {
    schema: DATA_SCHEMA,
    city: about.city,
    register: { ...about.register, ...(precision && { precision }) },
    districts: { kind, source, date },
    boundaryParameters: { ...about.parameters },
    ...(parcels && {
      parcels: { file: parcels.file, date: parcels.date, count: parcels.parcels.length },
    }),
    files: FILE_ROLES.flatMap((role) => files.filter((file) => file.role === role).map(entry)),
    ...(services.length > 0 && { services }),
  };
}
