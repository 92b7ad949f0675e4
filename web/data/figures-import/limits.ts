/** The largest file that is read, bytes. Files of figures have some hundred rows; this is far more than any of them. */
export const MOST_BYTES = 48 * 1024 * 1024;
/** Rows of one table. */
export const MOST_ROWS = 200_000;
/** Cells of one table, also those that merged ranges and gaps make. */
export const MOST_CELLS = 4_000_000;
/** Bytes that the parts of a spreadsheet may come to when they are unpacked. */
export const MOST_UNPACKED = 192 * 1024 * 1024;
