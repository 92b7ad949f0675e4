import type { FeatureCollection } from 'geojson';
import type { FileRole } from '../domain/dataset/manifest';
import { fetchDecoded } from './fetch-decoded';
import type { DataFolder } from './fetch-file';
import { failed, type Loaded, loaded } from './problem';

/** Decodes what a layer came as: a file's bytes, or features that a server gave. */
export type LayerDecoder<T> = (from: Uint8Array | FeatureCollection) => Promise<T>;

/**
 * Fetches a map layer: the file of the data folder, or the collection of a feature server where the manifest names one for this use.
 * Both are checked in the same way.
 */
export async function fetchLayer<T>(
  folder: DataFolder,
  role: FileRole,
  decode: LayerDecoder<T>,
): Promise<Loaded<T>> {
  const service = folder.manifest.services?.find((one) => one.role === role);
  if (!service) return fetchDecoded(folder, role, decode);
  try {
    const { fetchFeatures } = await import('./ogc/service');
    const features = await fetchFeatures(service, folder.base);
    return features.ok ? loaded(await decode(features.value)) : features;
  } catch {
    return failed(service.collection, 'unreadable');
  }
}
