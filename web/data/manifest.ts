import * as v from 'valibot';
import {
  DATA_SCHEMA,
  FILE_ROLES,
  type FileRole,
  type Manifest,
  type ManifestFile,
} from '../domain/dataset/manifest';
import { fetchBytes } from './fetch-bytes';
import { failed, type Loaded, loaded } from './problem';

export const MANIFEST_NAME = 'manifest.json';

/** A name inside the data folder: no way out of it and no other host. */
const fileName = v.pipe(v.string(), v.regex(/^[\w-][\w.-]*$/));

const fileSchema = v.object({
  role: v.string(),
  name: fileName,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  source: v.string(),
  licence: v.string(),
  date: v.string(),
  count: v.number(),
});

const kind = v.picklist(['schematic', 'official']);

const manifestSchema = v.object({
  schema: v.literal(DATA_SCHEMA),
  city: v.string(),
  register: v.object({
    kind,
    name: v.string(),
    source: v.string(),
    licence: v.string(),
    date: v.string(),
    precision: v.exactOptional(v.object({ median: v.number(), largest: v.number() })),
  }),
  districts: v.object({ kind, source: v.string(), date: v.string() }),
  boundaryParameters: v.record(v.string(), v.number()),
  parcels: v.exactOptional(v.object({ file: v.string(), date: v.string(), count: v.number() })),
  files: v.array(fileSchema),
  services: v.exactOptional(
    v.array(v.object({ role: v.picklist(FILE_ROLES), url: v.string(), collection: v.string() })),
  ),
});

/**
 * Reads a manifest. The version is looked at before anything else: another one is refused as `other-version`, text
 * that is no manifest as `unreadable`. Files with a role that this app does not know are left out.
 */
export function readManifest(text: string): Loaded<Manifest> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed(MANIFEST_NAME, 'unreadable');
  }
  const version = v.safeParse(v.object({ schema: v.number() }), json);
  if (version.success && version.output.schema !== DATA_SCHEMA) return failed(MANIFEST_NAME, 'other-version');
  const result = v.safeParse(manifestSchema, json);
  if (!result.success) return failed(MANIFEST_NAME, 'unreadable');
  const { files, ...rest } = result.output;
  const known = files.filter((file): file is ManifestFile => isRole(file.role));
  return loaded({ ...rest, files: known });
}

const isRole = (role: string): role is FileRole => FILE_ROLES.some((known) => known === role);

/** Fetches and reads the manifest of a data folder, always asking the server whether it changed. */
export async function fetchManifest(base: string): Promise<Loaded<Manifest>> {
  const bytes = await fetchBytes(new URL(MANIFEST_NAME, base).href, MANIFEST_NAME, 'no-cache');
  return bytes.ok ? readManifest(new TextDecoder().decode(bytes.value)) : bytes;
}
