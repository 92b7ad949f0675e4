import { existsSync, readFileSync } from 'node:fs';
import type { IGeoJsonFeature } from 'flatgeobuf/lib/mjs/geojson/feature.js';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { Geometry } from 'geojson';
import { type Finding, finding } from '../../../web/domain/findings/finding';
import { readJson } from '../../formats/json/read-json';
import { readUtf8 } from '../../tables/read-text';
import { type Drawn, drawnFeatures, type RawFeature } from './features';

/** "fgb", version 3. */
const FLATGEOBUF = [0x66, 0x67, 0x62, 0x03];
/** Systems whose coordinates are read; which of them it is shows in the numbers. */
const READ = new Set(['25832', '4326', '4258', 'CRS84', '84']);

type Raw = { readonly features: readonly RawFeature[] } | { readonly finding: Finding };

/** Reads polygons that were drawn elsewhere: GeoJSON or FlatGeobuf, told apart by their content. */
export async function readDrawn(path: string): Promise<Drawn> {
  const place = { file: path };
  const refused = (code: 'file-missing' | 'file-unreadable'): Drawn => ({
    features: [],
    axes: undefined,
    findings: [finding(code, { place })],
  });
  if (!existsSync(path)) return refused('file-missing');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch {
    return refused('file-unreadable');
  }
  const raw = FLATGEOBUF.every((byte, i) => bytes[i] === byte)
    ? await fromFlatGeobuf(bytes, path)
    : fromGeoJson(bytes, path);
  if ('finding' in raw) return { features: [], axes: undefined, findings: [raw.finding] };
  if (raw.features.length === 0)
    return { features: [], axes: undefined, findings: [finding('geojson-empty', { place })] };
  return drawnFeatures(raw.features, path);
}

async function fromFlatGeobuf(bytes: Uint8Array, file: string): Promise<Raw> {
  const place = { file };
  let crs: number | undefined;
  let expected = 0;
  const features: RawFeature[] = [];
  try {
    const read = deserialize(bytes, {
      headerMetaFn: (header) => {
        crs = header.crs?.code;
        expected = header.featuresCount;
      },
    });
    for await (const { geometry, properties } of read as AsyncIterable<IGeoJsonFeature>)
      features.push({
        geometry: geometry as Geometry,
        properties: (properties ?? {}) as RawFeature['properties'],
      });
  } catch {
    return { finding: finding('drawn-broken', { place }) };
  }
  if (expected > 0 && features.length !== expected) return { finding: finding('drawn-broken', { place }) };
  if (crs !== undefined && crs > 0 && !READ.has(String(crs)))
    return { finding: finding('drawn-crs-other', { place, values: { crs: `EPSG:${crs}` } }) };
  return { features };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fromGeoJson(bytes: Uint8Array, file: string): Raw {
  const text = readUtf8(bytes, file);
  if ('finding' in text) return text;
  const json = readJson(text.text, file);
  if (json.finding) return json;
  const { value } = json;
  const crs = crsName(value);
  if (crs !== undefined && !READ.has(crs.split(/[:/#]/).at(-1) ?? ''))
    return { finding: finding('drawn-crs-other', { place: { file }, values: { crs } }) };
  const list = isRecord(value) && Array.isArray(value.features) ? (value.features as unknown[]) : [value];
  const isGeoJson = isRecord(value) && typeof value.type === 'string';
  if (!isGeoJson)
    return { finding: finding('geojson-not-collection', { place: { file, line: 1, column: 1 } }) };
  return {
    features: list.map((one): RawFeature => {
      const feature = isRecord(one) ? one : {};
      const geometry = feature.type === 'Feature' ? feature.geometry : feature;
      return {
        geometry: isRecord(geometry) ? (geometry as unknown as Geometry) : null,
        properties: isRecord(feature.properties) ? feature.properties : {},
      };
    }),
  };
}

/** The name of the system that older GeoJSON states, e.g. "urn:ogc:def:crs:EPSG::25832". */
function crsName(value: unknown): string | undefined {
  const crs = isRecord(value) && isRecord(value.crs) ? value.crs : undefined;
  const name = crs && isRecord(crs.properties) ? crs.properties.name : undefined;
  return typeof name === 'string' ? name : undefined;
}
