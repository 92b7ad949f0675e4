import type { FeatureCollection, Point as GeoPoint, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import type {
  AddressProperties,
  AreaPieceProperties,
  AreaProperties,
  DistrictProperties,
  InstitutionProperties,
} from '../domain/dataset/features';
import { type Columns, decodeFeatures, type Window } from './decode-features';

type Bytes = Uint8Array | string | FeatureCollection;

const areaColumns: Columns<AreaProperties> = {
  id: 'text',
  plan: 'text',
  name: 'text',
  addresses: 'number',
  pieces: 'number',
  area_m2: 'number',
  perimeter_m: 'number',
  label_lon: 'number',
  label_lat: 'number',
};
const pieceColumns: Columns<AreaPieceProperties> = {
  area: 'text',
  plan: 'text',
  piece: 'number',
  addresses: 'number',
  area_m2: 'number',
};
const districtColumns: Columns<DistrictProperties> = {
  school: 'text',
  grades_from: 'number',
  grades_to: 'number',
  band: 'text',
  precision_m: 'number',
  note: 'text',
};
const institutionColumns: Columns<InstitutionProperties> = {
  name: 'text',
  kind: 'text',
  address: 'text',
  precision_m: 'number',
  basis: 'text',
};
const addressColumns: Columns<AddressProperties> = {
  id: 'text',
  street: 'text',
  house: 'text',
  postcode: 'text',
  precision_m: 'number',
  municipality: 'text?',
  dwellings: 'number?',
};

/** Each built map layer, decoded and checked; every one throws when the file is not what it should be. */
export const decodeAreas = (bytes: Bytes) =>
  decodeFeatures<MultiPolygon, AreaProperties>(bytes, ['MultiPolygon'], areaColumns);
export const decodePieces = (bytes: Bytes) =>
  decodeFeatures<Polygon, AreaPieceProperties>(bytes, ['Polygon'], pieceColumns);
export const decodeDistricts = (bytes: Bytes) =>
  decodeFeatures<Polygon | MultiPolygon, DistrictProperties>(
    bytes,
    ['Polygon', 'MultiPolygon'],
    districtColumns,
  );
export const decodeInstitutions = (bytes: Bytes) =>
  decodeFeatures<GeoPoint, InstitutionProperties>(bytes, ['Point'], institutionColumns);
export const decodeAddresses = (bytes: Bytes, window: Window) =>
  decodeFeatures<GeoPoint, AddressProperties>(bytes, ['Point'], addressColumns, window);

const contextSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.looseObject({
      type: v.literal('Feature'),
      geometry: v.looseObject({ type: v.string(), coordinates: v.array(v.unknown()) }),
      properties: v.looseObject({ layer: v.string() }),
    }),
  ),
});

/** Reads context.json: GeoJSON whose features say their layer. Throws when it is something else. */
export function readContext(text: string): FeatureCollection {
  const json: unknown = JSON.parse(text);
  v.assert(contextSchema, json);
  return json as unknown as FeatureCollection;
}
