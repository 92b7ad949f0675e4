import { type FigureIndex, makeFigureIndex } from '../domain/figures/figure-index';
import { readCatalogue, readObservations } from './catalogue';
import { fetchText } from './fetch-decoded';
import type { DataFolder } from './fetch-file';
import { type Loaded, loaded } from './problem';

/** Loads catalogue and observations, ready to be asked. Without either there are no figures: its problem is given. */
export async function loadFigures(folder: DataFolder): Promise<Loaded<FigureIndex>> {
  const [catalogue, observations] = await Promise.all([
    fetchText(folder, 'catalogue', readCatalogue),
    fetchText(folder, 'observations', readObservations),
  ]);
  if (!catalogue.ok) return catalogue;
  if (!observations.ok) return observations;
  return loaded(makeFigureIndex(catalogue.value, observations.value));
}
