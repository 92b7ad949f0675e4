import type { Observation } from '../../web/domain/figures/observation';
import { type Finding, finding } from '../../web/domain/findings/finding';
import type { Lined } from './read-table';

/** What a figure's own cells say against each other, without the catalogue. */
export function checkObservation(row: Lined<Observation>, file: string): readonly Finding[] {
  const place = (column: string) => ({ file, line: row.line, column });
  const findings: Finding[] = [];
  if (row.low !== null && row.high !== null && row.low > row.high) {
    findings.push(
      finding('span-backwards', { place: place('low, high'), values: { low: row.low, high: row.high } }),
    );
  }
  if (row.numerator !== null && row.denominator !== null && row.numerator > row.denominator) {
    findings.push(
      finding('numerator-over-denominator', {
        place: place('numerator'),
        values: { numerator: row.numerator, denominator: row.denominator },
      }),
    );
  }
  // A suspect row may lack a value: it is what remains of a figure that can't be read.
  const saidInOtherWays =
    row.qualifier === 'words' ||
    row.qualifier === 'suspect' ||
    (row.qualifier === 'range' && row.low !== null && row.high !== null);
  if (row.value === null && !saidInOtherWays) {
    findings.push(finding('figure-without-value', { place: place('value'), values: { id: row.id } }));
  }
  return findings;
}
