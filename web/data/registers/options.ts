import type { Encoding } from './encoding';
import type { PositionChoice } from './position';
import type { ColumnMapping } from './schemas/columns';

/** A rectangle; metres in EPSG:25832 or degrees in WGS84. Its edges belong to it. */
export interface Box {
  readonly crs: 'EPSG:25832' | 'WGS84';
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Which addresses are wanted; nothing said = all. */
export interface Filters {
  /** Municipality codes, with or without leading zeros. */
  readonly municipalities?: readonly string[];
  readonly postcodes?: readonly string[];
  readonly box?: Box;
}

/** How far the reading has come. */
export interface Progress {
  readonly file: string;
  /** Bytes read of `total`, which is missing when the file's size is not known. */
  readonly bytes: number;
  readonly total?: number | undefined;
  readonly rows: number;
}

/** What the officer decides, and what the reading needs to know. */
export interface ReadOptions extends PositionChoice {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  /** False for a CSV whose first line is data; its columns are then called #1, #2 … */
  readonly header?: boolean | undefined;
  readonly columns?: ColumnMapping | undefined;
  readonly filters?: Filters | undefined;
  /** The moment at which rows of DAR must be in force, as milliseconds since 1970. */
  readonly referenceTime: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}
