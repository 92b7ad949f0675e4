import { open, stat } from 'node:fs/promises';
import type { RegisterFile } from '../../web/data/registers/file';

const PIECE = 1024 * 1024;

/** A file on disk, which a database can be opened from in place. */
export interface DiskFile extends RegisterFile {
  readonly path: string;
  /** Time of the last change, milliseconds since 1970. */
  readonly changed: number;
}

/** True for a file that lies on disk as it is. */
export const isOnDisk = (file: RegisterFile): file is DiskFile => 'path' in file;

/**
 * A file on disk. While a piece is worked on, the next is being read: two buffers take turns, so a chunk is valid until
 * the next but one is asked for. Throws what the disk throws (ENOENT, EACCES).
 */
export async function fileOnDisk(path: string, name = path): Promise<DiskFile> {
  const { size, mtimeMs } = await stat(path);
  return { name, path, size, changed: mtimeMs, open: () => readPieces(path) };
}

async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  const buffers = [new Uint8Array(PIECE), new Uint8Array(PIECE)] as const;
  let turn = 0;
  const read = () => file.read(buffers[turn & 1] as Uint8Array, 0, PIECE, null);
  let pending = read();
  try {
    for (;;) {
      const { bytesRead, buffer } = await pending;
      if (bytesRead === 0) return;
      turn++;
      pending = read();
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await pending.catch(() => {});
    await file.close();
  }
}
