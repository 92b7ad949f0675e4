import Papa from 'papaparse';
import { safeText } from '../../csv/safe-text';
import type { ExportCrs, ExportLayer, ExportValue } from '../layer';
import { geometryOf } from './geometry';
import { toWkt } from './wkt';

/** Names of the columns that hold a point's coordinates. */
const POINT_COLUMNS = { 25832: ['easting', 'northing'], 4326: ['longitude', 'latitude'] } as const;

/** A number as Danish spreadsheets read it: decimal comma, no grouping. */
const danishNumber = (value: number): string => String(value).replace('.', ',');

const cell = (value: ExportValue): string =>
  value === null ? '' : typeof value === 'number' ? danishNumber(value) : safeText(value);

/**
 * CSV as Danish spreadsheets want it: semicolons between fields, decimal comma, header row, empty = not given. Places end with
 * two columns of coordinates, areas with one of well-known text (WKT). `bom` puts the byte order mark in front, by which
 * Excel knows UTF-8.
 */
export function toCsv(layer: ExportLayer, crs: ExportCrs, bom: boolean): string {
  const names = [
    ...layer.columns.map(({ name }) => name),
    ...(layer.kind === 'point' ? POINT_COLUMNS[crs] : ['WKT']),
  ];
  const rows = layer.features.map(({ shape, values }) => {
    const geometry = geometryOf(shape, crs);
    const place = geometry.type === 'Point' ? geometry.coordinates.map(danishNumber) : [toWkt(geometry)];
    return [...values.map(cell), ...place];
  });
  return `${bom ? '\uFEFF' : ''}${Papa.unparse([names, ...rows], { delimiter: ';', newline: '\n' })}\n`;
}
