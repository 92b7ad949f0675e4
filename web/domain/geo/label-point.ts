import { distanceToEdge, sideOfPolygon } from './contains';
import { type Polygon, snap, type Utm32, utm32 } from './coordinates';

/** A square of the search: its centre, half its side, and the depth of its centre in the polygon. */
interface Cell {
  readonly centre: Utm32;
  readonly half: number;
  readonly depth: number;
}

/**
 * The point of a polygon that lies deepest inside, to within `precision` metres of depth, rounded to 1 mm: where a
 * label stands best ("pole of inaccessibility"; squares over the polygon are quartered as long as they may hold a
 * deeper point, after Agafonkin's polylabel). Undefined for a polygon without a ring.
 */
export function labelPoint(polygon: Polygon<Utm32>, precision = 1): Utm32 | undefined {
  const outer = polygon[0];
  if (!outer?.length) return undefined;
  const easts = outer.map(([east]) => east);
  const norths = outer.map(([, north]) => north);
  const [west, south, east, north] = [
    Math.min(...easts),
    Math.min(...norths),
    Math.max(...easts),
    Math.max(...norths),
  ];
  const half = Math.min(east - west, north - south) / 2;
  const cell = (x: number, y: number, size: number): Cell => {
    const centre = snap(utm32(x, y));
    const distance = distanceToEdge([polygon], centre);
    return { centre, half: size, depth: sideOfPolygon(polygon, centre) === 'inside' ? distance : -distance };
  };
  let best = cell((west + east) / 2, (south + north) / 2, 0);
  if (half <= 0) return best.centre;
  let waiting: Cell[] = [];
  for (let x = west; x < east; x += 2 * half)
    for (let y = south; y < north; y += 2 * half) waiting.push(cell(x + half, y + half, half));
  while (waiting.length > 0) {
    for (const found of waiting) if (found.depth > best.depth) best = found;
    waiting = waiting
      .filter((tried) => tried.depth + tried.half * Math.SQRT2 - best.depth > precision)
      .flatMap(({ centre: [x, y], half: size }) =>
        [-size / 2, size / 2].flatMap((dx) =>
          [-size / 2, size / 2].map((dy) => cell(x + dx, y + dy, size / 2)),
        ),
      );
  }
  return best.centre;
}
