import type { CutJob, RowBatch } from './csv/packed-rows';

/** A file to read from: on disk, inside a zip archive, or chosen in the browser. It may be opened more than once. */
export interface RegisterFile {
  /** Name as the officer knows it; for a file in an archive `archive.zip/name.csv`. */
  readonly name: string;
  /** Bytes when known, for progress and for telling a file that was cut off. */
  readonly size?: number;
  /** True for a file out of an archive: what is not understood is left out instead of refused. */
  readonly optional?: boolean;
  /** Opens the file from its beginning. A chunk is the reader's until the next one is asked for. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Has a CSV cut into rows beside this thread, where that is possible and worth it. A batch is the reader's for good. */
  readonly cut?: (job: CutJob) => AsyncIterable<RowBatch>;
}

/** How much of a file is looked at to recognise it. */
export const HEAD_BYTES = 256 * 1024;

/** The beginning of a file, at most `bytes` long, and whether that is the whole file. */
export async function readHead(
  file: RegisterFile,
  bytes = HEAD_BYTES,
): Promise<{ head: Uint8Array; whole: boolean }> {
  const head = new Uint8Array(bytes);
  let filled = 0;
  for await (const chunk of file.open()) {
    const room = bytes - filled;
    head.set(chunk.length <= room ? chunk : chunk.subarray(0, room), filled);
    if (chunk.length > room) return { head, whole: false };
    filled += chunk.length;
  }
  return { head: head.subarray(0, filled), whole: true };
}

/** A file made of bytes in memory; `chunk` cuts it into pieces of that length, as a slow disk would. */
export function fileOfBytes(name: string, bytes: Uint8Array, chunk = bytes.length): RegisterFile {
  return {
    name,
    size: bytes.length,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}

/** A file made of a Blob or File of the browser. */
export function fileOfBlob(name: string, blob: Blob): RegisterFile {
  return {
    name,
    size: blob.size,
    open: async function* () {
      const reader = blob.stream().getReader(); // not every browser lets a stream be iterated
      try {
        for (;;) {
          const { done, value } = await reader.read();
          if (done) return;
          yield value;
        }
      } finally {
        await reader.cancel();
      }
    },
  };
}
