import { textWidth, wrapName } from '../text';
import type { DotModel, DotRow } from './model';

/** A row with its place, px. */
export interface PlacedRow {
  readonly row: DotRow;
  readonly top: number;
  readonly height: number;
  /** Where its dot stands. */
  readonly y: number;
  /** The name in one line, or two where its column is narrow. */
  readonly name: readonly string[];
}

/** A level with its label above the plot. */
export interface PlacedLine {
  readonly key: string;
  readonly x: number;
  /** Left edge and baseline of the label. */
  readonly labelX: number;
  readonly labelY: number;
}

/** Where everything of a dot chart stands, px. */
export interface DotLayout {
  readonly width: number;
  readonly height: number;
  /** Names, numbers and dots below each other instead of side by side. */
  readonly narrow: boolean;
  /** The plot: from the axis' start to its end, and from the first row to the last. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly PlacedRow[];
  readonly lines: readonly PlacedLine[];
  /** Right edge of the column of numbers, and of distances; notes begin after it. */
  readonly valueX: number;
  readonly distanceX: number;
  readonly noteX: number;
  readonly x: (value: number) => number;
}

const NARROW_UNDER = 720;
/** Lines longer than this are hard to follow with the eye. */
const WIDEST = 1200;
const ROW = 44;
const NARROW_ROW = 60;
const NOTE_LINE = 18;
const NAME_COLUMN = 208;
const LEAST_VALUE_COLUMN = 84;
const DISTANCE_COLUMN = 108;
const GAP = 24;
const LABEL_LINE = 18;
const AXIS = 28;
/** Between areas and what stands beside them. */
const PARTING = 20;

/** Lays a dot chart out for a width. */
export function dotLayout(model: DotModel, available: number): DotLayout {
  const width = Math.min(available, WIDEST);
  const narrow = width < NARROW_UNDER;
  const notes = narrow ? 0 : noteColumn(model, width);
  const distances = model.rows.some(({ distance }) => distance !== '') ? DISTANCE_COLUMN : 0;
  const left = narrow ? 10 : NAME_COLUMN;
  const values = valueColumn(model);
  const right = narrow ? width - 10 : width - values - distances - notes - GAP;
  const [low, high] = model.domain;
  const x = (value: number): number => left + ((value - low) / (high - low || 1)) * (right - left);
  const lines = placeLines(model, x, narrow ? 0 : left - 60, width);
  const labels = Math.max(0, ...lines.map(({ labelY }) => labelY));
  const top = labels + (narrow ? 12 : 24);
  const { rows, bottom } = placeRows(model, top, narrow);
  return {
    width,
    height: bottom + AXIS,
    narrow,
    left,
    right,
    top,
    bottom,
    rows,
    lines,
    valueX: right + GAP + values - 8,
    distanceX: right + GAP + values + distances - 8,
    noteX: right + GAP + values + distances + 8,
    x,
  };
}

/** Numbers get the room that the longest needs: "mere end 40 %" is a number as well. */
const valueColumn = ({ rows }: DotModel): number =>
  Math.max(
    LEAST_VALUE_COLUMN,
    ...rows.map(({ value, reading }) => (reading.kind === 'none' ? 0 : textWidth(value, 14, 600) + 16)),
  );

/** Notes get a column where any row has one; long ones are broken. */
function noteColumn({ rows }: DotModel, width: number): number {
  const longest = Math.max(0, ...rows.map(({ note }) => textWidth(note)));
  return longest === 0 ? 0 : Math.min(longest + 12, width < 1000 ? 140 : 220);
}

function placeRows(
  model: DotModel,
  top: number,
  narrow: boolean,
): { readonly rows: readonly PlacedRow[]; readonly bottom: number } {
  let y = top;
  const rows = model.rows.map((row, i): PlacedRow => {
    if (row.kind === 'reference' && model.rows[i - 1]?.kind === 'area') y += PARTING;
    const height = narrow ? NARROW_ROW + (row.note === '' ? 0 : NOTE_LINE) : ROW;
    const placed = {
      row,
      top: y,
      height,
      y: narrow ? y + 36 : y + ROW / 2,
      name: narrow ? [row.name] : wrapName(row.name, NAME_COLUMN - 24, 14).slice(0, 2),
    };
    y += height;
    return placed;
  });
  return { rows, bottom: y };
}

/** Labels stand centred over their lines, in as many rows as they need, the municipality's nearest the plot. */
function placeLines(
  model: DotModel,
  x: (value: number) => number,
  from: number,
  to: number,
): readonly PlacedLine[] {
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = [];
  const placed = model.lines.map((line) => {
    const length = textWidth(line.label, 12, 600);
    const at = x(line.value);
    const labelX = Math.max(from, Math.min(to - length, at - length / 2));
    let row = 0;
    while (
      taken.some((other) => other.row === row && labelX < other.to + 12 && labelX + length > other.from - 12)
    )
      row++;
    taken.push({ row, from: labelX, to: labelX + length });
    return { key: line.key, x: at, labelX, row };
  });
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  return placed.map(({ key, x: at, labelX, row }) => ({
    key,
    x: at,
    labelX,
    labelY: (rows - row) * LABEL_LINE - 4,
  }));
}
