import { isTrouble, type RangeMark, type RangeState } from '../../../domain/drafts/marks';

/** A stretch of a line: plain, or with the state of a range. */
export interface Stretch {
  readonly text: string;
  readonly state: RangeState | undefined;
  /** Place of its mark in the list of marks. */
  readonly mark: number | undefined;
}

/** A line of the editor as it is drawn under the text. */
export interface MirrorLine {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** A text whose marks can be asked for line by line: only lines that are seen cost anything. */
export interface Mirror {
  readonly lines: readonly string[];
  readonly at: (line: number) => MirrorLine;
}

/**
 * The lines of a text with the states of their ranges. `read` is the text that the marks belong to: while the reading lags behind the
 * writing, a line that is not the same any more has no marks. Where marks overlap, the heavier one is drawn.
 */
export function mirrorOf(text: string, read: string, marks: readonly RangeMark[]): Mirror {
  const lines = text.split('\n');
  const before = text === read ? lines : read.split('\n');
  const starts = startsOf(before);
  const byLine = new Map<number, number[]>();
  marks.forEach(({ line }, i) => {
    const own = byLine.get(line);
    if (own) own.push(i);
    else byLine.set(line, [i]);
  });
  return {
    lines,
    at: (i) => {
      const line = lines[i] ?? '';
      if (before[i] !== line) return { text: line, stretches: [plain(line)] };
      return { text: line, stretches: stretchesOf(line, starts[i] ?? 0, byLine.get(i + 1) ?? [], marks) };
    },
  };
}

/** Where each line begins in its text. */
function startsOf(lines: readonly string[]): number[] {
  let start = 0;
  return lines.map((line) => {
    const own = start;
    start += line.length + 1;
    return own;
  });
}

const plain = (text: string): Stretch => ({ text, state: undefined, mark: undefined });

function stretchesOf(
  line: string,
  start: number,
  indexes: readonly number[],
  marks: readonly RangeMark[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const index of indexes) {
    const mark = marks[index] as RangeMark;
    const [from, to] = [Math.max(at, mark.start - start), Math.min(line.length, mark.end - start)];
    if (to <= from) continue;
    if (from > at) stretches.push(plain(line.slice(at, from)));
    stretches.push({ text: line.slice(from, to), state: mark.state, mark: index });
    at = to;
  }
  if (at < line.length || stretches.length === 0) stretches.push(plain(line.slice(at)));
  return stretches;
}

/** The mark at a place of the text, for the caret: the trouble before what is fine, else the last one before it in the line. */
export function markAt(marks: readonly RangeMark[], text: string, place: number): RangeMark | undefined {
  const here = marks.filter(({ start, end }) => start <= place && place <= end);
  const line = text.slice(0, place).split('\n').length;
  return here.find(isTrouble) ?? here[0] ?? marks.findLast((mark) => mark.line === line && mark.end <= place);
}
