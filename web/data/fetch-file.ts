import type { FileRole, Manifest, ManifestFile } from '../domain/dataset/manifest';
import { sha256Hex } from './digest';
import { fetchBytes } from './fetch-bytes';
import { failed, type Loaded, type ProblemReason } from './problem';

/** Where the built files lie, and what they should be. */
export interface DataFolder {
  /** Absolute address that ends in a slash. */
  readonly base: string;
  readonly manifest: Manifest;
}

/** The file for a use, or undefined when the manifest names none. */
export const fileFor = (manifest: Manifest, role: FileRole): ManifestFile | undefined =>
  manifest.files.find((file) => file.role === role);

/**
 * Fetches the file for a use and gives its bytes only when length and SHA-256 are those of the manifest. When they
 * are not, it asks the server once more past the browser's store: an old copy there is the usual reason.
 */
export async function fetchFile(
  folder: DataFolder,
  role: FileRole,
): Promise<Loaded<Uint8Array<ArrayBuffer>>> {
  const file = fileFor(folder.manifest, role);
  if (!file) return failed(role, 'not-listed');
  const url = new URL(file.name, folder.base).href;
  const first = await fetchBytes(url, file.name);
  if (!first.ok) return first;
  if (!(await differs(first.value, file))) return first;
  const second = await fetchBytes(url, file.name, 'reload');
  if (!second.ok) return second;
  const reason = await differs(second.value, file);
  return reason ? failed(file.name, reason) : second;
}

async function differs(bytes: Uint8Array, file: ManifestFile): Promise<ProblemReason | undefined> {
  if (bytes.length < file.bytes) return 'cut-off';
  if (bytes.length > file.bytes) return 'altered';
  return (await sha256Hex(bytes)) === file.sha256 ? undefined : 'altered';
}
