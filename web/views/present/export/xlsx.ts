import type { Cell, Row } from 'write-excel-file/universal';
import { claimLine } from '../../../svg/slides/checked-claim';
import type { Text } from '../../../text';
import { bold, workbook } from '../../../ui/workbook';
import type { PreparedStep, PreparedStory } from '../prepared';

/** A workbook of what a story shows: one sheet a step with its table, sources and receipts; numbers as numbers. */
export function storyXlsx(
  text: Text,
  { story, steps, failing }: PreparedStory,
  about: { readonly date: string },
): Promise<Blob> {
  const first = {
    name: story.title,
    widths: [100],
    rows: [
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
    .map((step, i) => ({
      name: `${i + 1} ${step.step.headline || step.content.title}`,
      widths: [42, 18, 18, 24, 24],
      rows: stepRows(text, step),
    }));
  return workbook([first, ...sheets]);
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
