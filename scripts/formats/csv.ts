/** Tables as the command line writes them; the app writes the same. */
export { safeText, writeCsv } from '../../web/data/csv/write';
