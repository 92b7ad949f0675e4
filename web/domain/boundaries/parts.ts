import { type PlanePoint, type PlaneRing, ringArea, ringHolds } from './plane';

/**
 * Sorts rings into connected parts: each outer ring (counter-clockwise) followed by its holes (clockwise). A hole
 * belongs to the smallest outer ring around it. Rings may touch at single points but must not cross.
 */
export function partsOf(rings: readonly PlaneRing[]): PlaneRing[][] {
  const outers: { area: number; part: PlaneRing[] }[] = [];
  const holes: PlaneRing[] = [];
  for (const ring of rings) {
    const area = ringArea(ring);
    if (area > 0) outers.push({ area, part: [ring] });
    else if (area < 0) holes.push(ring);
  }
  outers.sort((a, b) => a.area - b.area);
  for (const hole of holes) {
    const home = outers.find(
      ({ area, part }) => area > -ringArea(hole) && liesIn(hole, part[0] as PlaneRing),
    );
    home?.part.push(hole);
  }
  return outers.map(({ part }) => part);
}

/** A hole lies in a ring when most of its corners and edge middles do: the few that touch may fall either way. */
function liesIn(hole: PlaneRing, ring: PlaneRing): boolean {
  let votes = 0;
  let before = hole[hole.length - 1] as PlanePoint;
  for (const point of hole) {
    votes += ringHolds(ring, point) ? 1 : -1;
    votes += ringHolds(ring, { x: (point.x + before.x) / 2, y: (point.y + before.y) / 2 }) ? 1 : -1;
    before = point;
  }
  return votes > 0;
}
