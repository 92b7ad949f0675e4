import Papa from 'papaparse';
import { type Finding, finding } from '../../web/domain/findings/finding';

/** A record of a CSV file with the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

export interface CsvContent {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly findings: readonly Finding[];
}

/**
 * Splits a comma separated text into header and records; blank lines are skipped. Quotes that are left open or
 * closed too early stop the reading at that record, since everything after them is in the wrong place: one finding,
 * not a hundred. A file divided by semicolons, as Danish spreadsheets save it, is said to be so.
 */
export function readCsv(content: string, file: string): CsvContent {
  const records: CsvRecord[] = [];
  const findings: Finding[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(content, {
    delimiter: ',',
    step: ({ data, errors, meta }, parser) => {
      if (errors.some((error) => error.type === 'Quotes')) {
        findings.push(finding('table-quote-open', { place: { file, line } }));
        parser.abort();
        return;
      }
      if (data.length > 1 || data[0] !== '') records.push({ line, fields: data });
      line += countNewlines(content, from, meta.cursor);
      from = meta.cursor;
    },
  });
  const [header, ...rest] = records;
  if (!header && findings.length === 0) findings.push(finding('table-empty', { place: { file, line: 1 } }));
  if (header?.fields.length === 1 && header.fields[0]?.includes(';')) {
    findings.push(finding('table-delimiter-wrong', { place: { file, line: 1 } }));
    return { header: [], records: [], findings };
  }
  return { header: header?.fields ?? [], records: rest, findings };
}

function countNewlines(content: string, from: number, to: number): number {
  let count = 0;
  for (let at = content.indexOf('\n', from); at >= 0 && at < to; at = content.indexOf('\n', at + 1)) count++;
  return count;
}
