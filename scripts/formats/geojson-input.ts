import type { Geometry, Position } from 'geojson';
import { type Finding, type FindingCode, finding } from '../../web/domain/findings/finding';
import { locateJson } from './json/locate';
import { readJson, withoutMark } from './json/read-json';
import { placeInText } from './json/text-place';

/** What a property must be; `optional-…` may be missing or null. */
export type PropertyType = 'text' | 'number' | 'optional-text' | 'optional-number';

/** What a file must hold to be usable. */
export interface GeoJsonNeeds {
  readonly geometries: readonly Geometry['type'][];
  readonly properties: Readonly<Record<string, PropertyType>>;
}

export interface InputFeature {
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, string | number | null>>;
}

export interface GeoJsonInput {
  readonly features: readonly InputFeature[];
  readonly findings: readonly Finding[];
}

/** West, south, east, north of Denmark with a margin: a position outside is a mistake, often swapped axes. */
const DENMARK = [7, 54, 16, 58] as const;

type Complaint = readonly [code: FindingCode, values?: Readonly<Record<string, string | number>>];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a hand-edited GeoJSON file: WGS84, longitude first. Features that can't be used are left out and reported with
 * line and column: geometry of another type, positions that are not in Denmark, rings that are not closed, missing
 * properties. `file` is the name to show.
 */
export function readGeoJson(written: string, file: string, needs: GeoJsonNeeds): GeoJsonInput {
  const text = withoutMark(written);
  const json = readJson(text, file);
  if (json.finding) return { features: [], findings: [json.finding] };
  const { value } = json;
  if (!isRecord(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features))
    return {
      features: [],
      findings: [finding('geojson-not-collection', { place: { file, line: 1, column: 1 } })],
    };
  const features: InputFeature[] = [];
  const findings: Finding[] = [];
  let places: ReturnType<typeof locateJson> | undefined;
  value.features.forEach((feature: unknown, index: number) => {
    const complaints = complaintsAbout(feature, needs);
    if (complaints.length === 0) {
      features.push(feature as InputFeature);
      return;
    }
    places ??= locateJson(text, 'features');
    const place = { file, ...placeInText(text, places.elementAt(index) ?? 0) };
    for (const [code, values] of complaints)
      findings.push(finding(code, { place, values: { feature: index + 1, ...values } }));
  });
  if (value.features.length === 0) findings.push(finding('geojson-empty', { place: { file } }));
  return { features, findings };
}

function complaintsAbout(feature: unknown, needs: GeoJsonNeeds): Complaint[] {
  const { geometry, properties } = isRecord(feature) ? feature : {};
  const type = isRecord(geometry) ? geometry.type : undefined;
  if (!isRecord(geometry) || !needs.geometries.some((allowed) => allowed === type))
    return [
      ['geojson-geometry-wrong', { expected: needs.geometries.join(' / '), found: String(type ?? '–') }],
    ];
  const complaints = coordinateComplaints(geometry as unknown as Geometry);
  for (const [property, wanted] of Object.entries(needs.properties)) {
    const value = isRecord(properties) ? (properties[property] ?? null) : null;
    const expected = wanted.endsWith('text') ? 'string' : 'number';
    const fits = value === null ? wanted.startsWith('optional') : typeof value === expected;
    if (!fits)
      complaints.push([
        value === null ? 'geojson-property-missing' : 'geojson-property-wrong',
        { property, ...(value !== null && { text: JSON.stringify(value) }) },
      ]);
  }
  return complaints;
}

function coordinateComplaints(geometry: Geometry): Complaint[] {
  if (geometry.type === 'GeometryCollection') return [];
  const wrong: Complaint[] = [];
  const positions: unknown[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth === 0) positions.push(value);
    else if (Array.isArray(value)) for (const part of value) collect(part, depth - 1);
    else positions.push(value);
  };
  const depths = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };
  collect(geometry.coordinates, depths[geometry.type]);
  const bad = positions.find((position) => !isInDenmark(position));
  if (bad !== undefined || positions.length === 0)
    return [['geojson-position-wrong', { text: JSON.stringify(bad ?? geometry.coordinates).slice(0, 40) }]];
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  for (const ring of polygons.flat()) {
    const [first, last] = [ring[0], ring.at(-1)] as [Position, Position];
    if (ring.length < 4 || first[0] !== last[0] || first[1] !== last[1])
      wrong.push(['geojson-ring-open', { text: JSON.stringify(first) }]);
  }
  return wrong;
}

function isInDenmark(position: unknown): boolean {
  if (!Array.isArray(position)) return false;
  const [lon, lat] = position as unknown[];
  if (typeof lon !== 'number' || typeof lat !== 'number') return false;
  return lon >= DENMARK[0] && lat >= DENMARK[1] && lon <= DENMARK[2] && lat <= DENMARK[3];
}
