import { formatHouseNumber } from '../addresses/house-number';
import type { Draft } from './draft';
import { type LineAbout, problemMarks, rangeMark } from './line-marks';
import { type DraftLine, linesOf } from './lines';
import type { ListIndex } from './list-index';
import type { RangeMark } from './marks';
import type { LineReading } from './read-line';

/** A line of an area's list with what it says. */
export interface ReadDraftLine extends DraftLine {
  readonly reading: LineReading;
}

/** One area of a draft as read. */
export interface AreaReading {
  readonly area: string;
  readonly lines: readonly ReadDraftLine[];
  /** Every range and everything unreadable, in the order of the text. */
  readonly marks: readonly RangeMark[];
  /** Addresses that belong to the area. */
  readonly count: number;
}

/** What a draft says on a register. */
export interface DraftReading {
  /** Aligned with the register: place in `areas`, or -1. */
  readonly areaOf: readonly number[];
  /** In the draft's order. */
  readonly areas: readonly AreaReading[];
}

/** What of a line is asked for beyond its marks. */
export interface LineSummary {
  readonly text: string;
  readonly reading: Pick<LineReading, 'street' | 'printed'>;
}

/** A reading without the addresses that each line names: what a page needs, and small enough to be sent at every key stroke. */
export interface DraftSummary {
  readonly areaOf: readonly number[];
  readonly areas: readonly (Omit<AreaReading, 'lines'> & { readonly lines: readonly LineSummary[] })[];
}

export const summaryOf = ({ areaOf, areas }: DraftReading): DraftSummary => ({
  areaOf,
  areas: areas.map((area) => ({
    ...area,
    lines: area.lines.map(({ text, reading: { street, printed } }) => ({
      text,
      reading: { street, printed },
    })),
  })),
});

/** Nobody. */
const NONE = -1;

/**
 * Reads every list of a draft. Who belongs where is decided as `resolveLists` decides it (areas by their ids, lines in order:
 * an address that two areas name stays with the first); lines that have not changed cost nothing.
 */
export function readDraft(draft: Draft, index: ListIndex): DraftReading {
  const size = index.register.addresses.length;
  const read = draft.areas.map(({ area, text }) => ({
    area,
    lines: linesOf(text).map((line): ReadDraftLine => ({ ...line, reading: index.read(line.text) })),
  }));
  const first = new Int32Array(size).fill(NONE);
  const second = new Int32Array(size).fill(NONE);
  /** The line that names an address first, numbered over the whole draft in the order of deciding. */
  const holder = new Int32Array(size).fill(NONE);
  const secondHolder = new Int32Array(size).fill(NONE);
  const numbered: ReadDraftLine[] = [];
  const numbers = new Map<ReadDraftLine, number>();
  const order = read
    .map((one, place) => ({ ...one, place }))
    .sort((a, b) => (a.area < b.area ? -1 : a.area > b.area ? 1 : 0));
  for (const { lines, place } of order)
    for (const line of lines) {
      const number = numbered.push(line) - 1;
      numbers.set(line, number);
      for (const address of line.reading.addresses) {
        if (first[address] === NONE) {
          first[address] = place;
          holder[address] = number;
        } else if (first[address] !== place && second[address] === NONE) {
          second[address] = place;
          secondHolder[address] = number;
        }
      }
    }
  const counts = read.map(() => 0);
  for (const place of first) if (place !== NONE) counts[place] = (counts[place] ?? 0) + 1;
  const houseOf = (address: number): string => {
    const found = index.register.addresses[address];
    return found ? formatHouseNumber(found.house) : '';
  };
  const areas = read.map(({ area, lines }, place): AreaReading => {
    const marks = lines.flatMap((line): RangeMark[] => {
      const about: LineAbout = { plan: draft.plan, area, line };
      const number = numbers.get(line);
      const ranges = line.reading.ranges.map((range) =>
        rangeMark(about, range, {
          // of two areas that name it, the other one
          otherClaim: (address) => {
            const [areas, holders] = first[address] === place ? [second, secondHolder] : [first, holder];
            const other = read[areas[address] ?? NONE];
            const by = numbered[holders[address] ?? NONE];
            return other && by && { area: other.area, text: by.text, line: by.line };
          },
          isRepeated: (address) => first[address] === place && holder[address] !== number,
          houseOf,
        }),
      );
      return [...problemMarks(about), ...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
    });
    return { area, lines, marks, count: counts[place] ?? 0 };
  });
  return { areaOf: Array.from(first), areas };
}
