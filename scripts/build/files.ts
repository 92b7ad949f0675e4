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
  'observation-chunks': 'observation-chunks.json',
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

/** Name of the figures where they are cut by indicator. */
export const CHUNKED_NAME = 'observations.jsonl';

/** Everything that a build may leave in its folder. */
export const OWN_NAMES: readonly string[] = [...Object.values(FILE_NAMES), CHUNKED_NAME, MANIFEST_NAME];

/** A file as it will be written. */
export interface BuiltFile {
  readonly role: FileRole;
  /** Where it is not the usual name of the role. */
  readonly name?: string;
  readonly bytes: Uint8Array;
  readonly credit: Credit;
  /** Rows or features. */
  readonly count: number;
}

/** What a file is called in its folder. */
export const nameOf = ({ role, name }: BuiltFile): string => name ?? FILE_NAMES[role];

/** SHA-256 in lower-case hex. */
export const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const entry = (file: BuiltFile): ManifestFile => ({
  role: file.role,
  name: nameOf(file),
  bytes: file.bytes.length,
  sha256: sha256Hex(file.bytes),
  source: file.credit.source,
  licence: file.credit.licence,
  date: file.credit.date,
  count: file.count,
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
