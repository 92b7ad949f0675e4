import type { Point as GeoPoint, MultiPolygon, Polygon } from 'geojson';
import type {
  AddressProperties,
  AreaPieceProperties,
  AreaProperties,
  DistrictProperties,
  InstitutionProperties,
} from '../domain/dataset/features';
import { type Columns, decodeFeatures, type Window } from './decode-features';

type Bytes = Uint8Array | string;

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
