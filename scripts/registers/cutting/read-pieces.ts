import { open } from 'node:fs/promises';

const PIECE = 1024 * 1024;

/**
 * The bytes of a file in pieces. While one is worked on, the next is being read: two buffers take turns, so a piece is valid
 * until the next but one is asked for. Throws what the disk throws (ENOENT, EACCES).
 */
export async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
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
