import type { FileRole } from '../domain/dataset/manifest';
import { type DataFolder, fetchFile, fileFor } from './fetch-file';
import { failed, type Loaded, loaded } from './problem';

/** Fetches the file for a use and decodes it; a decoder that throws makes the file `unreadable`. */
export async function fetchDecoded<T>(
  folder: DataFolder,
  role: FileRole,
  decode: (bytes: Uint8Array) => Promise<T> | T,
): Promise<Loaded<T>> {
  const bytes = await fetchFile(folder, role);
  if (!bytes.ok) return bytes;
  try {
    return loaded(await decode(bytes.value));
  } catch {
    return failed(fileFor(folder.manifest, role)?.name ?? role, 'unreadable');
  }
}

/** The same for a file of text (UTF-8). */
export const fetchText = <T>(
  folder: DataFolder,
  role: FileRole,
  read: (text: string) => T,
): Promise<Loaded<T>> => fetchDecoded(folder, role, (bytes) => read(new TextDecoder().decode(bytes)));
