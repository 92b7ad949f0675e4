import * as v from 'valibot';
import type { AccessAddress } from '../../web/domain/addresses/register';
import type { MultiPolygon, Utm32 } from '../../web/domain/geo/coordinates';
import { fingerprintOf } from './fingerprint';

/** Layout of version.json; another one is refused. */
export const VERSION_SCHEMA = 1;

/** What the folder of a version holds. */
export const VERSION_FILE = 'version.json';
export const CONTENT_FILES = ['lists.csv', 'members.csv', 'boundaries.geojson'] as const;
export type ContentFile = (typeof CONTENT_FILES)[number];

const line = v.pipe(v.string(), v.nonEmpty());
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What version.json says of a version: which plan it belongs to, what it was made from, and what came of it. */
export const versionSchema = v.object({
  schema: v.literal(VERSION_SCHEMA),
  name: line,
  /** The day from which it counts. */
  date: v.pipe(v.string(), v.isoDate()),
  /** The plan whose statistics use these boundaries. */
  plan: line,
  register: v.object({
    kind: v.picklist(['schematic', 'official']),
    name: line,
    source: line,
    licence: line,
    date: v.pipe(v.string(), v.isoDate()),
    addresses: count,
    fingerprint: hash,
  }),
  lists: v.object({ items: count, fingerprint: hash }),
  parameters: v.record(v.string(), v.number()),
  /** What the boundaries run along; missing for those shaped by distances alone. */
  parcels: v.optional(
    v.object({ file: line, date: v.pipe(v.string(), v.isoDate()), parcels: count, fingerprint: hash }),
  ),
  areas: v.array(
    v.object({
      area: line,
      name: line,
      addresses: count,
      pieces: count,
      area_m2: v.number(),
      perimeter_m: v.number(),
    }),
  ),
  files: v.object({ 'lists.csv': hash, 'members.csv': hash, 'boundaries.geojson': hash }),
  fingerprint: hash,
});

export type VersionFacts = v.InferOutput<typeof versionSchema>;

/** A version as read. */
export interface Version {
  /** Name of its folder, e.g. `2025-08-01-plan-2025`. */
  readonly id: string;
  readonly facts: VersionFacts;
  readonly members: readonly VersionMember[];
  /** By area, EPSG:25832 on the 1 mm grid. */
  readonly shapes: ReadonlyMap<string, MultiPolygon<Utm32>>;
}

export interface VersionMember {
  readonly area: string;
  readonly address: AccessAddress;
}

/** The fingerprint of the whole: plan, lists, register, parameters and what came of them. The name does not count. */
export const versionFingerprint = (
  facts: Pick<VersionFacts, 'plan' | 'register' | 'lists' | 'parameters' | 'parcels' | 'files'>,
): string =>
  fingerprintOf(
    JSON.stringify([
      facts.plan,
      facts.lists.fingerprint,
      facts.register.fingerprint,
      Object.entries(facts.parameters).sort(([a], [b]) => (a < b ? -1 : 1)),
      facts.parcels?.fingerprint ?? '',
      ...CONTENT_FILES.map((file) => facts.files[file]),
    ]),
  );

/** "2025-08-01-plan-2025": the date and the name in small letters, with Danish letters written out. */
export function versionId(date: string, name: string): string | undefined {
  const slug = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug === '' ? undefined : `${date}-${slug}`;
}
