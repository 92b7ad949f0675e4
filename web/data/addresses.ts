import type { FeatureCollection, Point } from 'geojson';
import type { AddressProperties } from '../domain/dataset/features';
import { type DataFolder, fetchFile, fileFor } from './fetch-file';
import { type DataProblem, failed, type Loaded } from './problem';

/** Files up to this size are fetched whole, so that their hash can be checked and any server will do. */
const WHOLE_BELOW_BYTES = 2_000_000;

export type AddressCollection = FeatureCollection<Point, AddressProperties>;

/** Reads the addresses of a window in degrees. Rejects never: what goes wrong is told once, and gives no addresses. */
export type AddressesIn = (
  west: number,
  south: number,
  east: number,
  north: number,
) => Promise<AddressCollection>;

/**
 * Makes the reader of the address file. Under 2 MB it is fetched whole at the first question, checked, and asked in
 * memory by its spatial index. A larger one is read by byte ranges where the server can (one probe), where only its
 * length is checked; whole otherwise. Features come sorted by id, so that one window always gives one order.
 */
export function addressReader(folder: DataFolder, onProblem: (problem: DataProblem) => void): AddressesIn {
  let source: Promise<Loaded<Uint8Array | string>> | undefined;
  let told = false;
  const tell = (problem: DataProblem): AddressCollection => {
    if (!told) onProblem(problem);
    told = true;
    return { type: 'FeatureCollection', features: [] };
  };
  return async (west, south, east, north) => {
    source ??= openSource(folder);
    const opened = await source;
    if (!opened.ok) return tell(opened.problem);
    try {
      const { decodeAddresses } = await import('./layers');
      const found = await decodeAddresses(opened.value, { west, south, east, north });
      found.features.sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
      return found;
    } catch {
      return tell({ file: fileFor(folder.manifest, 'addresses')?.name ?? 'addresses', reason: 'unreadable' });
    }
  };
}

async function openSource(folder: DataFolder): Promise<Loaded<Uint8Array | string>> {
  const file = fileFor(folder.manifest, 'addresses');
  if (!file) return failed('addresses', 'not-listed');
  if (file.bytes <= WHOLE_BELOW_BYTES) return fetchFile(folder, 'addresses');
  const url = new URL(file.name, folder.base).href;
  const length = await lengthByRange(url);
  if (length === undefined) return fetchFile(folder, 'addresses');
  if (length !== file.bytes) return failed(file.name, length < file.bytes ? 'cut-off' : 'altered');
  return { ok: true, value: url };
}

/** Full length of a file as a server tells it when asked for one byte; undefined when it does not answer in ranges. */
async function lengthByRange(url: string): Promise<number | undefined> {
  try {
    const answer = await fetch(url, { headers: { range: 'bytes=0-0' } });
    answer.body?.cancel().catch(() => undefined);
    const total = /\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1];
    return answer.status === 206 && total ? Number(total) : undefined;
  } catch {
    return undefined;
  }
}
