import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { RegisterFile } from '../../web/data/registers/file';
import { cutOnCore } from './cutting/cut-on-core';
import { readPieces } from './cutting/read-pieces';

/** From this size (bytes) on, a CSV is cut in a thread of its own: it takes a second to start. */
const WORTH_A_THREAD = 64 * 1024 * 1024;

/** A file on disk, which a database can be opened from in place. */
export interface DiskFile extends RegisterFile {
  readonly path: string;
  /** Time of the last change, milliseconds since 1970. */
  readonly changed: number;
}

/** True for a file that lies on disk as it is. */
export const isOnDisk = (file: RegisterFile): file is DiskFile => 'path' in file;

/**
 * A file on disk. A chunk of it is valid until the next but one is asked for. Throws what the disk throws (ENOENT, EACCES).
 */
export async function fileOnDisk(path: string, name = path): Promise<DiskFile> {
  const { size, mtimeMs } = await stat(path);
  return {
    name,
    path,
    size,
    changed: mtimeMs,
    open: () => readPieces(path),
    ...(size >= WORTH_A_THREAD && availableParallelism() > 1 ? { cut: (job) => cutOnCore(path, job) } : {}),
  };
}
