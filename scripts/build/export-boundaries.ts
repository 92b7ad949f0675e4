import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { MultiPolygon, Position } from 'geojson';
import type { AreaProperties } from '../../web/domain/dataset/features';
import { type Finding, finding } from '../../web/domain/findings/finding';
import { textOf } from '../../web/text';
import { ETRS89_UTM32, type LayerFeature } from '../formats/flatgeobuf/layer';
import { writeFlatGeobuf } from '../formats/flatgeobuf/write';
import { nameOfArea } from './area-names';
import { areaFeatures, areasLayer } from './layers/areas';
import { boundariesFile } from './layers/boundaries';
import { controlListFile, controlRows } from './layers/control-list';
import { joinCredits } from './layers/credit';
import type { SoundInputs } from './make-files';
import type { PlanBoundaries } from './plan-boundaries';
import type { Survey } from './survey';

/** What the ending of a file name asks for. */
export const EXPORT_ENDINGS = ['.geojson', '.fgb', '.csv'] as const;
export type ExportEnding = (typeof EXPORT_ENDINGS)[number];

/** The ending of a file name when it is one that can be written. */
export const endingOf = (file: string): ExportEnding | undefined =>
  EXPORT_ENDINGS.find((ending) => ending === extname(file).toLowerCase());

export interface Exported {
  readonly content: Uint8Array | string;
  /** Areas, or addresses of a control list. */
  readonly records: number;
}

/** Makes a file of boundaries or members of the given plans, with credit and the distances used. */
export function exportBoundaries(
  ending: ExportEnding,
  { dataset, register, sources }: Pick<SoundInputs, 'dataset' | 'register' | 'sources'>,
  plans: readonly PlanBoundaries[],
  parameters: Survey['parameters'],
): Exported {
  const { source, licence, date } = register.info;
  const credit = joinCredits([sources.files.plans, { source, licence, date }]);
  if (ending === '.csv') {
    const rows = controlRows(register, plans);
    return { content: controlListFile(rows), records: rows.length };
  }
  const features = areaFeatures(plans, nameOfArea(dataset));
  if (ending === '.geojson')
    return { content: boundariesFile(features, credit, parameters), records: features.length };
  const title = textOf('da').t('build.title-areas');
  const layer = areasLayer(inMetres(features, plans), { title, credit }, parameters);
  return { content: writeFlatGeobuf({ ...layer, crs: ETRS89_UTM32 }), records: features.length };
}

/** The same areas on the 1 mm grid of EPSG:25832, on which they were built. */
const inMetres = (
  features: readonly LayerFeature<AreaProperties, MultiPolygon>[],
  plans: readonly PlanBoundaries[],
): LayerFeature<AreaProperties, MultiPolygon>[] =>
  features.flatMap(({ properties }) => {
    const built = plans.find(({ plan }) => plan === properties.plan);
    const shape = built?.result.areas[built.areaIds.indexOf(properties.id)]?.shape;
    if (!shape) return [];
    const coordinates = shape.map((polygon) =>
      polygon.map((ring) => ring.map(([east, north]): Position => [east, north])),
    );
    return [{ properties, geometry: { type: 'MultiPolygon', coordinates } }];
  });

/** Writes one file so that it is whole or not there: a file of that name stays as it was when writing fails. */
export function writeWhole(file: string, content: Uint8Array | string): Finding | undefined {
  const aside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, content, { flush: true });
    renameSync(aside, file);
    return undefined;
  } catch (error) {
    rmSync(aside, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    return finding('output-not-written', { place: { file }, values: { reason: code ?? message } });
  }
}
