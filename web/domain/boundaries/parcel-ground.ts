import Flatbush from 'flatbush';
import type { MultiPolygon, Utm32 } from '../geo/coordinates';
import { partition } from './cells';
import { disc, intersect } from './clip';
import { labelAddresses } from './labels';
import type { BoundaryParameters } from './parameters';
import { boxOf } from './parcel-index';
import { type Origin, onPlane, type PlaneRing } from './plane';
import { sitesOf } from './sites';
import type { BoundaryInput, SharedPoint } from './types';

/** Which ground is nearest to whom, worked out near the places where it is asked for. */
export class Ground {
  private readonly index: Flatbush;
  private readonly shared = new Map<string, SharedPoint>();

  constructor(
    private readonly input: BoundaryInput,
    private readonly origin: Origin,
    private readonly parameters: BoundaryParameters,
  ) {
    this.index = new Flatbush(Math.max(1, input.positions.length));
    for (const [east, north] of input.positions) this.index.add(east, north);
    if (input.positions.length === 0) this.index.add(0, 0);
    this.index.finish();
  }

  sharedPoints(): SharedPoint[] {
    return [...this.shared.values()].sort((a, b) => a.member - b.member || a.other - b.other);
  }

  /** The ground of an area within the box of a shape. */
  of(area: number, shape: MultiPolygon<Utm32>): PlaneRing[] {
    const [west, south, east, north] = boxOf(shape);
    return this.cells(west, south, east, north).groundOf(area);
  }

  /** The ground nearest to an address, within a distance of it. */
  around(address: number, metres: number): PlaneRing[] {
    const [east, north] = this.input.positions[address] as Utm32;
    const point = onPlane(this.origin, this.input.positions[address] as Utm32);
    const cells = this.cells(east - metres, north - metres, east + metres, north + metres);
    return intersect([disc(point, metres)], [cells.cellAt(point)]);
  }

  private cells(west: number, south: number, east: number, north: number) {
    const margin = 2 * this.parameters.reach;
    const near = this.index.search(west - margin, south - margin, east + margin, north + margin);
    const { labels, sharedPoints } = labelAddresses(this.input, near);
    for (const one of sharedPoints) this.shared.set(`${one.area},${one.member},${one.other}`, one);
    const points = near.map((i) => onPlane(this.origin, this.input.positions[i] as Utm32));
    return partition(sitesOf(points, labels, [], this.parameters));
  }
}
