import { fieldRow, type RawLayer, UnreadableFile } from './features';
import { areaOfGeometry } from './geojson-geometry';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a GeoJSON file; the member `crs` of the older standard is heeded, because desktop programs still write it. */
export function readGeoJsonLayer(bytes: Uint8Array): RawLayer {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new UnreadableFile(error instanceof Error ? error.message : '');
  }
  if (!isRecord(json) || !Array.isArray(json.features)) throw new UnreadableFile('GeoJSON FeatureCollection');
  const features = json.features.map((feature: unknown, i) => {
    const { geometry, properties } = isRecord(feature) ? feature : {};
    return {
      number: i + 1,
      row: fieldRow(isRecord(properties) ? properties : {}),
      ...areaOfGeometry(geometry),
    };
  });
  const named = isRecord(json.crs) && isRecord(json.crs.properties) ? json.crs.properties.name : '';
  return { features, crs: typeof named === 'string' ? named : '' };
}
