import { checkExactness } from '../../../web/domain/boundaries/exactness';
import type { BoundaryInput } from '../../../web/domain/boundaries/types';
import type { MultiPolygon, Utm32 } from '../../../web/domain/geo/coordinates';

/** How far boundaries keep their law: addresses on the wrong side and ground that two areas have. */
export interface Exactness {
  readonly membersOutside: number;
  readonly othersInside: number;
  readonly overlaps: number;
  readonly overlapSquareMetres: number;
}

/** Counts, with the check that a build must pass. */
export function exactnessOf(input: BoundaryInput, shapes: readonly MultiPolygon<Utm32>[]): Exactness {
  const found = checkExactness(input, shapes);
  const strays = (kind: 'member-outside' | 'other-inside'): number =>
    new Set(
      found.flatMap((one) =>
        one.kind === kind && one.unit === 'metres' ? [`${one.area} ${one.address}`] : [],
      ),
    ).size;
  const overlaps = found.flatMap((one) => (one.kind === 'areas-overlap' ? [one.squareMetres] : []));
  return {
    membersOutside: strays('member-outside'),
    othersInside: strays('other-inside'),
    overlaps: overlaps.length,
    overlapSquareMetres: Math.round(overlaps.reduce((sum, one) => sum + one, 0)),
  };
}
