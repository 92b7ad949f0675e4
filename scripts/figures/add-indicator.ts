import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { type Finding, finding, hasErrors } from '../../web/domain/findings/finding';
import { readCsv } from '../tables/read-csv';
import { readTable } from '../tables/read-table';
import { INDICATORS } from '../tables/schemas/figures';
import { writeDataFiles } from './write-files';

/** A new row of indicators.csv, column by column as it will be written. */
export type IndicatorCells = Readonly<Record<string, string>>;

/**
 * Adds an indicator to the catalogue, in its place by id; no other line of the file changes. Refused without a definition, without a
 * source, and when the row does not read back as an indicator.
 */
export function addIndicator(dir: string, cells: IndicatorCells): readonly Finding[] {
  const { file } = INDICATORS;
  const refused = (reason: string, column: string): Finding[] => [
    finding('catalogue-entry-refused', { place: { file, column }, values: { reason } }),
  ];
  if (!cells.definition_da?.trim()) return refused('no-definition', 'definition_da');
  if (!cells.data_source?.trim()) return refused('no-source', 'data_source');
  const content = readFileSync(join(dir, ...file.split('/')), 'utf8');
  const { header, records, findings } = readCsv(content, file);
  if (hasErrors(findings)) return findings;
  const at = header.indexOf('id');
  const id = cells.id ?? '';
  if (records.some(({ fields }) => fields[at] === id)) return refused('id-taken', 'id');
  const row = `${Papa.unparse([header.map((column) => cells[column] ?? '')])}\n`;
  const alone = readTable(`${Papa.unparse([header])}\n${row}`, INDICATORS);
  const wrong = alone.findings.map((found) => ({
    ...found,
    place: { file, ...(found.place?.column !== undefined && { column: found.place.column }) },
  }));
  if (hasErrors(wrong)) return wrong;
  const next = records.find(({ fields }) => (fields[at] ?? '') > id);
  const lines = content.replace(/\n$/, '').split('\n');
  lines.splice(next ? next.line - 1 : lines.length, 0, row.replace(/\n$/, ''));
  writeDataFiles(dir, [{ path: file, text: `${lines.join('\n')}\n` }]);
  return wrong;
}
