import { recogniseCsv } from './csv/read';
import { type RegisterFile, readHead } from './file';
import { recogniseFlatGeobuf } from './geo/flatgeobuf';
import { type OpenDatabase, recogniseGeoPackage } from './geo/geopackage';
import { recogniseJson } from './json/read';
import type { ReadOptions } from './options';
import { Refusal } from './refusal';
import type { Recognised } from './table';

const startsWith = (head: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, i) => head[i] === byte);
const bytesOf = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

/** Beginnings of files that are no register, with the word for what they are (`web/text`, registers, `what-…`). */
const OTHERS: readonly (readonly [what: string, sign: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', bytesOf('%PDF')],
  ['shapefile', [0x00, 0x00, 0x27, 0x0a]],
  ['parquet', bytesOf('PAR1')],
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
];

/**
 * Recognises a file by what stands in it, never by its name. Throws a Refusal for a file that is no register, with what to do
 * instead where that can be said.
 */
export async function recogniseFile(
  file: RegisterFile,
  options: ReadOptions,
  open: OpenDatabase | undefined,
): Promise<Recognised> {
  const { head } = await readHead(file, 4096);
  const place = { file: file.name };
  if (head.length === 0) throw new Refusal('register-file-empty', { place });
  if (startsWith(head, bytesOf('SQLite format 3\0'))) return recogniseGeoPackage(file, options, open);
  if (startsWith(head, bytesOf('fgb')) && head.length >= 8) return recogniseFlatGeobuf(file, options);
  const other = OTHERS.find(([, sign]) => startsWith(head, sign));
  if (other) throw new Refusal('register-format-refused', { place, values: { what: other[0] } });
  const sign = firstSign(head);
  if (sign === '{' || sign === '[') return recogniseJson(file, options);
  if (sign === '<') throw new Refusal('register-format-refused', { place, values: { what: 'xml' } });
  if (sign === '') throw new Refusal('register-file-empty', { place });
  return recogniseCsv(file, options);
}

/** The first byte that is no blank, after a byte-order mark and the sign that begins a GeoJSON text sequence. */
function firstSign(head: Uint8Array): string {
  let at = startsWith(head, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  while (at < head.length && ((head[at] as number) <= 32 || head[at] === 0x1e)) at++;
  return at < head.length ? String.fromCharCode(head[at] as number) : '';
}
