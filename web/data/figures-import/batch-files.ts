import type { Absence, Conflict } from '../../domain/dataset/catalogue';
import type { Observation } from '../../domain/figures/observation';
import { OBSERVATION_COLUMNS } from '../../domain/figures/observation-rows';
import type { Batch, Correction } from '../../domain/import/batch';
import type { Mapping } from '../../domain/import/mapping';
import { type CsvColumns, writeCsv } from '../csv/write';

/** Where loads and mappings lie below the data folder. */
export const BATCHES_FOLDER = 'figures/batches';
export const MAPPINGS_FOLDER = 'figures/mappings';

/** A text file with its path below the data folder. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

const OBSERVATION_FORM = Object.fromEntries(
  OBSERVATION_COLUMNS.map((column) => [
    column,
    ['value', 'low', 'high', 'numerator', 'denominator'].includes(column) ? 'number' : 'text',
  ]),
) as CsvColumns<Observation>;

const CORRECTION_FORM: CsvColumns<Correction> = { id: 'text', column: 'text', before: 'text', after: 'text' };

const ABSENCE_FORM: CsvColumns<Absence> = {
  indicator: 'text',
  area: 'text',
  period: 'text',
  reason: 'text',
  reason_da: 'text',
  source: 'text',
  evidence: 'text',
};

/** A conflict as conflicts.csv has it: lists with blanks between. */
interface ConflictRow {
  readonly id: string;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly row_ids: string;
  readonly values: string;
  readonly scope: string;
  readonly what_is_wrong: string;
  readonly handling: string;
}
const CONFLICT_FORM: CsvColumns<ConflictRow> = {
  id: 'text',
  indicator: 'text',
  area: 'text',
  period: 'text',
  row_ids: 'text',
  values: 'text',
  scope: 'text',
  what_is_wrong: 'text',
  handling: 'text',
};

const conflictRow = ({ indicators, rows, ...rest }: Conflict): ConflictRow => ({
  ...rest,
  indicator: indicators.join(' '),
  row_ids: rows.join(' '),
});

/** A value as JSON that can be compared line by line. */
export const jsonFile = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;

/** The files of a load: one folder of text, as the build reads it. Every table is there, also an empty one. */
export function batchFiles(batch: Batch, refused: string): readonly DataFile[] {
  const at = (name: string): string => `${BATCHES_FOLDER}/${batch.facts.id}/${name}`;
  return [
    { path: at('batch.json'), text: jsonFile(batch.facts) },
    { path: at('observations.csv'), text: writeCsv(OBSERVATION_FORM, batch.observations) },
    { path: at('corrections.csv'), text: writeCsv(CORRECTION_FORM, batch.corrections) },
    { path: at('absences.csv'), text: writeCsv(ABSENCE_FORM, batch.absences) },
    { path: at('conflicts.csv'), text: writeCsv(CONFLICT_FORM, batch.conflicts.map(conflictRow)) },
    ...(refused === '' ? [] : [{ path: at('refused.csv'), text: refused }]),
  ];
}

/** The file in which a source's mapping is kept. */
export const mappingFile = (mapping: Mapping): DataFile => ({
  path: `${MAPPINGS_FOLDER}/${mapping.source}.json`,
  text: jsonFile(mapping),
});
