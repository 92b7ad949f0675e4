import type { Cell, Row, Sheet } from 'write-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import type { Text } from '../../../text';
import { claimLine, type PreparedStep, type PreparedStory } from '../prepared';

const HEAD = { fontWeight: 'bold' } as const;
const MOST_NAME = 31;

/** A workbook of what a story shows: one sheet a step with its table, sources and receipts; numbers as numbers. */
export function storyXlsx(
  text: Text,
  { story, steps, failing }: PreparedStory,
  about: { readonly date: string },
): Promise<Blob> {
  const names = new Set<string>();
  const first: Sheet<Blob> = {
    sheet: sheetName(story.title, names),
    columns: [{ width: 100 }],
    data: [
      [bold(story.title)],
      [story.occasion],
      [about.date],
      [],
      ...(failing.length > 0 ? [[bold(text.t('present.failingHeading'))]] : []),
      ...failing.map((one): Row => [claimLine(one)]),
    ],
  };
  const sheets = steps
    .filter(({ content }) => content.table !== null || content.problem !== '')
    .map(
      (step, i): Sheet<Blob> => ({
        sheet: sheetName(`${i + 1} ${step.step.headline || step.content.title}`, names),
        columns: [{ width: 42 }, { width: 18 }, { width: 18 }, { width: 24 }, { width: 24 }],
        data: stepRows(text, step),
      }),
    );
  return writeXlsxFile([first, ...sheets]).toBlob();
}

function stepRows(text: Text, { step, content, claims }: PreparedStep): Row[] {
  const lines = (words: readonly string[]): Row[] => words.filter(Boolean).map((line) => [line]);
  return [
    [bold(step.headline || content.title)],
    ...lines([content.about, step.text, ...claims.map(claimLine), ...content.limits, content.problem]),
    [],
    ...(content.table
      ? [
          content.table.columns.map(({ name }) => bold(name)),
          ...content.table.rows.map((cells): Row => cells.map(({ words, value }): Cell => value ?? words)),
          [],
        ]
      : []),
    ...lines(content.sourceLine),
    ...(content.receipts.length > 0 ? [[bold(text.t('present.receiptsHeading'))]] : []),
    ...lines(content.receipts),
  ];
}

const bold = (value: string): Cell => ({ value, ...HEAD });

/** A name that a sheet may have: no marks that the format forbids, short, and unlike the others. */
function sheetName(words: string, taken: Set<string>): string {
  const plain =
    words
      .replace(/[\\/?*[\]:']/g, ' ')
      .slice(0, MOST_NAME)
      .trim() || '-';
  let name = plain;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain.slice(0, MOST_NAME - 4)} ${n}`;
  taken.add(name.toLowerCase());
  return name;
}
