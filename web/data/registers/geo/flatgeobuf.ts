import { ByteBuffer } from 'flatbuffers';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { fromFeature } from 'flatgeobuf/lib/mjs/geojson/feature.js';
import { fromByteBuffer, type HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { ByteReader } from '../byte-reader';
import { refuseOtherCrs } from '../crs';
import type { RegisterFile } from '../file';
import { RecordTable } from '../json/record-table';
import { isObject } from '../object-row';
import type { ReadOptions } from '../options';
import { Refusal } from '../refusal';
import { type FormFound, pieces, type Recognised, type Sink, type TableInfo } from '../table';
import { propertiesFit } from './properties-fit';

/** Header and features longer than this are no header and no address. */
const LONGEST_HEADER = 4 * 1024 * 1024;
const LONGEST_FEATURE = 8 * 1024 * 1024;
/** Features that are looked at to recognise the layer. */
const SAMPLE = 50;

/** Recognises a FlatGeobuf file by its header and first features. */
export async function recogniseFlatGeobuf(file: RegisterFile, options: ReadOptions): Promise<Recognised> {
  const tables: TableInfo[] = [];
  const sink: Sink = {
    begin: (table) => {
      tables.push(table);
      return () => {};
    },
  };
  await readFlatGeobuf(file, sink, { ...options, onProgress: undefined }, SAMPLE);
  return {
    file,
    format: 'flatgeobuf',
    tables,
    read: (target, now) => readFlatGeobuf(file, target, now, Number.POSITIVE_INFINITY),
  };
}

/**
 * Reads a FlatGeobuf file as a stream. The frame (lengths) is read here, so that a file that was cut off is seen; what is in
 * the frames is decoded by the format's own library.
 */
async function readFlatGeobuf(
  file: RegisterFile,
  sink: Sink,
  options: ReadOptions,
  most: number,
): Promise<FormFound> {
  let rows = 0;
  const bytes = new ByteReader(pieces(file, options, () => rows));
  try {
    const header = await readHeader(file, bytes);
    refuseOtherCrs(file.name, header.crs?.code);
    const table = new RecordTable(file, header.title ?? '', 'flatgeobuf', options, sink);
    while (rows < most && !(await bytes.ended())) {
      const length = uint32(await bytes.take(4));
      const frame = length > LONGEST_FEATURE ? undefined : await bytes.take(length);
      if (!frame) throw cutOff(file, rows, header);
      rows++;
      const record = decode(frame, header, rows);
      table.takeRecord(record ?? 'record-unreadable', rows);
    }
    table.settle();
    if (rows < most && header.featuresCount > 0 && rows !== header.featuresCount)
      throw cutOff(file, rows, header);
    return {};
  } finally {
    await bytes.close();
  }
}

async function readHeader(file: RegisterFile, bytes: ByteReader): Promise<HeaderMeta> {
  const magic = await bytes.take(8);
  const prefix = await bytes.take(4);
  const length = uint32(prefix);
  const body = magic && length <= LONGEST_HEADER ? await bytes.take(length) : undefined;
  if (!body) throw new Refusal('register-file-cut-off', { place: { file: file.name } });
  const whole = new Uint8Array(4 + length);
  new DataView(whole.buffer).setUint32(0, length, true);
  whole.set(body, 4);
  let header: HeaderMeta;
  try {
    header = fromByteBuffer(new ByteBuffer(whole));
  } catch {
    throw new Refusal('register-file-broken', { place: { file: file.name } });
  }
  if (header.indexNodeSize > 0) {
    const sane = header.indexNodeSize >= 2 && header.featuresCount > 0 && header.featuresCount < 2 ** 31;
    if (!sane) throw new Refusal('register-file-broken', { place: { file: file.name } });
    if (!(await bytes.skip(calcTreeSize(header.featuresCount, header.indexNodeSize))))
      throw cutOff(file, 0, header);
  }
  return header;
}

/** A feature as a record of properties and geometry; undefined when it can't be decoded. */
function decode(frame: Uint8Array, header: HeaderMeta, id: number): Record<string, unknown> | undefined {
  // the library reads numbers at places that are multiples of their length
  const aligned = new Uint8Array(frame.length + 4);
  new DataView(aligned.buffer).setUint32(0, frame.length, true);
  aligned.set(frame, 4);
  try {
    const feature = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(aligned));
    if (!propertiesFit(feature, header.columns ?? [])) return undefined;
    const record: unknown = fromFeature(id, feature, header);
    if (!isObject(record) || !isObject(record.properties)) return undefined;
    const { geometry, properties } = record;
    return { geometry, properties };
  } catch {
    return undefined;
  }
}

const uint32 = (bytes: Uint8Array | undefined): number =>
  bytes ? new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true) : Number.POSITIVE_INFINITY;

const cutOff = (file: RegisterFile, rows: number, header: HeaderMeta): Refusal =>
  new Refusal('register-file-cut-off', {
    place: { file: file.name, line: rows + 1 },
    values: { rows, expected: header.featuresCount },
  });
