import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import type { AreaPieceProperties, AreaProperties } from '../domain/dataset/features';
import type { VersionArea, VersionFacts, VersionRecord, VersionsFile } from '../domain/dataset/versions';
import { type DataFolder, fetchFile, fileFor } from './fetch-file';
import { failed, type Loaded, loaded } from './problem';

/** A stored boundary version, ready to be drawn in place of the current boundaries. */
export interface StoredVersion extends VersionFacts {
  readonly areas: FeatureCollection<MultiPolygon, AreaProperties>;
  readonly pieces: FeatureCollection<Polygon, AreaPieceProperties>;
}

const position = v.pipe(v.array(v.number()), v.length(2));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.object({
  versions: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      date: v.pipe(v.string(), v.isoDate()),
      plan: v.string(),
      fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      register: v.object({
        kind: v.picklist(['schematic', 'official']),
        name: v.string(),
        date: v.pipe(v.string(), v.isoDate()),
      }),
      current: v.boolean(),
      areas: v.array(
        v.object({
          id: v.string(),
          name: v.string(),
          addresses: count,
          area_m2: v.number(),
          perimeter_m: v.number(),
          label: position,
          pieces: v.array(
            v.object({ addresses: count, area_m2: v.number(), coordinates: v.array(v.array(position)) }),
          ),
        }),
      ),
    }),
  ),
});

/** Reads versions.json, oldest version first. Throws when it is something else. */
export function readVersions(text: string): readonly StoredVersion[] {
  const file: VersionsFile = v.parse(schema, JSON.parse(text));
  return file.versions.map(storedVersion);
}

function storedVersion({ areas, ...facts }: VersionRecord): StoredVersion {
  const { plan } = facts;
  return {
    ...facts,
    areas: { type: 'FeatureCollection', features: areas.map((area) => areaFeature(plan, area)) },
    pieces: { type: 'FeatureCollection', features: areas.flatMap((area) => pieceFeatures(plan, area)) },
  };
}

const areaFeature = (
  plan: string,
  { id, name, addresses, area_m2, perimeter_m, label, pieces }: VersionArea,
): StoredVersion['areas']['features'][number] => ({
  type: 'Feature',
  geometry: { type: 'MultiPolygon', coordinates: pieces.map(({ coordinates }) => coordinates) },
  properties: {
    id,
    plan,
    name,
    addresses,
    pieces: pieces.length,
    area_m2,
    perimeter_m,
    label_lon: label[0] ?? 0,
    label_lat: label[1] ?? 0,
  },
});

const pieceFeatures = (plan: string, { id, pieces }: VersionArea): StoredVersion['pieces']['features'] =>
  pieces.map(({ addresses, area_m2, coordinates }, index) => ({
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates },
    properties: { area: id, plan, piece: index + 1, addresses, area_m2 },
  }));

/** Loads the stored versions; none for data that were built without any. */
export async function loadVersions(folder: DataFolder): Promise<Loaded<readonly StoredVersion[]>> {
  const file = fileFor(folder.manifest, 'versions');
  if (!file) return loaded([]);
  const bytes = await fetchFile(folder, 'versions');
  if (!bytes.ok) return bytes;
  try {
    return loaded(readVersions(new TextDecoder().decode(bytes.value)));
  } catch {
    return failed(file.name, 'unreadable');
  }
}
