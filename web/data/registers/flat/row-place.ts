import type { PositionReader } from '../position';
import type { SkipReason } from '../reasons';
import type { Row } from '../row';
import { SLOT, type Slot } from '../slots';

/**
 * Finds the position of a row: a pair of columns first, then a geometry, then degrees in columns of their own. Each has a reader
 * of its own, because a table may well give the same place in metres and in degrees.
 */
export class RowPlace {
  east = 0;
  north = 0;
  /** Where the position was found, or should have been. */
  slot: Slot = SLOT.x;
  readonly pair: PositionReader;
  readonly point: PositionReader;
  readonly degrees: PositionReader;

  constructor(make: () => PositionReader) {
    this.pair = make();
    this.point = make();
    this.degrees = make();
  }

  /** The reader that positions came from: the one that has seen a position. */
  get used(): PositionReader {
    return [this.pair, this.point, this.degrees].find(({ axes }) => axes !== undefined) ?? this.pair;
  }

  /** Reads the position into `east` and `north`: undefined when it could, else why not. */
  read(row: Row): SkipReason | undefined {
    const inPair = this.fromPair(row, this.pair, SLOT.x, SLOT.y);
    if (inPair !== 'position-missing') return inPair;
    const inPoint = this.fromPoint(row);
    if (inPoint !== 'position-missing') return inPoint;
    return this.fromPair(row, this.degrees, SLOT.lon, SLOT.lat);
  }

  private fromPair(row: Row, reader: PositionReader, first: Slot, second: Slot): SkipReason | undefined {
    const x = row.number(first);
    const markX = row.mark;
    const y = row.number(second);
    const markY = row.mark;
    if (Number.isNaN(x) || Number.isNaN(y)) {
      const empty = row.fresh(first) === '' && row.fresh(second) === '';
      if (!empty) this.slot = Number.isNaN(x) ? first : second;
      return empty ? 'position-missing' : 'position-unreadable';
    }
    this.slot = first;
    if (!reader.accepts(markX, row.line) || !reader.accepts(markY, row.line)) return 'position-unreadable';
    return this.settle(reader, reader.read(x, y, row.line));
  }

  private fromPoint(row: Row): SkipReason | undefined {
    if (!row.point(SLOT.point)) {
      const why = row.whyNoPoint(SLOT.point);
      if (why !== 'position-missing') this.slot = SLOT.point;
      return why;
    }
    this.slot = SLOT.point;
    return this.settle(this.point, this.point.read(row.x, row.y, row.line));
  }

  private settle(reader: PositionReader, reason: SkipReason | undefined): SkipReason | undefined {
    this.east = reader.east;
    this.north = reader.north;
    return reason;
  }
}
