/** The figures of one indicator in a file that is cut by indicator: a line of it. */
export interface ObservationChunk {
  readonly indicator: string;
  /** First byte of the line in the file. */
  readonly from: number;
  /** Length with the end of the line. */
  readonly bytes: number;
  /** Of these bytes, lower-case hex. */
  readonly sha256: string;
  /** Rows. */
  readonly count: number;
  /** In order of time, undated last. */
  readonly periods: readonly string[];
}

/** observation-chunks.json: where each indicator's figures lie, so that only what is looked at is fetched. */
export interface ObservationChunks {
  /** The indicator that opens when nobody has chosen one. */
  readonly opening: string | null;
  /** In the order of the file, without a gap. */
  readonly chunks: readonly ObservationChunk[];
}
