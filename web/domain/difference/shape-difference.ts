import type { MultiPolygon, Polygon, Utm32 } from '../geo/coordinates';
import { clipBy } from '../overlay/clip-library';
import { fromPositions, prepareShape, toPositions } from '../overlay/shape';

/** What a boundary gained and what it lost. */
export interface ShapeDifference {
  readonly gained: MultiPolygon<Utm32>;
  readonly lost: MultiPolygon<Utm32>;
}

/**
 * The symmetric difference of two shapes in EPSG:25832, as what the second has more and what it has less. Shapes are snapped
 * to the 1 mm grid first; what comes out is exact (corners may lie off the grid), so that the areas add up:
 * area of `after` - area of `before` = gained - lost, to 1e-8. Parts that are the same on both sides cost nothing.
 * Undefined when a shape can't be clipped.
 */
export function shapeDifference(
  before: MultiPolygon<Utm32>,
  after: MultiPolygon<Utm32>,
): ShapeDifference | undefined {
  const was = before.length === 0 ? { ok: true as const, shape: before } : prepareShape(before);
  const is = after.length === 0 ? { ok: true as const, shape: after } : prepareShape(after);
  if (!was.ok || !is.ok) return undefined;
  // the parts of one shape do not overlap, so a part of both takes no part in the difference
  const [old, now] = [without(was.shape, is.shape), without(is.shape, was.shape)];
  return { gained: minus(now, old), lost: minus(old, now) };
}

const written = (polygon: Polygon<Utm32>): string => JSON.stringify(polygon);

function without(shape: MultiPolygon<Utm32>, other: MultiPolygon<Utm32>): MultiPolygon<Utm32> {
  const known = new Set(other.map(written));
  return shape.filter((polygon) => !known.has(written(polygon)));
}

function minus(shape: MultiPolygon<Utm32>, other: MultiPolygon<Utm32>): MultiPolygon<Utm32> {
  if (shape.length === 0 || other.length === 0) return shape;
  return fromPositions(clipBy('difference', toPositions(shape), [toPositions(other)]));
}
