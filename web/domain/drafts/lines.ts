/** A printed item in the text of an area's list. */
export interface DraftLine {
  /** Line in the text, from 1. */
  readonly line: number;
  /** Where it begins in the text of the area, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
}

/** The lines of a list that say something, in their order. Windows line ends and blanks at the ends are no part of them. */
export function linesOf(text: string): DraftLine[] {
  const lines: DraftLine[] = [];
  let start = 0;
  text.split('\n').forEach((raw, i) => {
    const trimmed = raw.trim();
    if (trimmed !== '')
      lines.push({ line: i + 1, start: start + raw.length - raw.trimStart().length, text: trimmed });
    start += raw.length + 1;
  });
  return lines;
}
