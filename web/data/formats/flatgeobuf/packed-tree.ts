import { type Box, boxAround } from './box';
import { HILBERT_BITS, hilbertIndex } from './hilbert';

/** Children per node; the format's usual value. */
export const NODE_SIZE = 16;
/** Four float64 of the box and one uint64. */
const NODE_BYTES = 40;

/** Index of the first node of a level and the one after its last. */
export interface LevelBounds {
  readonly from: number;
  readonly to: number;
}

/**
 * Where each level of the tree stands in the file, leaves first in the list. The file holds the root first, then each
 * level down to the leaves, so the leaves have the highest node numbers. Even one item has a root above its leaf.
 */
export function levelBounds(items: number, nodeSize = NODE_SIZE): LevelBounds[] {
  if (items < 1) throw new RangeError('a tree needs at least one item');
  const sizes = [items];
  do sizes.push(Math.ceil((sizes.at(-1) as number) / nodeSize));
  while (sizes.at(-1) !== 1);
  let end = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => {
    end -= size;
    return { from: end, to: end + size };
  });
}

/**
 * The order in which features are stored: by the Hilbert place of the middle of their box, and in the order given
 * where two share a place. Returns indexes into `boxes`.
 */
export function hilbertOrder(boxes: readonly Box[]): number[] {
  const extent = boxAround(boxes);
  if (!extent) return [];
  const last = 2 ** HILBERT_BITS - 1;
  const cell = (middle: number, from: number, to: number): number =>
    to > from ? Math.floor((last * (middle - from)) / (to - from)) : 0;
  const place = boxes.map((box) =>
    hilbertIndex(
      cell((box[0] + box[2]) / 2, extent[0], extent[2]),
      cell((box[1] + box[3]) / 2, extent[1], extent[3]),
    ),
  );
  return boxes.map((_, i) => i).sort((a, b) => (place[a] as number) - (place[b] as number) || a - b);
}

/**
 * The index as bytes: a packed R-tree, little-endian. A leaf holds its feature's box and the byte at which the feature
 * begins, counted from the first feature; an inner node holds the box around its children and the number of the first.
 * `boxes` and `offsets` are in stored order.
 */
export function packTree(
  boxes: readonly Box[],
  offsets: readonly number[],
  nodeSize = NODE_SIZE,
): Uint8Array {
  const levels = levelBounds(boxes.length, nodeSize);
  const bytes = new Uint8Array((levels[0] as LevelBounds).to * NODE_BYTES);
  const view = new DataView(bytes.buffer);
  const write = (node: number, box: Box, offset: number): void => {
    box.forEach((side, i) => {
      view.setFloat64(node * NODE_BYTES + i * 8, side, true);
    });
    view.setBigUint64(node * NODE_BYTES + 32, BigInt(offset), true);
  };
  let below = boxes;
  levels.forEach((level, depth) => {
    if (depth === 0) {
      boxes.forEach((box, i) => {
        write(level.from + i, box, offsets[i] as number);
      });
      return;
    }
    const children = levels[depth - 1] as LevelBounds;
    const here: Box[] = [];
    for (let i = 0; i < level.to - level.from; i++) {
      const box = boxAround(below.slice(i * nodeSize, (i + 1) * nodeSize)) as Box;
      here.push(box);
      write(level.from + i, box, children.from + i * nodeSize);
    }
    below = here;
  });
  return bytes;
}
