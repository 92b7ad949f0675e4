import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be put in an archive, with what may be said wrongly of it. */
export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly crc?: number;
  readonly size?: number;
  readonly flags?: number;
}

/** Writes a zip archive (deflate), as simple as the format allows. */
export function makeZip(members: readonly Member[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes, crc = crc32(bytes), size = bytes.length, flags = 0x800 } of members) {
    const title = new TextEncoder().encode(name);
    const packed = new Uint8Array(deflateRawSync(bytes));
    const facts = (head: number[]): number[] => [
      ...head,
      ...u16(20),
      ...u16(flags),
      ...u16(8),
      ...u16(0),
      ...u16(0x5a21),
      ...u32(crc),
      ...u32(packed.length),
      ...u32(size),
      ...u16(title.length),
      ...u16(0),
    ];
    const local = new Uint8Array([...facts(u32(0x04034b50)), ...title]);
    directory.push(
      new Uint8Array([
        ...facts([...u32(0x02014b50), ...u16(20)]),
        ...u16(0),
        ...u16(0),
        ...u16(0),
        ...u32(0),
        ...u32(at),
        ...title,
      ]),
    );
    parts.push(local, packed);
    at += local.length + packed.length;
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = new Uint8Array([
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...u16(members.length),
    ...u16(members.length),
    ...u32(length),
    ...u32(at),
    ...u16(0),
  ]);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
