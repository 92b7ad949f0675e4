import { strToU8, zipSync } from 'fflate';
import type { AddressRangeRow } from '../../domain/addresses/list-rows';
import { writeCsv } from '../csv/write';
import { toCsv } from '../export/formats/csv';
import { toFlatGeobuf } from '../export/formats/flatgeobuf';
import { toGeoJson } from '../export/formats/geojson';
import { toShapefile } from '../export/formats/shapefile';
import { boundariesLayer } from '../export/layers/boundaries';
import { controlListLayer } from '../export/layers/control-list';
import type { ExportSource } from '../export/layers/source';

/** A file to be handed to the reader. */
export interface MadeFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly type: string;
}

/** What a draft's boundaries can be saved as. */
export const BOUNDARY_EXPORTS = ['geojson', 'flatgeobuf', 'shapefile', 'control-list'] as const;
export type BoundaryExport = (typeof BOUNDARY_EXPORTS)[number];

/** The day of a file in an archive, so that the same draft gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1, 12);
/** Danish spreadsheets read UTF-8 only with it. */
const WITH_MARK = true;

/** Makes a file of the boundaries with the writers of the command line; `stem` is its name without ending. */
export function exportBoundaries(source: ExportSource, as: BoundaryExport, stem: string): MadeFile {
  switch (as) {
    case 'geojson':
      return {
        name: `${stem}.geojson`,
        content: toGeoJson(boundariesLayer(source)),
        type: 'application/geo+json',
      };
    case 'flatgeobuf':
      return {
        name: `${stem}.fgb`,
        content: toFlatGeobuf(boundariesLayer(source), '25832'),
        type: 'application/octet-stream',
      };
    case 'shapefile': {
      const { files } = toShapefile(boundariesLayer(source), '25832', `${stem}.shp`);
      const parts = files.map(({ path, content }): [string, Uint8Array] => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]);
      return {
        name: `${stem}.zip`,
        content: zipSync(Object.fromEntries(parts), { mtime: NO_TIME }),
        type: 'application/zip',
      };
    }
    case 'control-list':
      return {
        name: `${stem}.csv`,
        content: toCsv(controlListLayer(source), '25832', WITH_MARK),
        type: 'text/csv',
      };
  }
}

/** The rows as geodata/plans/address-ranges.csv has them. */
export const exportPlanFile = (rows: readonly AddressRangeRow[]): MadeFile => ({
  name: 'address-ranges.csv',
  content: writeCsv<Omit<AddressRangeRow, 'line'>>(
    { plan: 'text', area: 'text', order: 'number', text: 'text', street: 'text', note: 'text' },
    rows,
  ),
  type: 'text/csv',
});
