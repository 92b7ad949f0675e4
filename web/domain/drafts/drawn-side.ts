import type { Register } from '../addresses/register';
import { addressesInside } from '../addresses/shortest/addresses-inside';
import type { DifferenceSide } from '../difference/side';
import type { MultiPolygon, Utm32 } from '../geo/coordinates';
import type { Draft } from './draft';

/** An area of a boundary file: its outline and what the file says of it. */
interface Drawn {
  readonly feature: number;
  readonly shape: MultiPolygon<Utm32>;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * A boundary file as one side of a difference: who is in it is who lies in its areas. Of a file with several plans only that of
 * the draft counts, if it is there. Which area an outline is, its property `area` says; else that of which it holds most
 * addresses; one that holds none of any is called by its place in the file.
 */
export function sideOfDrawn(
  features: readonly Drawn[],
  register: Register,
  published: Draft,
  publishedAreaOf: readonly number[],
): DifferenceSide {
  const own = features.filter(({ properties }) => String(properties.plan ?? '') === published.plan);
  const used = own.length > 0 ? own : features;
  const areaOf = new Array<string>(register.addresses.length).fill('');
  const shapes = new Map<string, MultiPolygon<Utm32>>();
  for (const { feature, shape, properties } of used) {
    const { members } = addressesInside(register, shape);
    const said = published.areas.find(({ area }) => area === properties.area)?.area;
    const id = said ?? mostOf(members, publishedAreaOf, published) ?? String(feature);
    shapes.set(id, [...(shapes.get(id) ?? []), ...shape]);
    for (const member of members) areaOf[member] = id;
  }
  const order = published.areas.map(({ area }) => area);
  const areaIds = [
    ...order.filter((area) => shapes.has(area)),
    ...[...shapes.keys()].filter((area) => !order.includes(area)),
  ];
  return { addresses: register.addresses, areaOf, membersOnly: false, areaIds, shapes };
}

/** The area that has most of some addresses by the published lists. */
function mostOf(members: readonly number[], areaOf: readonly number[], published: Draft): string | undefined {
  const counts = new Map<number, number>();
  for (const member of members) {
    const area = areaOf[member] ?? -1;
    if (area >= 0) counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best && published.areas[best[0]]?.area;
}
