import { describe, expect, it } from 'vitest';
import { arcsOf } from '../../../web/domain/boundaries/arcs';
import { assembleAreas } from '../../../web/domain/boundaries/assemble';
import { sharpenCorners } from '../../../web/domain/boundaries/corners';
import { facesOf, labelEdges, settleLabels } from '../../../web/domain/boundaries/faces';
import { withoutNecks } from '../../../web/domain/boundaries/necks';
import { withoutNeedles } from '../../../web/domain/boundaries/needles';
import { nodeEdges } from '../../../web/domain/boundaries/noding';
import type { Obstacle } from '../../../web/domain/boundaries/obstacles';
import { type PlanePoint, type PlaneRing, ringArea } from '../../../web/domain/boundaries/plane';
import { simplifyLine } from '../../../web/domain/boundaries/simplify';
import { simplifyArcs } from '../../../web/domain/boundaries/simplify-arcs';
import { tidyFaces } from '../../../web/domain/boundaries/tidy';

/** Points in metres as millimetres. */
const ring = (...pairs: readonly (readonly [number, number])[]): PlaneRing =>
  pairs.map(([x, y]) => ({ x: Math.round(x * 1000), y: Math.round(y * 1000) }));
const box = (west: number, south: number, east: number, north: number): PlaneRing =>
  ring([west, south], [east, south], [east, north], [west, north]);
const metres = (points: readonly PlanePoint[]) => points.map(({ x, y }) => [x / 1000, y / 1000]);
const squareMetres = (shape: readonly PlaneRing[]) =>
  shape.reduce((sum, one) => sum + ringArea(one), 0) / 1e6;

/** From regions of areas to areas again, by way of the network. */
function throughNetwork(regions: PlaneRing[][], addresses: readonly (PlanePoint & { label: number })[] = []) {
  const noded = nodeEdges(regions);
  const settled = settleLabels(noded.points, labelEdges(noded));
  const lines = addresses.length > 0 ? tidyFaces(noded.points, settled, addresses, 9e8) : settled;
  const arcs = arcsOf(noded.points, lines);
  return { noded, arcs, areas: assembleAreas({ points: noded.points, arcs }, regions.length) };
}

describe('the network of boundaries', () => {
  it('cuts a long side at the corners of the neighbour, a millimetre off the line', () => {
    const { arcs, areas } = throughNetwork([
      [box(0, 0, 10, 10)],
      [ring([10.001, 2], [20, 2], [20, 8], [10.001, 8])],
    ]);
    const common = arcs.filter(({ left, right }) => left >= 0 && right >= 0);
    expect(common).toHaveLength(1);
    expect(common[0]!.ids).toHaveLength(2);
    expect(areas.map((parts) => parts.length)).toEqual([1, 1]);
    expect(areas[0]![0]![0]).toHaveLength(6);
  });

  it('gives slivers that two areas claim to one of them', () => {
    const { areas } = throughNetwork([[box(0, 0, 10, 10)], [box(9.99, 0, 20, 10)]]);
    const total = areas.reduce((sum, parts) => sum + squareMetres(parts.flat()), 0);
    expect(total).toBeCloseTo(200, 6);
  });

  it('divides an area that touches itself at a point', () => {
    const { areas } = throughNetwork([[box(0, 0, 10, 10), box(10, 10, 20, 20)]]);
    expect(areas[0]).toHaveLength(2);
    const bow = ring([0, 0], [10, 0], [10, 10], [20, 10], [20, 20], [10, 20], [10, 10], [0, 10]);
    expect(throughNetwork([[bow]]).areas[0]).toHaveLength(2);
  });

  it('walks around every face once, the outside clockwise', () => {
    const noded = nodeEdges([[box(0, 0, 10, 10)], [box(10, 0, 20, 10)]]);
    const faces = facesOf(noded.points, settleLabels(noded.points, labelEdges(noded)));
    expect(faces.map(({ label, area }) => [label, area / 1e6]).sort()).toEqual([
      [-1, -200],
      [0, 100],
      [1, 100],
    ]);
  });

  it('fills enclosed ground without an address, and only that', () => {
    const holed = [box(0, 0, 30, 30), box(10, 10, 20, 20).reverse()];
    const address = (x: number, y: number, label: number) => ({ x: x * 1000, y: y * 1000, label });
    expect(squareMetres(throughNetwork([holed], [address(5, 5, 0)]).areas[0]!.flat())).toBe(900);
    const lived = throughNetwork([holed], [address(5, 5, 0), address(15, 15, -1)]).areas[0]!;
    expect(squareMetres(lived.flat())).toBe(800);
  });

  it('drops parts of an area that hold no member', () => {
    const { areas } = throughNetwork(
      [[box(0, 0, 10, 10), box(20, 0, 21, 10)]],
      [{ x: 5000, y: 5000, label: 0 }],
    );
    expect(areas[0]!.map(([outer]) => squareMetres([outer!]))).toEqual([100]);
  });
});

describe('simplifying', () => {
  const wave = Array.from({ length: 41 }, (_, i) => ({ x: i * 1000, y: i % 2 === 0 ? 0 : 900 }));
  const at = (x: number, y: number, room = 100): Obstacle => ({ x, y, room });

  it('leaves the ends of a wavy line within the tolerance', () => {
    expect(simplifyLine(wave, [], 2000)).toEqual([0, 40]);
    expect(simplifyLine(wave, [], 100)).toHaveLength(41);
  });

  it('never passes an address to the other side', () => {
    const kept = simplifyLine(wave, [at(9000, 500)], 2000).map((k) => wave[k]!);
    const after = kept.findIndex(({ x }) => x > 9000);
    const [a, b] = [kept[after - 1]!, kept[after]!];
    expect(a.y + ((9000 - a.x) / (b.x - a.x)) * (b.y - a.y)).toBeGreaterThan(600);
  });

  it('keeps the corners of a square and drops what lies on its sides', () => {
    const line = [...box(0, 0, 10, 10), { x: 0, y: 5000 }, { x: 0, y: 0 }];
    expect(simplifyLine(line, [], 1000)).toEqual([0, 1, 2, 3, 5]);
  });

  it('gives lines back their points where two would cross', () => {
    // a bulge around the tip of a line from the other side
    const points = ring(
      [0, 0],
      [9, 0],
      [9.5, 1.2],
      [10.5, 1.2],
      [11, 0],
      [20, 0],
      [10, -10],
      [10, 0.8],
      [11, -10],
    );
    const arcs = [
      { ids: [0, 1, 2, 3, 4, 5], left: 0, right: -1 },
      { ids: [6, 7], left: 1, right: -1 },
      { ids: [7, 8], left: 1, right: -1 },
    ];
    const simple = simplifyArcs({ points, arcs }, [], 2000);
    expect(simple.arcs[0]!.ids.length).toBeGreaterThan(2);
    expect(simplifyArcs({ points, arcs: arcs.slice(0, 1) }, [], 2000).arcs[0]!.ids).toEqual([0, 5]);
  });

  it('cuts off needles, unless an address needs them', () => {
    const line = ring([0, 0], [10, 0], [20, 0.02], [10, 0.04], [10, 10]);
    expect(withoutNeedles(line, [])).toEqual([0, 1, 3, 4]);
    const held = { ...at(15_000, 20), room: 5 };
    expect(withoutNeedles(line, [held])).toEqual([0, 1, 2, 3, 4]);
  });

  it('makes a corner of a short bevel between long sides', () => {
    const points = ring([0, 0], [48, 0], [50, 1], [50, 50]);
    const network = { points, arcs: [{ ids: [0, 1, 2, 3], left: 0, right: -1 }] };
    const sharp = sharpenCorners(network, [[]], 1000);
    expect(metres(sharp.arcs[0]!.ids.map((id) => sharp.points[id]!))).toEqual([
      [0, 0],
      [50, 0],
      [50, 50],
    ]);
    expect(sharpenCorners(network, [[at(49_700, 200)]], 1000).arcs).toEqual(network.arcs);
    expect(sharpenCorners(network, [[]], 100).arcs).toEqual(network.arcs);
  });

  it('opens necks where corners only just meet', () => {
    const parts = withoutNecks([box(0, 0, 10, 10), box(10, 10, 20, 20)], 1.5);
    expect(parts.flat().some(({ x, y }) => x === 10_000 && y === 10_000)).toBe(false);
    expect(squareMetres(parts)).toBeGreaterThan(196);
    expect(withoutNecks([box(0, 0, 10, 10)], 1.5)).toEqual([box(0, 0, 10, 10)]);
    const tips = [ring([0, 0], [10, 5], [0, 10]), ring([10.2, 5], [20, 0], [20, 10])];
    const easts = withoutNecks(tips, 1.5)
      .flat()
      .map(({ x }) => x);
    expect(easts.filter((x) => Math.abs(x - 10_100) < 1000)).toEqual([]);
  });
});
