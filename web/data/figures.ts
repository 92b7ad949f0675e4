import { type FigureIndex, makeFigureIndex } from '../domain/figures/figure-index';
import { readCatalogue, readObservations } from './catalogue';
import { fetchText } from './fetch-decoded';
import { type DataFolder, fileFor } from './fetch-file';
import { type DataProblem, failed, type Loaded, loaded } from './problem';

/** Indicators whose figures are needed; null among them = the one that opens. */
export type WantedFigures = 'all' | readonly (string | null)[];

/** The figures, as far as they have been fetched. */
export interface FigureStock {
  /** What is there now; undefined when nothing can be had. */
  readonly index: () => FigureIndex | undefined;
  /** Nothing that is wanted is still to be fetched. */
  readonly has: (wanted: WantedFigures) => boolean;
  /** Fetches what is wanted and not there. Rejects never; gives what can't be read. */
  readonly fetch: (wanted: WantedFigures) => Promise<readonly DataProblem[]>;
}

/**
 * Loads the catalogue, and the figures where they are one file; where they are cut by indicator, the list of the cuts. Without
 * any of these there are no figures: its problem is given.
 */
export async function openFigures(folder: DataFolder): Promise<Loaded<FigureStock>> {
  if (fileFor(folder.manifest, 'observation-chunks'))
    try {
      // what few data need is no part of the first picture of all others
      const { openCutFigures } = await import('./figures-by-indicator');
      return await openCutFigures(folder);
    } catch {
      return failed('observation-chunks', 'not-reached');
    }
  const [catalogue, observations] = await Promise.all([
    fetchText(folder, 'catalogue', readCatalogue),
    fetchText(folder, 'observations', readObservations),
  ]);
  if (!catalogue.ok) return catalogue;
  if (!observations.ok) return observations;
  const index = makeFigureIndex(catalogue.value, observations.value);
  return loaded({ index: () => index, has: () => true, fetch: async () => [] });
}
