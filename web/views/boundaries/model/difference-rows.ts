import { formatHouseNumber } from '../../../domain/addresses/house-number';
import {
  type AddressChange,
  addressOfChange,
  areaOfChange,
} from '../../../domain/difference/address-changes';
import { type AreaChange, isChanged } from '../../../domain/difference/area-changes';
import type { Difference } from '../../../domain/difference/difference';
import type { LonLat } from '../../../domain/geo/coordinates';
import { toLonLat } from '../../../domain/geo/coordinates';
import type { Text } from '../../../text';

/** One address that differs, as a line. */
export interface ChangeRow {
  readonly key: string;
  readonly address: string;
  readonly what: string;
  readonly at: LonLat | undefined;
}

/** An area that differs; `area` '' stands for addresses outside all areas. */
export interface AreaRow {
  readonly area: string;
  /** Whether both sides have the area. */
  readonly status: 'both' | 'new' | 'gone';
  readonly addresses: { readonly was: number; readonly is: number };
  /** Square metres. */
  readonly size: { readonly was: number; readonly is: number };
  readonly changes: readonly ChangeRow[];
}

const HECTARE = 10_000;
/** Smaller changes (m²) would round to nothing in hectares. */
const IN_HECTARES = 500;

/** How large an area was and is, and what it gained or lost. */
export function sizeWords({ was, is }: AreaRow['size'], { t, number }: Text): string {
  const gain = is - was;
  const sign = gain > 0 ? '+' : '';
  const small = Math.abs(gain) < IN_HECTARES;
  const size = `${sign}${small ? number(gain, 0) : number(gain / HECTARE, 2)}`;
  return t('workbench.area-size', {
    was: number(was / HECTARE, 2),
    is: number(is / HECTARE, 2),
    change: t(small ? 'workbench.size-m2' : 'workbench.size-ha', { size }),
  });
}

/** Totals over all areas: an address that went from one area to another counts once. */
export interface Totals {
  readonly entered: number;
  readonly left: number;
  readonly switched: number;
  /** Renumbered, or with another place. */
  readonly other: number;
}

export function totalsOf({ changes }: Difference): Totals {
  const counts = { entered: 0, left: 0, switched: 0, other: 0 };
  for (const { kinds, before, after } of changes) {
    if (!before?.area && !after?.area) continue;
    const [first] = kinds;
    if (first === 'entered' || first === 'left' || first === 'switched') counts[first]++;
    else counts.other++;
  }
  return counts;
}

/** The areas that differ, in the order of the sides, each with its addresses; what lies outside comes last. */
export function areaRows(difference: Difference, text: Text, nameOf: (area: string) => string): AreaRow[] {
  const byArea = new Map<string, AddressChange[]>();
  for (const one of difference.changes) {
    const area = areaOfChange(one);
    byArea.set(area, [...(byArea.get(area) ?? []), one]);
  }
  const rows = (area: string): ChangeRow[] =>
    (byArea.get(area) ?? []).map((one, i) => changeRow(one, i, text, nameOf));
  const outside = rows('');
  return [
    ...difference.areas
      .filter((one) => isChanged(one) || byArea.has(one.area))
      .map(
        (one): AreaRow => ({
          area: one.area,
          status: statusOf(one),
          addresses: { was: one.before?.addresses ?? 0, is: one.after?.addresses ?? 0 },
          size: { was: one.before?.area ?? 0, is: one.after?.area ?? 0 },
          changes: rows(one.area),
        }),
      ),
    ...(outside.length === 0
      ? []
      : [
          {
            area: '',
            status: 'both' as const,
            addresses: { was: 0, is: 0 },
            size: { was: 0, is: 0 },
            changes: outside,
          },
        ]),
  ];
}

const statusOf = ({ before, after }: AreaChange): AreaRow['status'] =>
  before === undefined ? 'new' : after === undefined ? 'gone' : 'both';

function changeRow(one: AddressChange, i: number, text: Text, nameOf: (area: string) => string): ChangeRow {
  const address = addressOfChange(one);
  const what = one.kinds.map((kind) =>
    text.t(`workbench.kind-${kind}`, {
      from: nameOf(one.before?.area ?? ''),
      to: nameOf(one.after?.area ?? ''),
      metres: text.number(one.metres, 1),
    }),
  );
  return {
    key: `${address?.id ?? ''} ${i}`,
    address: address ? `${address.street} ${formatHouseNumber(address.house)}` : '',
    what: what.join(', '),
    at: address && toLonLat(address.position),
  };
}
