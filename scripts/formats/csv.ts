/** Tables as the command line writes them; the app writes the same. */
export { type CsvColumns, safeText, writeCsv } from '../../web/data/csv/write';
