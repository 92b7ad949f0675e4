import type { Text } from '../../../text';
import { csvCell } from '../../../ui/csv';
import type { ComparisonCell, ComparisonRow } from '../../shared/places-computed/rows';
import type { ComparisonModel } from './model';

/**
 * The comparison as CSV text for Danish spreadsheets, in the form of the map's table: semicolons, decimal comma, CRLF.
 * One line per row and area, so that every number keeps its period, base, source and reservations.
 */
export function comparisonCsv(text: Text, model: ComparisonModel): string {
  const { t } = text;
  const head = [
    t('comparison.csvRow'),
    t('comparison.csvArea'),
    t('comparison.csvPeriod'),
    t('comparison.csvValue'),
    t('comparison.csvUnit'),
    t('comparison.csvWritten'),
    t('comparison.csvDifference'),
    t('comparison.csvNumerator'),
    t('comparison.csvDenominator'),
    t('comparison.csvDoubt'),
    t('comparison.csvSource'),
    t('comparison.csvPlace'),
  ];
  const line = (row: ComparisonRow, area: string, { value, lines, csv }: ComparisonCell) => [
    row.name,
    area,
    csv.period,
    csv.value,
    csv.unit,
    value,
    csv.difference,
    csv.numerator,
    csv.denominator,
    lines.join(', '),
    csv.source,
    csv.place,
  ];
  const lines = model.sections.flatMap(({ rows }) =>
    rows.flatMap((row) => [
      ...row.cells.map((cell, i) => line(row, model.columns[i]?.name ?? '', cell)),
      ...(row.town ? [line(row, model.town, row.town)] : []),
    ]),
  );
  const notes = model.sections.flatMap((section) => section.notes.map((note) => [note]));
  return [head, ...lines, [], ...notes].map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('');
}
