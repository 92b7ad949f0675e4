import { Delaunay } from 'd3-delaunay';
import { type PlanePoint, type PlaneRing, ringArea } from './plane';
import type { Site } from './sites';

/** Distance (mm) from the sites to the frame that closes the outermost cells; far beyond any shape's reach. */
const FRAME = 1_000_000;
/** Voronoi vertices of nearly straight triangles are pulled in to this distance (mm), so that products stay exact. */
const FAR = 20_000_000;

/** The plane divided among sites: every point belongs to the nearest one (Voronoi diagram on the 1 mm grid). */
export interface Partition {
  /** The ground of a label (area index) as rings; shared lines have the same vertices on both sides. */
  readonly groundOf: (label: number) => PlaneRing[];
  /** The cell of the site that is nearest to a point. */
  readonly cellAt: (point: PlanePoint) => PlaneRing;
}

/**
 * Divides the plane among the sites. All vertices are rounded once, before cells and grounds are read off, so that
 * neighbours fit exactly. Sites must be distinct.
 */
export function partition(sites: readonly Site[]): Partition {
  const all = [...sites, ...frame(sites)];
  const delaunay = new Delaunay(Float64Array.from(all.flatMap((site) => [site.x, site.y])));
  const { triangles, halfedges, inedges } = delaunay;
  const corners: PlanePoint[] = [];
  for (let t = 0; t < triangles.length; t += 3)
    corners.push(
      circumcentre(
        all[triangles[t] as number] as Site,
        all[triangles[t + 1] as number] as Site,
        all[triangles[t + 2] as number] as Site,
      ),
    );
  const corner = (edge: number): PlanePoint => corners[Math.floor(edge / 3)] as PlanePoint;
  const labelAt = (edge: number): number => (all[triangles[edge] as number] as Site).label;

  /** Walks along the lines that have the label on one side and anything else on the other. */
  const groundOf = (label: number): PlaneRing[] => {
    const seen = new Uint8Array(triangles.length);
    const rings: PlaneRing[] = [];
    for (let start = 0; start < triangles.length; start++) {
      if (seen[start] || labelAt(start) !== label || labelAt(following(start)) === label) continue;
      const ring: PlaneRing = [];
      for (let edge = start; !seen[edge]; ) {
        seen[edge] = 1;
        const twin = halfedges[edge] as number;
        if (twin < 0) break;
        ring.push(corner(twin));
        edge = labelAt(preceding(twin)) === label ? preceding(twin) : following(twin);
      }
      rings.push(ring);
    }
    return leftHanded(rings.map(withoutRepeats));
  };

  const cellAt = (point: PlanePoint): PlaneRing => {
    const start = inedges[delaunay.find(point.x, point.y)] as number;
    const ring: PlaneRing = [];
    for (let edge = start; edge >= 0; ) {
      ring.push(corner(edge));
      edge = halfedges[following(edge)] as number;
      if (edge === start) break;
    }
    return leftHanded([withoutRepeats(ring)])[0] as PlaneRing;
  };
  return { groundOf, cellAt };
}

const following = (edge: number): number => (edge % 3 === 2 ? edge - 2 : edge + 1);
const preceding = (edge: number): number => (edge % 3 === 0 ? edge + 2 : edge - 1);

function frame(sites: readonly Site[]): Site[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of sites) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return [west - FRAME, east + FRAME].flatMap((x) =>
    [south - FRAME, north + FRAME].map((y) => ({ x, y, label: -1 })),
  );
}

/** Centre of the circle through three points, rounded to the grid; relative to `a`, to keep the digits. */
function circumcentre(a: PlanePoint, b: PlanePoint, c: PlanePoint): PlanePoint {
  const [bx, by, cx, cy] = [b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y];
  const [bb, cc] = [bx * bx + by * by, cx * cx + cy * cy];
  const twice = 2 * (bx * cy - by * cx);
  const [x, y] = [cy * bb - by * cc, bx * cc - cx * bb];
  const size = Math.max(Math.abs(x), Math.abs(y));
  // triangles run clockwise here, so the centre of one without area lies where a negative area would put it
  const scale = Math.abs(twice) * FAR > size ? 1 / twice : (twice > 0 ? FAR : -FAR) / size;
  return { x: Math.round(a.x + x * scale), y: Math.round(a.y + y * scale) };
}

const withoutRepeats = (ring: PlaneRing): PlaneRing =>
  ring.filter((point, i) => {
    const before = ring[(i || ring.length) - 1] as PlanePoint;
    return ring.length === 1 || before.x !== point.x || before.y !== point.y;
  });

/** Turns all rings together so that the largest runs counter-clockwise. */
function leftHanded(rings: PlaneRing[]): PlaneRing[] {
  const areas = rings.map(ringArea);
  const largest = areas.reduce((best, area) => (Math.abs(area) > Math.abs(best) ? area : best), 0);
  return largest >= 0 ? rings : rings.map((ring) => [...ring].reverse());
}
