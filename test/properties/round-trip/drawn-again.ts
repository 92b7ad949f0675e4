import type { Geometry } from 'geojson';
import { drawnFeatures } from '../../../scripts/difference/drawn/features';
import { publishedShape } from '../../../scripts/formats/degrees';
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
  const raw = [...boundaries].map(([area, shape]) => ({
    geometry: { type: 'MultiPolygon', coordinates: publishedShape(shape) } as Geometry,
    properties: { area },
  }));
  const drawn = drawnFeatures(raw, 'boundaries.geojson');
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
