import { type FigureIndex, makeFigureIndex } from '../domain/figures/figure-index';
import { readCatalogue, readObservations } from './catalogue';
import { type DataFolder, fetchFile, fileFor } from './fetch-file';
import { failed, type Loaded, loaded } from './problem';

/** Decodes bytes with a reader that throws; a throw becomes `unreadable`. */
async function read<T>(
  folder: DataFolder,
  role: 'catalogue' | 'observations',
  reader: (text: string) => T,
): Promise<Loaded<T>> {
  const bytes = await fetchFile(folder, role);
  if (!bytes.ok) return bytes;
  try {
    return loaded(reader(new TextDecoder().decode(bytes.value)));
  } catch {
    return failed(fileFor(folder.manifest, role)?.name ?? role, 'unreadable');
  }
}

/** Loads catalogue and observations, ready to be asked. Without either there are no figures: its problem is given. */
export async function loadFigures(folder: DataFolder): Promise<Loaded<FigureIndex>> {
  const [catalogue, observations] = await Promise.all([
    read(folder, 'catalogue', readCatalogue),
    read(folder, 'observations', readObservations),
  ]);
  if (!catalogue.ok) return catalogue;
  if (!observations.ok) return observations;
  return loaded(makeFigureIndex(catalogue.value, observations.value));
}
