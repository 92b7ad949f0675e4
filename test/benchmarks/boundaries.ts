import { join } from 'node:path';
import { readInputs } from '../../scripts/build/inputs';
import { matchLists, parseLists } from '../../scripts/build/lists';
import { buildArea, buildBoundaries } from '../../web/domain/boundaries/build';
import { checkExactness } from '../../web/domain/boundaries/exactness';
import { boundaryInput } from '../../web/domain/boundaries/input';
import type { BoundaryInput } from '../../web/domain/boundaries/types';
import { type Utm32, utm32 } from '../../web/domain/geo/coordinates';

const RUNS = 7;
const MUNICIPALITY = 60_000;

function median(work: () => unknown): string {
  work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return `${(times[Math.floor(RUNS / 2)] as number).toFixed(0)} ms`;
}

/** The same members in a register of a whole municipality: villages of straight streets around the town. */
function municipality(input: BoundaryInput): BoundaryInput {
  const positions: Utm32[] = [...input.positions];
  const rows = [...input.rows];
  for (let street = 0; positions.length < MUNICIPALITY; street++) {
    const [east, north] = [
      545_000 + ((street * 7919) % 36_000),
      6_240_000 + ((street * 104_729) % 14_000) + (street % 2) * 22_000,
    ];
    const row = Array.from({ length: 30 }, (_, i) => positions.push(utm32(east + 18 * i, north + 3 * i)) - 1);
    rows.push(row);
  }
  return {
    ...input,
    positions,
    areaOf: [...input.areaOf, ...positions.slice(input.positions.length).map(() => -1)],
    rows,
  };
}

/** Boundaries: all areas, one area, the check, and the same within a municipality's register; medians. */
export async function run(): Promise<void> {
  const { register, dataset } = readInputs(join(import.meta.dirname, '../../geodata'));
  const lists = parseLists(dataset.tables.addressRanges, '');
  const [membership] = register ? matchLists(lists.items, register, dataset) : [];
  if (!register || !membership) throw new Error('The address lists of the default data cannot be read.');
  const input = boundaryInput(register, membership);
  const large = municipality(input);
  const result = buildBoundaries(input);
  const shapes = result.areas.map(({ shape }) => shape);
  const smallest = result.areas.reduce(
    (best, { area }, i) => (area < (result.areas[best]?.area ?? 0) ? i : best),
    0,
  );
  const vertices = shapes.flat(2).reduce((sum, ring) => sum + ring.length - 1, 0);
  console.table([
    {
      what: `all ${input.areas} areas, ${input.positions.length} addresses`,
      median: median(() => buildBoundaries(input)),
    },
    { what: 'one area alone (largest)', median: median(() => buildArea(input, 0)) },
    { what: 'one area alone (smallest)', median: median(() => buildArea(input, smallest)) },
    {
      what: `all areas, ${large.positions.length} addresses`,
      median: median(() => buildBoundaries(large)),
    },
    {
      what: 'check of exactness',
      median: median(() => checkExactness(input, shapes, result.sharedPoints)),
    },
    {
      what: 'result',
      median: `${shapes.flat().length} pieces, ${vertices} vertices`,
    },
  ]);
}
