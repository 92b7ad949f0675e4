import type { Polygon, Ring, Utm32 } from '../geo/coordinates';
import { labelPoint } from '../geo/label-point';
import { area as areaOfShape, perimeter, polygonArea } from '../geo/measure';
import { arcsOf } from './arcs';
import { assembleAreas } from './assemble';
import { partition } from './cells';
import { type Cluster, clustersOf } from './clusters';
import { labelEdges, settleLabels } from './faces';
import { farGroups } from './far-groups';
import { labelAddresses } from './labels';
import { nodeEdges } from './noding';
import { type BoundaryParameters, DEFAULT_PARAMETERS } from './parameters';
import { piecesOf } from './pieces';
import { comparePoints, millimetres, onPlane, originOf, type PlanePoint } from './plane';
import { regionOf } from './region';
import { type Neighbours, neighboursOf, rowSegments } from './row-segments';
import { simplifyArcs } from './simplify-arcs';
import { sitesOf } from './sites';
import { tidyFaces } from './tidy';
import type { AreaBoundary, BoundaryInput, BoundaryPiece, BoundaryResult, SharedPoint } from './types';

/**
 * Builds the boundaries of all areas: every member address inside its area, every other address of the register outside,
 * areas disjoint, all vertices on the 1 mm grid of EPSG:25832. The same input gives the same result, in whatever order
 * the addresses come. What cannot be parted, and members far from all others, is reported in the result.
 * Verify with `checkExactness`. `build` is who builds the clusters, where a large work is to be shared out.
 */
export function buildBoundaries(
  input: BoundaryInput,
  parameters: BoundaryParameters = DEFAULT_PARAMETERS,
  build: ClusterBuilder = buildClusters,
): BoundaryResult {
  const built = build(input, parameters, clustersOf(input, parameters));
  return {
    areas: built.pieces.map((list) => boundaryOf(list)),
    sharedPoints: built.sharedPoints,
    farGroups: farGroups(input, parameters),
  };
}

/**
 * Builds one area alone, exactly as `buildBoundaries` would: only its own clusters are worked on, which is what an
 * editor needs while one list changes.
 */
export function buildArea(
  input: BoundaryInput,
  area: number,
  parameters: BoundaryParameters = DEFAULT_PARAMETERS,
): AreaBoundary {
  const own = clustersOf(input, parameters).filter(({ members }) =>
    members.some((member) => input.areaOf[member] === area),
  );
  return boundaryOf(buildClusters(input, parameters, own).pieces[area] ?? []);
}

/** What came of some clusters. */
export interface Built {
  /** Per area. */
  readonly pieces: readonly (readonly BoundaryPiece[])[];
  readonly sharedPoints: readonly SharedPoint[];
}

/** Builds clusters of an input, in whatever order: they do not know of each other. */
export type ClusterBuilder = (
  input: BoundaryInput,
  parameters: BoundaryParameters,
  clusters: readonly Cluster[],
) => Built;

/** What came of one cluster. */
export interface BuiltCluster extends Omit<Built, 'pieces'> {
  /** Of the areas that the cluster touches. */
  readonly pieces: readonly (readonly [area: number, pieces: readonly BoundaryPiece[]])[];
}

/** Builds clusters one after the other. */
export function buildClusters(
  input: BoundaryInput,
  parameters: BoundaryParameters,
  clusters: readonly Cluster[],
): Built {
  const neighbours = neighboursOf(input.rows);
  return joinBuilt(
    input.areas,
    clusters.map((cluster) => buildCluster(input, parameters, cluster, neighbours)),
  );
}

/** Puts together what came of several clusters. */
export function joinBuilt(areas: number, parts: readonly BuiltCluster[]): Built {
  const pieces: BoundaryPiece[][] = Array.from({ length: areas }, () => []);
  const sharedPoints: SharedPoint[] = [];
  for (const built of parts) {
    for (const [area, list] of built.pieces) pieces[area]?.push(...list);
    sharedPoints.push(...built.sharedPoints);
  }
  sharedPoints.sort((a, b) => a.member - b.member || a.other - b.other);
  return { pieces, sharedPoints };
}

/**
 * All pieces of all areas in one cluster, worked out on one plane. Areas are numbered among themselves here, in their own
 * order: a cluster touches few of the many that a country may have.
 */
export function buildCluster(
  input: BoundaryInput,
  parameters: BoundaryParameters,
  cluster: Cluster,
  neighbours: Neighbours,
): BuiltCluster {
  const origin = originOf(cluster.members.map((member) => input.positions[member] as Utm32));
  const { near } = cluster;
  const points = near.map((address) => onPlane(origin, input.positions[address] as Utm32));
  const { labels: areaLabels, sharedPoints } = labelAddresses(input, near);
  const here = [...new Set(areaLabels)].filter((area) => area >= 0).sort((a, b) => a - b);
  const places = new Map(here.map((area, place) => [area, place]));
  const labels = areaLabels.map((area) => places.get(area) ?? -1);
  const segments = rowSegments(near, points, labels, neighbours, parameters.rowGap);
  const cells = partition(sitesOf(points, labels, segments, parameters));
  // members of other clusters are near, too: they keep their ground, but are not built here
  const ours = new Set(cluster.members);
  const isOurs = near.map((address) => ours.has(address));
  const grounds = here.map((_, place) => cells.groundOf(place));
  const inOrder = (list: PlanePoint[]): PlanePoint[] => list.sort(comparePoints);
  const regions = grounds.map((ground, place) =>
    regionOf(
      {
        members: inOrder(points.filter((_, i) => isOurs[i] && labels[i] === place)),
        others: inOrder(points.filter((_, i) => labels[i] !== place)),
        segments: segments.filter(({ label, house }) => label === place && isOurs[house]),
        ground,
        foreignGround: grounds.filter((_, other) => other !== place).flat(),
        cellAt: cells.cellAt,
      },
      parameters,
    ),
  );
  const labelled = points.map((point, i) => ({ ...point, label: labels[i] as number }));
  const noded = nodeEdges(regions);
  const pocket = millimetres(parameters.reach) ** 2;
  const lines = tidyFaces(noded.points, settleLabels(noded.points, labelEdges(noded)), labelled, pocket);
  const network = simplifyArcs(
    { points: noded.points, arcs: arcsOf(noded.points, lines) },
    points,
    millimetres(parameters.simplify),
  );
  const pieces = assembleAreas(network, here.length).map((parts, place) => {
    const area = here[place] as number;
    const members = points.filter((_, i) => input.areaOf[near[i] as number] === area);
    return [area, piecesOf(parts, members, origin)] as const;
  });
  return { pieces, sharedPoints: sharedPoints.filter(({ member }) => ours.has(member)) };
}

/** The pieces of an area, largest first, with what is measured on them. `labelOf` finds the place of the name in the largest. */
export function boundaryOf(
  list: readonly BoundaryPiece[],
  labelOf: (polygon: Polygon<Utm32>) => Utm32 | undefined = labelPoint,
): AreaBoundary {
  const first = ({ polygon }: BoundaryPiece): Utm32 => (polygon[0] as Ring<Utm32>)[0] as Utm32;
  const pieces = list
    .map((piece) => ({ piece, area: polygonArea(piece.polygon), at: first(piece) }))
    .sort((a, b) => b.area - a.area || a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ piece }) => piece);
  const shape = pieces.map(({ polygon }) => polygon);
  return {
    shape,
    pieces,
    area: areaOfShape(shape),
    perimeter: perimeter(shape),
    label: shape[0] && labelOf(shape[0]),
  };
}
