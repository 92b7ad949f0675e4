import { formatHouseNumber } from '../../../web/domain/addresses/house-number';
import type { AccessAddress } from '../../../web/domain/addresses/register';
import type { SvgNode } from '../../../web/svg/node';
import { textLine, textWidth } from '../../../web/svg/text';
import type { Tokens } from '../../../web/svg/tokens';

/** A house number beside its mark: the middle of the text in px. */
export interface HouseLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Half the height of a line, and the reach of a mark's ring, px. */
const HALF = 7;
const RING = 7;

/** What a label may be placed around. */
export interface MarkedHouse {
  readonly address: AccessAddress;
  readonly x: number;
  readonly y: number;
}

/**
 * Places the numbers of marked houses: right, left, above or below its mark, where it covers no mark and no other
 * number. A number without room is left out, as the table has them all.
 */
export function houseLabels(houses: readonly MarkedHouse[], width: number, height: number): HouseLabel[] {
  const placed: HouseLabel[] = [];
  for (const { address, x, y } of houses) {
    const text = formatHouseNumber(address.house);
    const own = textWidth(text, 12, 600);
    const aside = RING + 3 + own / 2;
    const above = RING + HALF;
    const free = (
      [
        [x + aside, y],
        [x - aside, y],
        [x, y - above],
        [x, y + above],
      ] as const
    )
      .map(([lx, ly]): HouseLabel => ({ text, x: lx, y: ly, width: own }))
      .find(
        (label) =>
          label.x > own / 2 &&
          label.x < width - own / 2 &&
          label.y > HALF &&
          label.y < height - HALF &&
          placed.every((other) => !labelsMeet(label, other)) &&
          houses.every((house) => (house.x === x && house.y === y) || !coversMark(label, house)),
      );
    if (free) placed.push(free);
  }
  return placed;
}

const labelsMeet = (a: HouseLabel, b: HouseLabel): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + 2 && Math.abs(a.y - b.y) < 2 * HALF - 1;

const coversMark = (label: HouseLabel, { x, y }: MarkedHouse): boolean =>
  Math.abs(label.x - x) < label.width / 2 + RING && Math.abs(label.y - y) < HALF + RING - 2;

/** The labels as text with a rim. */
export const drawHouseLabels = (labels: readonly HouseLabel[], tokens: Tokens): SvgNode[] =>
  labels.map(({ text, x, y }) =>
    textLine(x, y + 4, text, { fill: tokens.ink, weight: 600, anchor: 'middle', halo: tokens.paper }),
  );
