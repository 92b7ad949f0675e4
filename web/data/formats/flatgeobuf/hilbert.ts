/** Cells along one side of the grid on which features are ordered: 16 bits, as the index needs no finer one. */
export const HILBERT_BITS = 16;

/**
 * Place of a grid cell on the Hilbert curve that fills a square of 2^bits x 2^bits cells (0 to 4^bits - 1).
 * Cells that follow each other on the curve are neighbours, so features sorted by it lie close in the file when they
 * lie close on the map. Method: descend the quadrants, turning the square as the curve does.
 */
export function hilbertIndex(x: number, y: number, bits = HILBERT_BITS): number {
  const last = 2 ** bits - 1;
  let [column, row] = [x, y];
  let index = 0;
  for (let bit = bits - 1; bit >= 0; bit--) {
    const right = (column >> bit) & 1;
    const up = (row >> bit) & 1;
    index = index * 4 + ((3 * right) ^ up);
    if (up === 0) {
      if (right === 1) {
        column = last - column;
        row = last - row;
      }
      [column, row] = [row, column];
    }
  }
  return index;
}
