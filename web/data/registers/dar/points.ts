import { float64, uint8 } from '../columns';
import { precisionOf } from '../flat/precision';
import { KeyIndex } from '../key-index';
import type { PositionReader } from '../position';
import type { SkipReason } from '../reasons';
import type { Row } from '../row';
import { SLOT } from '../slots';

const UNKNOWN = 0;
const IN_USE = 1;
const NOT_IN_USE = 2;

/** Access points by key. A key may be asked for before its point has come, or the other way round. */
export class Points {
  /** Keys of points that houses refer to; of all points while houses may still come. */
  readonly keys = new KeyIndex();
  /** True when every house has been read: then only points that a house refers to are kept. */
  closed = false;
  private readonly state = uint8();
  private readonly east = float64();
  private readonly north = float64();
  private readonly precision = float64();

  /** Takes the point of a row; `retired` = its status says that it is not in use. */
  take(row: Row, reader: PositionReader, retired: boolean): SkipReason | undefined {
    const key = this.closed ? this.keys.find(row, SLOT.id) : this.keys.add(row, SLOT.id);
    if (key < 0) return row.fresh(SLOT.id) === '' ? 'id-missing' : 'not-an-entrance';
    const before = this.state.at(key);
    if (retired) {
      if (before === UNKNOWN) this.state.put(key, NOT_IN_USE);
      return undefined;
    }
    if (before === IN_USE) return 'id-repeated';
    if (!row.point(SLOT.point)) return row.whyNoPoint(SLOT.point);
    const reason = reader.read(row.x, row.y, row.line);
    if (reason) return reason;
    this.state.put(key, IN_USE);
    this.east.put(key, reader.east);
    this.north.put(key, reader.north);
    this.precision.put(key, precisionOf(row));
    return undefined;
  }

  /** Why a house has no position by this key; undefined when it has. */
  lacks(key: number): SkipReason | undefined {
    if (key < 0) return 'position-missing';
    const state = this.state.at(key);
    return state === IN_USE ? undefined : state === NOT_IN_USE ? 'point-not-in-use' : 'point-unknown';
  }

  of(key: number): { east: number; north: number; precision: number } {
    return { east: this.east.at(key), north: this.north.at(key), precision: this.precision.at(key) };
  }
}
