import {
  boxesMeet,
  boxHasPoint,
  boxHolds,
  countInBox,
  fromTop,
  grownBox,
  lineMeetsBox,
  linesCross,
  nearestInBox,
} from '../boxes';
import type { XY } from '../mercator';
import type { MapBox } from '../props';
import type { LabelBlock } from './block';

/** A label that wants a place beside an anchor (px on the screen). */
export interface LabelRequest {
  readonly block: LabelBlock;
  /** Where it may point, the best first; at least one. */
  readonly anchors: readonly XY[];
  /** Where it stood before: which anchor, and the middle of its box against it. It stays unless something is in the way. */
  readonly previous?: { readonly anchor: number; readonly middle: XY };
}

export interface PlacedLabel {
  readonly block: LabelBlock;
  readonly anchor: XY;
  /** Index of the anchor in the request. */
  readonly choice: number;
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
  /** Small things that labels leave in sight where they can: symbols of institutions. */
  readonly things: readonly MapBox[];
}

/** Up to so many labels every place is weighed; beyond, labels stand close to their anchor or not at all. */
export const FEW = 24;
/** More labels than this at once are noise. */
export const MOST = 80;

const RADII = [8, 20, 34, 50, 70, 94, 124, 160, 200];
const DIRECTIONS: readonly XY[] = Array.from({ length: 16 }, (_, i) => ({
  x: Math.cos((i * Math.PI) / 8),
  y: Math.sin((i * Math.PI) / 8),
}));
const GAP = 5;
/** Outlines and halos need so much room around a label, px. */
const RIM = 3;
const COST = {
  /** Per px from the anchor. */
  radius: 0.5,
  vertical: 6,
  left: 3,
  /** Covering any ground of an area, and covering nothing else. */
  touch: 40,
  ink: 400,
  /** A symbol under the label; a label so near to another's anchor that it seems to be its own. */
  thing: 30,
  strange: 30,
  /** Leaders that cross each other or a label. */
  crossing: 120,
  /** Every anchor after the first. */
  otherAnchor: 12,
  /** What it is worth to stay. */
  stay: 35,
  /** A label so dear is worth another try; a label without a place costs more than any place. */
  badlyOff: 45,
  leftOut: 1000,
} as const;
const NEARER_NEEDS_NO_LEADER = 6;

/**
 * Gives every label a place inside the frame, off the obstacles and off each other, near its anchor and away from the ink.
 * Labels choose one after the other, and then twice again in the light of the others; where that leaves one badly off, other
 * orders are tried. A label for which there is no room is left out. The same input gives the same places, in order.
 */
export function placeLabels(requests: readonly LabelRequest[], space: LabelSpace): PlacedLabel[] {
  if (requests.length > FEW) return placeMany(requests, space);
  const ground = { ...space, ink: fromTop(space.ink) };
  const ways = requests.map((request) =>
    candidates(request, RADII, DIRECTIONS)
      .map((way) => ({ label: way.label, cost: way.cost + groundCost(way.label, ground) }))
      .filter(({ cost }) => Number.isFinite(cost))
      .sort((a, b) => a.cost - b.cost),
  );
  let best = chooseInTurn(ways, [...ways.keys()]);
  for (let first = 1; first < ways.length && best.worst > COST.badlyOff; first++) {
    const turned = [...ways.keys()].map((i) => (i + first) % ways.length);
    const other = chooseInTurn(ways, turned);
    if (other.cost < best.cost) best = other;
  }
  return best.placed.map((way) => way?.label).filter((label) => label !== undefined);
}

interface Way {
  readonly label: PlacedLabel;
  readonly cost: number;
}

interface Choice {
  readonly placed: readonly (Way | undefined)[];
  readonly cost: number;
  readonly worst: number;
}

const ROUNDS = 3;

function chooseInTurn(ways: readonly (readonly Way[])[], order: readonly number[]): Choice {
  const placed: (Way | undefined)[] = ways.map(() => undefined);
  for (let round = 0; round < ROUNDS; round++)
    for (const i of order) {
      const others = placed.flatMap((way, j) => (j !== i && way ? [way.label] : []));
      placed[i] = cheapest(ways[i] ?? [], others);
    }
  const costs = placed.map((way) => way?.cost ?? COST.leftOut);
  return { placed, cost: costs.reduce((sum, cost) => sum + cost, 0), worst: Math.max(0, ...costs) };
}

/** The cheapest way among the others, with its whole cost. */
function cheapest(ways: readonly Way[], others: readonly PlacedLabel[]): Way | undefined {
  let best: Way | undefined;
  for (const { label, cost } of ways) {
    if (best && cost >= best.cost) break;
    const total = cost + companyCost(label, others);
    if (total < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { label, cost: total };
  }
  return best;
}

/** All boxes around all anchors: for each direction and distance, the box that just touches that point from outside. */
function candidates(
  { block, anchors, previous }: LabelRequest,
  radii: readonly number[],
  directions: readonly XY[],
): Way[] {
  const ways: Way[] = [];
  for (const choice of anchors.keys())
    for (const radius of radii)
      for (const { x, y } of directions) {
        const reach = (part: number): number => Math.max(-1, Math.min(1, part * 1.6));
        const middle = {
          x: x * radius + (reach(x) * block.width) / 2,
          y: y * radius + (reach(y) * block.height) / 2,
        };
        const cost = radius * COST.radius + Math.abs(y) * COST.vertical + (x < 0 ? COST.left : 0);
        const label = labelAt(block, anchors, choice, middle);
        if (label) ways.push({ label, cost: cost + choice * COST.otherAnchor });
      }
  const label = previous && labelAt(block, anchors, previous.anchor, previous.middle);
  if (label) {
    const { anchor, leader } = label;
    const stretch = leader ? Math.hypot(leader.x - anchor.x, leader.y - anchor.y) : 0;
    ways.push({ label, cost: stretch * COST.radius - COST.stay });
  }
  return ways;
}

function labelAt(
  block: LabelBlock,
  anchors: readonly XY[],
  choice: number,
  middle: XY,
): PlacedLabel | undefined {
  const anchor = anchors[choice];
  if (!anchor) return undefined;
  const { width, height } = block;
  const box = { x: anchor.x + middle.x - width / 2, y: anchor.y + middle.y - height / 2, width, height };
  const to = nearestInBox(box, anchor);
  const near = Math.hypot(to.x - anchor.x, to.y - anchor.y) < NEARER_NEEDS_NO_LEADER;
  const aside = middle.x / Math.max(width, 1);
  const align = aside > 0.3 ? 'start' : aside < -0.3 ? 'end' : 'middle';
  return { block, anchor, choice, box, align, leader: near ? null : to };
}

/** Infinite where a label may not stand at all. `space` has its ink from top to bottom. */
function groundCost(
  { box, anchor }: PlacedLabel,
  { frame, obstacles, ink, inkArea, things }: LabelSpace,
): number {
  if (!boxHolds(frame, box) || boxHasPoint(box, anchor)) return Number.POSITIVE_INFINITY;
  if (obstacles.some((obstacle) => boxesMeet(obstacle, box, GAP))) return Number.POSITIVE_INFINITY;
  const covered = countInBox(ink, grownBox(box, RIM));
  const hidden = things.filter((thing) => boxesMeet(thing, box)).length * COST.thing;
  if (covered === 0) return hidden;
  return hidden + COST.touch + COST.ink * Math.min(1, (covered * inkArea) / (box.width * box.height));
}

function companyCost(label: PlacedLabel, others: readonly PlacedLabel[]): number {
  let cost = 0;
  for (const other of others) {
    if (boxesMeet(label.box, other.box, GAP)) return Number.POSITIVE_INFINITY;
    if (boxHasPoint(label.box, other.anchor)) cost += COST.crossing;
    else if (near(label.box, other.anchor) || near(other.box, label.anchor)) cost += COST.strange;
    if (label.leader && lineMeetsBox(label.anchor, label.leader, other.box)) cost += COST.crossing;
    if (other.leader && lineMeetsBox(other.anchor, other.leader, label.box)) cost += COST.crossing;
    if (label.leader && other.leader && linesCross(label.anchor, label.leader, other.anchor, other.leader))
      cost += COST.crossing;
  }
  return cost;
}

/** So close that a reader would take the label for the anchor's own. */
const near = (box: MapBox, anchor: XY): boolean => {
  const { x, y } = nearestInBox(box, anchor);
  return Math.hypot(x - anchor.x, y - anchor.y) < 16;
};

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
    const first = { block: request.block, anchors: request.anchors.slice(0, 1) };
    const free = candidates(first, [8], BESIDE)
      .sort((a, b) => a.cost - b.cost)
      .find(
        ({ label }) =>
          Number.isFinite(groundCost(label, { ...space, ink: [], things: [] })) &&
          placed.every((other) => !boxesMeet(label.box, other.box, GAP)),
      );
    if (free) placed.push(free.label);
  }
  return placed;
}
