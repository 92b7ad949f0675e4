import { boxesMeet, boxHasPoint, boxHolds, lineMeetsBox, linesCross, nearestInBox } from '../boxes';
import type { XY } from '../mercator';
import type { MapBox } from '../props';
import type { LabelBlock } from './block';

/** A label that wants a place beside its anchor (px on the screen). */
export interface LabelRequest {
  readonly block: LabelBlock;
  readonly anchor: XY;
  /** Where it stood before, as the middle of its box against its anchor: it stays unless something is in the way. */
  readonly previous?: XY;
}

export interface PlacedLabel {
  readonly block: LabelBlock;
  readonly anchor: XY;
  readonly box: MapBox;
  readonly align: 'start' | 'middle' | 'end';
  /** Where the leader line from the anchor meets the box; null when the label stands beside its anchor. */
  readonly leader: XY | null;
}

export interface LabelSpace {
  /** Labels stand wholly inside. */
  readonly frame: MapBox;
  /** Labels stand wholly outside. */
  readonly obstacles: readonly MapBox[];
  /** Points of what labels should not cover, the ground of the areas, and the px² that each stands for. */
  readonly ink: readonly XY[];
  readonly inkArea: number;
}

/** Up to so many labels every place is weighed; beyond, labels stand close to their anchor or not at all. */
const FEW = 24;
/** More labels than this at once are noise. */
const MOST = 80;

const RADII = [8, 20, 34, 50, 70, 94, 124, 160, 200];
const DIRECTIONS: readonly XY[] = Array.from({ length: 16 }, (_, i) => ({
  x: Math.cos((i * Math.PI) / 8),
  y: Math.sin((i * Math.PI) / 8),
}));
const GAP = 5;
/** Outlines and halos need so much room around a label, px. */
const RIM = 3;
const COST = { radius: 0.5, touch: 20, ink: 320, vertical: 6, left: 3, crossing: 120, stay: 35 } as const;
const NEARER_NEEDS_NO_LEADER = 14;

/**
 * Gives every label a place inside the frame, off the obstacles and off each other, near its anchor and away from the ink;
 * earlier labels choose first, and then all choose again in the light of the others. A label for which there is
 * no room is left out. The same input gives the same places.
 */
export function placeLabels(requests: readonly LabelRequest[], space: LabelSpace): PlacedLabel[] {
  if (requests.length > FEW) return placeMany(requests, space);
  const placed: (PlacedLabel | undefined)[] = requests.map(() => undefined);
  const ways = requests.map((request) =>
    candidates(request, RADII, DIRECTIONS)
      .map((way) => ({ ...way, cost: way.cost + groundCost(way.label, space) }))
      .filter(({ cost }) => Number.isFinite(cost))
      .sort((a, b) => a.cost - b.cost),
  );
  for (let round = 0; round < 3; round++)
    for (const i of requests.keys()) {
      const others = placed.filter((label, j): label is PlacedLabel => j !== i && label !== undefined);
      placed[i] = cheapest(ways[i] ?? [], others);
    }
  return placed.filter((label) => label !== undefined);
}

interface Way {
  readonly label: PlacedLabel;
  readonly cost: number;
}

function cheapest(ways: readonly Way[], others: readonly PlacedLabel[]): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { label, cost } of ways) {
    if (cost >= least) break;
    const total = cost + companyCost(label, others);
    if (total >= least) continue;
    least = total;
    best = label;
  }
  return best;
}

/** All boxes around an anchor: for each direction and distance, the box that just touches that point from outside. */
function candidates(
  { block, anchor, previous }: LabelRequest,
  radii: readonly number[],
  directions: readonly XY[],
): Way[] {
  const ways: Way[] = [];
  for (const radius of radii)
    for (const { x, y } of directions) {
      const reach = (part: number): number => Math.max(-1, Math.min(1, part * 1.6));
      const middle = {
        x: x * radius + (reach(x) * block.width) / 2,
        y: y * radius + (reach(y) * block.height) / 2,
      };
      const cost = radius * COST.radius + Math.abs(y) * COST.vertical + (x < 0 ? COST.left : 0);
      ways.push({ label: labelAt(block, anchor, middle), cost });
    }
  if (previous) {
    const label = labelAt(block, anchor, previous);
    const stretch = label.leader ? Math.hypot(label.leader.x - anchor.x, label.leader.y - anchor.y) : 0;
    ways.push({ label, cost: stretch * COST.radius - COST.stay });
  }
  return ways;
}

function labelAt(block: LabelBlock, anchor: XY, middle: XY): PlacedLabel {
  const { width, height } = block;
  const box = { x: anchor.x + middle.x - width / 2, y: anchor.y + middle.y - height / 2, width, height };
  const to = nearestInBox(box, anchor);
  const near = Math.hypot(to.x - anchor.x, to.y - anchor.y) < NEARER_NEEDS_NO_LEADER;
  const aside = middle.x / Math.max(width, 1);
  const align = aside > 0.3 ? 'start' : aside < -0.3 ? 'end' : 'middle';
  return { block, anchor, box, align, leader: near ? null : to };
}

/** Infinite where a label may not stand at all. */
function groundCost({ box, anchor }: PlacedLabel, { frame, obstacles, ink, inkArea }: LabelSpace): number {
  if (!boxHolds(frame, box) || boxHasPoint(box, anchor)) return Number.POSITIVE_INFINITY;
  if (obstacles.some((obstacle) => boxesMeet(obstacle, box, GAP))) return Number.POSITIVE_INFINITY;
  let covered = 0;
  const rim = { x: box.x - RIM, y: box.y - RIM, width: box.width + 2 * RIM, height: box.height + 2 * RIM };
  for (const point of ink) if (boxHasPoint(rim, point)) covered++;
  if (covered === 0) return 0;
  return COST.touch + COST.ink * Math.min(1, (covered * inkArea) / (box.width * box.height));
}

function companyCost(label: PlacedLabel, others: readonly PlacedLabel[]): number {
  let cost = 0;
  for (const other of others) {
    if (boxesMeet(label.box, other.box, GAP)) return Number.POSITIVE_INFINITY;
    if (boxHasPoint(label.box, other.anchor)) cost += COST.crossing;
    if (label.leader && lineMeetsBox(label.anchor, label.leader, other.box)) cost += COST.crossing;
    if (other.leader && lineMeetsBox(other.anchor, other.leader, label.box)) cost += COST.crossing;
    if (label.leader && other.leader && linesCross(label.anchor, label.leader, other.anchor, other.leader))
      cost += COST.crossing;
  }
  return cost;
}

const BESIDE: readonly XY[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
];

/** First come, first served, right beside the anchor. */
function placeMany(requests: readonly LabelRequest[], space: LabelSpace): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    if (placed.length >= MOST) break;
    const free = candidates(request, [8], BESIDE)
      .sort((a, b) => a.cost - b.cost)
      .find(
        ({ label }) =>
          Number.isFinite(groundCost(label, { ...space, ink: [] })) &&
          placed.every((other) => !boxesMeet(label.box, other.box, GAP)),
      );
    if (free) placed.push(free.label);
  }
  return placed;
}
