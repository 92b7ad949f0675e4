import { boxesMeet, boxHasPoint, boxHolds } from '../boxes';
import { extent, gridInside } from '../interior';
import { type Projector, toMercator, type XY } from '../mercator';
import type { MapBox, MapGeography } from '../props';
import { districtBlock } from './block';
import type { LabelSpace, PlacedLabel } from './place';

/** A district and the places inside it where its name may stand, Mercator units. */
export interface DistrictPlaces {
  readonly school: string;
  readonly places: readonly XY[];
}

/** A district is looked at in so many rows and columns. */
const GRID = 20;

/** Districts of one grade band. */
export function districtPlaces(geography: MapGeography, band: string): DistrictPlaces[] {
  return geography.districts.features
    .filter((district) => district.properties.band === band)
    .map(({ properties, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const positions = polygons.flatMap((rings) => {
        const { width, height } = extent(rings);
        return gridInside(rings, width / GRID, height / GRID);
      });
      return {
        school: properties.school,
        places: positions.map(([lon = 0, lat = 0]) => toMercator(lon, lat)),
      };
    });
}

/**
 * Places each district's name near the middle of what is seen of it, clear of the areas' labels and outlines. A name with no such place is
 * left out until the map is moved.
 */
export function placeDistricts(
  districts: readonly DistrictPlaces[],
  projector: Projector,
  space: LabelSpace,
  areaLabels: readonly PlacedLabel[],
  scale: number,
): PlacedLabel[] {
  const taken = areaLabels.map((label) => label.box);
  const placed: PlacedLabel[] = [];
  for (const { school, places } of districts) {
    const block = districtBlock(school, scale);
    const { frame } = space;
    const seen = places.map((place) => projector.toScreen(place)).filter((at) => boxHasPoint(frame, at));
    const middle = meanOf(seen);
    let best: { box: MapBox; cost: number } | undefined;
    for (const { x, y } of seen) {
      const { width, height } = block;
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      if (!boxHolds(frame, box)) continue;
      if ([...taken, ...space.obstacles].some((other) => boxesMeet(other, box, 10))) continue;
      const covered = space.ink.filter((point) => boxHasPoint(box, point)).length;
      const hidden = space.things.filter((thing) => boxesMeet(thing, box)).length;
      const cost = Math.hypot(x - middle.x, y - middle.y) + covered * 25 + hidden * 60;
      if (!best || cost < best.cost) best = { box, cost };
    }
    if (!best) continue;
    taken.push(best.box);
    const anchor = { x: best.box.x + best.box.width / 2, y: best.box.y + best.box.height / 2 };
    placed.push({ block, anchor, choice: 0, box: best.box, align: 'middle', leader: null });
  }
  return placed;
}

const meanOf = (points: readonly XY[]): XY => ({
  x: points.reduce((sum, point) => sum + point.x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, point) => sum + point.y, 0) / Math.max(1, points.length),
});
