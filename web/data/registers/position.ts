import { lonLat, toUtm32 } from '../../domain/geo/coordinates';
import { type Axes, axesOf } from './denmark';
import type { SkipReason } from './reasons';
import { Refusal } from './refusal';

/** What an officer may decide instead of leaving it to detection. */
export interface PositionChoice {
  readonly crs?: 'EPSG:25832' | 'WGS84' | undefined;
  /** North (latitude) stands before east (longitude). */
  readonly swapped?: boolean | undefined;
  readonly decimal?: '.' | ',' | undefined;
}

/**
 * Turns pairs of coordinates into metres in EPSG:25832. The first pair that lies in Denmark decides how the table is meant; a later
 * pair that lies there only in another way is a mixture, and a mixture is refused: nobody can know which rows are right. What the officer has decided is not
 * detected, and then rows that do not fit are skipped one by one.
 */
export class PositionReader {
  east = 0;
  north = 0;
  axes: Axes | undefined;
  decimal: '.' | ',' | undefined;
  private readonly axesFixed: boolean;
  private readonly decimalFixed: boolean;
  private axesLine = 0;
  private decimalLine = 0;

  constructor(
    private readonly file: string,
    private readonly choice: PositionChoice = {},
  ) {
    this.decimal = choice.decimal;
    this.decimalFixed = choice.decimal !== undefined;
    this.axesFixed = choice.crs !== undefined && choice.swapped !== undefined;
    if (this.axesFixed) {
      const base = choice.crs === 'WGS84' ? 'wgs84' : 'utm32';
      this.axes = choice.swapped ? `${base}-swapped` : base;
    }
  }

  /** Takes note of a number's decimal sign. False when the officer has decided on the other one. Throws a mixture. */
  accepts(mark: '.' | ',' | '', line: number): boolean {
    if (mark === '' || mark === this.decimal) return true;
    if (this.decimalFixed) return false;
    if (this.decimal === undefined) {
      this.decimal = mark;
      this.decimalLine = line;
      return true;
    }
    throw new Refusal('register-decimal-mixed', {
      place: { file: this.file, line },
      values: { first: this.decimal, firstLine: this.decimalLine, second: mark },
    });
  }

  /** Reads a pair into `east` and `north`: undefined when it could, else why not. Throws a mixture. */
  read(x: number, y: number, line: number): SkipReason | undefined {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return 'position-unreadable';
    if (x === 0 && y === 0) return 'position-missing';
    const axes = axesOf(x, y);
    if (axes === undefined) return 'outside-denmark';
    if (axes !== this.axes) {
      if (this.axesFixed || !this.allows(axes)) return 'outside-denmark';
      if (this.axes !== undefined)
        throw new Refusal('register-crs-mixed', {
          place: { file: this.file, line },
          values: { first: this.axes, firstLine: this.axesLine, second: axes },
        });
      this.axes = axes;
      this.axesLine = line;
    }
    const swapped = axes === 'utm32-swapped' || axes === 'wgs84-swapped';
    this.east = swapped ? y : x;
    this.north = swapped ? x : y;
    if (axes === 'wgs84' || axes === 'wgs84-swapped') {
      const [east, north] = toUtm32(lonLat(this.east, this.north));
      this.east = east;
      this.north = north;
    }
    // to the millimetre, the grid on which everything is published
    this.east = Math.round(this.east * 1000) / 1000;
    this.north = Math.round(this.north * 1000) / 1000;
    return undefined;
  }

  /** What half a decision leaves open. */
  private allows(axes: Axes): boolean {
    const { crs, swapped } = this.choice;
    if (crs !== undefined && axes.startsWith('wgs84') !== (crs === 'WGS84')) return false;
    return swapped === undefined || axes.endsWith('swapped') === swapped;
  }
}
