import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { RegisterFile } from '../../web/data/registers/file';
import { Refusal } from '../../web/data/registers/refusal';

/** What an archive of registers never reaches; beyond it, unpacking would fill the disk or the day. */
const MOST_ENTRIES = 1000;
const MOST_BYTES = 100 * 1024 ** 3;
/** Registers shrink to a tenth or a thirtieth; nothing but a trap shrinks to a three-hundredth. */
const MOST_RATIO = 300;
const RATIO_FROM = 10 * 1024 ** 2;

/** Why an archive is refused; stands in the finding as `reason`. */
export type ArchiveFault =
  | 'broken'
  | 'encrypted'
  | 'too-many'
  | 'too-large'
  | 'ratio'
  | 'checksum'
  | 'method';

const refusal = (file: string, reason: ArchiveFault, detail = ''): Refusal =>
  new Refusal('register-archive-refused', { place: { file }, values: { reason, detail } });

/**
 * The files in a zip archive, each to be read as a stream, nothing unpacked to disk. Sizes are checked before anything is
 * unpacked, and lengths and checksums while it is. Throws a Refusal for an archive that is broken, locked, or a trap.
 */
export async function filesInArchive(path: string, name = path): Promise<RegisterFile[]> {
  const entries = await listEntries(path, name);
  if (entries.some(({ fileName }) => fileName === '[Content_Types].xml'))
    throw new Refusal('register-format-refused', { place: { file: name }, values: { what: 'old-excel' } });
  let total = 0;
  for (const entry of entries) {
    total += entry.uncompressedSize;
    if (entry.isEncrypted()) throw refusal(name, 'encrypted', entry.fileName);
    if (!entry.canDecodeFileData()) throw refusal(name, 'method', entry.fileName);
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
    if (entry.uncompressedSize > RATIO_FROM && ratio > MOST_RATIO)
      throw refusal(name, 'ratio', entry.fileName);
  }
  if (total > MOST_BYTES) throw refusal(name, 'too-large');
  return entries.map((entry) => ({
    name: `${name}/${entry.fileName}`,
    size: entry.uncompressedSize,
    // what lies beside the register (a read-me, a description) is no fault
    optional: entries.length > 1,
    open: () => readEntry(path, name, entry),
  }));
}

async function listEntries(path: string, name: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { autoClose: false });
    if (zip.entryCount > MOST_ENTRIES) throw refusal(name, 'too-many');
    for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) entries.push(entry);
    return entries;
  } catch (error) {
    throw error instanceof Refusal ? error : refusal(name, 'broken', messageOf(error));
  } finally {
    zip?.close();
  }
}

async function* readEntry(path: string, name: string, entry: Entry): AsyncGenerator<Uint8Array> {
  const zip = await openPromise(path, { autoClose: false });
  let sum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : refusal(name, 'broken', messageOf(error));
  } finally {
    zip.close();
  }
  if (sum !== entry.crc32) throw refusal(name, 'checksum', entry.fileName);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
