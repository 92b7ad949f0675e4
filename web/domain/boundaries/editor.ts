import type Flatbush from 'flatbush';
import type { Utm32 } from '../geo/coordinates';
import { type BuiltCluster, boundaryOf, buildCluster, joinBuilt } from './build';
import { type Cluster, clustersOf, indexPositions } from './clusters';
import { farGroups } from './far-groups';
import { type BoundaryParameters, DEFAULT_PARAMETERS } from './parameters';
import { patchAreas } from './patch';
import { type Neighbours, neighboursOf } from './row-segments';
import type { AreaBoundary, BoundaryInput, BoundaryPiece, BoundaryResult } from './types';

/** The addresses that stay while their membership changes. */
export type EditedRegister = Omit<BoundaryInput, 'areaOf'>;

/** How far a change of one address is drawn anew at once, metres; beyond it the settled lines stand. */
const PATCH_RADIUS = 60;
/** Members up to so far from a changed address take part in that. */
const PATCH_MEMBERS = 105;
/** From so many addresses on, drawing the neighbourhood alone is no gain. */
const MOST_PATCHED = 450;

/**
 * Keeps the boundaries of a register while lists are edited. `patch` draws the neighbourhood of a change at once; `settle`
 * gives exactly what `buildBoundaries` would, and builds only clusters in which anything differs from the last time.
 * Both keep the law (every member inside, every other address outside, areas disjoint but for the rounding of a patch's rim); only
 * settled ones have sound rings.
 */
export class BoundaryEditor {
  private readonly index: Flatbush | undefined;
  private readonly neighbours: Neighbours;
  private known: ReadonlyMap<string, BuiltCluster> = new Map();
  /** What came of the last settling, with the pieces that it was measured on. */
  private settled: readonly { readonly list: readonly BoundaryPiece[]; readonly boundary: AreaBoundary }[] =
    [];
  private areas: readonly AreaBoundary[] = [];
  private drawnFor: readonly number[] = [];

  constructor(
    private readonly register: EditedRegister,
    private readonly parameters: BoundaryParameters = DEFAULT_PARAMETERS,
  ) {
    this.index = indexPositions(register.positions);
    this.neighbours = neighboursOf(register.rows);
  }

  /**
   * The boundaries with the neighbourhood of what changed since the last drawing worked out anew. Lines may show a step where
   * old and new meet, and rings may touch themselves, until they are settled. Undefined when nothing was drawn before, or too much changed.
   */
  patch(areaOf: readonly number[]): readonly AreaBoundary[] | undefined {
    if (this.areas.length === 0 || !this.index) return undefined;
    const changed = areaOf.flatMap((area, i) => (area === this.drawnFor[i] ? [] : [i]));
    if (changed.length === 0) return this.areas;
    const input = { ...this.register, areaOf };
    const members = this.around(changed, PATCH_MEMBERS).filter((i) => (areaOf[i] ?? -1) >= 0);
    const { reach, close, rowGap } = this.parameters;
    const near = this.around([...changed, ...members], reach + close + rowGap / 2);
    if (near.length > MOST_PATCHED) return undefined;
    const built = buildCluster(input, this.parameters, { members, near }, this.neighbours);
    this.areas = patchAreas(this.areas, new Map(built.pieces), input, changed, near, PATCH_RADIUS);
    this.drawnFor = areaOf;
    return this.areas;
  }

  /** Takes boundaries that were settled elsewhere as those that the next neighbourhood is drawn into. */
  rest(areaOf: readonly number[], areas: readonly AreaBoundary[]): void {
    this.areas = areas;
    this.drawnFor = areaOf;
  }

  /** Works the boundaries out cluster by cluster; stops wherever its caller does. The last value is the result. */
  *settle(areaOf: readonly number[]): Generator<{ done: number; total: number }, BoundaryResult> {
    const input = { ...this.register, areaOf };
    const clusters = clustersOf(input, this.parameters, this.index);
    const known = new Map<string, BuiltCluster>();
    for (const cluster of clusters) {
      const key = keyOf(cluster, areaOf);
      let built = this.known.get(key);
      if (!built) {
        yield { done: known.size, total: clusters.length };
        built = buildCluster(input, this.parameters, cluster, this.neighbours);
        // kept at once: a settling that is given up has not worked in vain
        this.known = new Map([...this.known, [key, built]]);
      }
      known.set(key, built);
    }
    const { pieces, sharedPoints } = joinBuilt(input.areas, [...known.values()]);
    this.known = known;
    this.settled = pieces.map((list, area) => {
      const before = this.settled[area];
      return before && isSame(before.list, list) ? before : { list, boundary: boundaryOf(list) };
    });
    this.areas = this.settled.map(({ boundary }) => boundary);
    this.drawnFor = areaOf;
    return { areas: this.areas, sharedPoints, farGroups: farGroups(input, this.parameters) };
  }

  /** Indexes of all addresses within a distance of any of some, ascending. */
  private around(addresses: readonly number[], metres: number): number[] {
    const found = new Set<number>();
    for (const address of addresses) {
      const [east, north] = this.register.positions[address] as Utm32;
      const box = [east - metres, north - metres, east + metres, north + metres] as const;
      for (const other of this.index?.search(...box) ?? []) {
        const [otherEast, otherNorth] = this.register.positions[other] as Utm32;
        if (Math.hypot(otherEast - east, otherNorth - north) <= metres) found.add(other);
      }
      if (found.size > 4 * MOST_PATCHED) break;
    }
    return [...found].sort((a, b) => a - b);
  }
}

/** True for the same pieces, object by object: clusters that were not built anew give them again. */
const isSame = (one: readonly BoundaryPiece[], other: readonly BoundaryPiece[]): boolean =>
  one.length === other.length && one.every((piece, i) => piece === other[i]);

/** What a cluster's shapes depend on: who is near, to whom each belongs, and whose shapes are asked for. */
function keyOf({ members, near }: Cluster, areaOf: readonly number[]): string {
  const ours = new Set(members);
  return [...near]
    .sort((a, b) => a - b)
    .map((i) => `${i}:${areaOf[i]}${ours.has(i) ? '*' : ''}`)
    .join(' ');
}
