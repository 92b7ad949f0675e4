import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBackground } from '../../web/data/background';
import { readCatalogue, readObservations } from '../../web/data/catalogue';
import { fileFor } from '../../web/data/fetch-file';
import { readFigureSources } from '../../web/data/figure-sources';
import { readContext } from '../../web/data/layers';
import { MANIFEST_NAME, readManifest } from '../../web/data/manifest';
import { readCutObservations } from '../../web/data/observation-chunks';
import { readStories } from '../../web/data/stories';
import type { FileRole } from '../../web/domain/dataset/manifest';
import { makeFigureIndex } from '../../web/domain/figures/figure-index';
import type { ReportData } from '../../web/svg/report/report';
import { slideContext, slideShapes } from '../../web/svg/slides/shapes';

interface BoundaryFile {
  readonly features: readonly {
    readonly properties: { readonly plan: string; readonly area: string };
    readonly geometry: { readonly coordinates: number[][][][] };
  }[];
}

/** Reads a folder that `geodata build` wrote, as reports need it; nothing is missing then. Throws what is wrong with it. */
export function loadBuilt(folder: string): ReportData {
  const found = readManifest(readFileSync(join(folder, MANIFEST_NAME), 'utf8'));
  if (!found.ok) throw new Error(`${folder}: ${found.problem.reason}`);
  const manifest = found.value;
  const read = (role: FileRole): string => {
    const file = fileFor(manifest, role);
    if (!file) throw new Error(`${folder}: ${role}`);
    return readFileSync(join(folder, file.name), 'utf8');
  };
  const boundaries = JSON.parse(read('boundaries')) as BoundaryFile;
  return {
    index: makeFigureIndex(
      readCatalogue(read('catalogue')),
      (fileFor(manifest, 'observation-chunks') ? readCutObservations : readObservations)(
        read('observations'),
      ),
    ),
    background: readBackground(read('background')),
    shapes: slideShapes(
      boundaries.features.map(({ properties: { area, plan }, geometry: { coordinates } }) => ({
        area,
        plan,
        coordinates,
      })),
    ),
    context: slideContext(readContext(read('context')).features),
    manifest,
    stories: readStories(read('stories')).stories,
    sources: readFigureSources(read('figure-sources')),
  };
}
