import { publishedShape } from '../../../web/data/formats/degrees';
import { drawnFeatures } from '../../../web/data/polygons/drawn';
import { placeLayer } from '../../../web/data/polygons/place';
import type { AddressItem } from '../../../web/domain/addresses/address-list';
import { parseAddressItem } from '../../../web/domain/addresses/parse-address-item';
import type { Register } from '../../../web/domain/addresses/register';
import { resolveLists } from '../../../web/domain/addresses/resolve-lists';
import { addressesInside } from '../../../web/domain/addresses/shortest/addresses-inside';
import { areaRows } from '../../../web/domain/addresses/shortest/area-rows';
import type { StreetAlias } from '../../../web/domain/addresses/street-alias';
import type { Finding } from '../../../web/domain/findings/finding';
import type { MultiPolygon, Utm32 } from '../../../web/domain/geo/coordinates';

/** What comes out of the way from boundaries back to addresses. */
export interface DrawnAgain {
  /** Who the lists claim, aligned with the register; '' for none. */
  readonly areaOf: readonly string[];
  readonly texts: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Goes the way of an officer who draws a boundary: published degrees -> polygons in metres -> addresses inside -> shortest lists
 * -> the text read and matched again.
 */
export function drawnAgain(
  boundaries: ReadonlyMap<string, MultiPolygon<Utm32>>,
  register: Register,
  aliases: readonly StreetAlias[],
  sharp: boolean,
): DrawnAgain {
  const features = [...boundaries].map(([area, shape], i) => ({
    number: i + 1,
    row: { area },
    polygons: publishedShape(shape),
    instead: '',
  }));
  const placed = placeLayer({ features, crs: '' });
  if (placed.refused !== undefined) throw new Error(placed.refused);
  const drawn = drawnFeatures(placed.features, 'boundaries.geojson');
  const areas = drawn.features.map(({ shape, properties }) => ({
    plan: '2025',
    area: String(properties.area),
    members: addressesInside(register, shape).members,
  }));
  const { rows, findings } = areaRows(areas, register, aliases, { sharp });
  const items = rows.map((row): AddressItem => ({ ...row, ...parseAddressItem(row.text) }));
  const { areaOf } = resolveLists(items, register, aliases);
  return { areaOf, texts: rows.map(({ text }) => text), findings: [...drawn.findings, ...findings] };
}
