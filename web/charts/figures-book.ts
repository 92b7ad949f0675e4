import type { Text } from '../text';
import type { Cell } from '../ui/csv';
import { bold, workbook } from '../ui/workbook';
import type { FileFacts } from './file-facts';

/**
 * Figures as a workbook: numbers as numbers under their finding, what limits them below, and the receipts on a sheet of their own.
 * `lines` begin with the headings; the first of `notes` is the finding.
 */
export function figuresBook(
  text: Text,
  lines: readonly (readonly Cell[])[],
  notes: readonly string[],
  facts: FileFacts,
): Promise<Blob> {
  const [head = [], ...rows] = lines;
  const [finding = '', ...others] = notes;
  return workbook([
    {
      name: text.t('charts.sheetFigures'),
      widths: head.map((_, i) => (i === 0 ? 36 : 18)),
      rows: [
        [bold(finding)],
        [],
        head.map((name) => bold(String(name))),
        ...rows.map((cells) => [...cells]),
        [],
        ...[...others, ...facts.lines].map((note) => [note]),
      ],
    },
    {
      name: text.t('charts.sheetReceipts'),
      widths: [40, 28, 14, 14, 24, 40, 40, 24, 30, 12],
      rows: [facts.head.map(bold), ...facts.receipts.map((cells) => [...cells])],
    },
  ]);
}
