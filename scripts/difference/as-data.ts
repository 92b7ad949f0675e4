import { writeCsv } from '../../web/data/csv/write';
import { formatHouseNumber } from '../../web/domain/addresses/house-number';
import { type AddressChange, areaOfChange } from '../../web/domain/difference/address-changes';
import { type AreaChange, isChanged } from '../../web/domain/difference/area-changes';
import type { PlacedAddress } from '../../web/domain/difference/side';
import { snapMetre } from '../../web/domain/geo/coordinates';
import type { Comparison } from './compare';
import type { SideFacts } from './sides';

/** Millimetres are the last digit that means anything. */
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** The comparison as data for other programs: one entry per address that differs, and one per area. */
export const asData = ({ before, after, difference: { changes, areas }, moved }: Comparison) => ({
  before: sideData(before.facts),
  after: sideData(after.facts),
  movedFrom: moved,
  changes: changes.map((change) => ({
    change: change.kinds[0],
    changes: change.kinds,
    ...(change.cause && { cause: change.cause }),
    area: areaOfChange(change),
    ...(change.metres > 0 && { metres: thousandths(change.metres) }),
    ...(change.before && { before: placedData(change.before) }),
    ...(change.after && { after: placedData(change.after) }),
  })),
  areas: areas.map(areaData),
});

const sideData = ({ asked, kind, plan, version, register }: SideFacts) => ({
  asked,
  kind,
  plan,
  ...(version && { version }),
  register: { kind: register.kind, name: register.name, source: register.source, date: register.date },
});

const placedData = ({ address, area }: PlacedAddress) => ({
  id: address.id,
  street: address.street,
  house: formatHouseNumber(address.house),
  postcode: address.postcode,
  area,
  east: snapMetre(address.position[0]),
  north: snapMetre(address.position[1]),
});

function areaData(change: AreaChange) {
  const { area, before, after, counts, cameFromOthers, wentToOthers, shape, homes, residents } = change;
  const measured = (measure: AreaChange['before']) =>
    measure && { ...measure, area: hundredths(measure.area), perimeter: hundredths(measure.perimeter) };
  return {
    area,
    changed: isChanged(change),
    before: measured(before) ?? null,
    after: measured(after) ?? null,
    counts: { ...counts, cameFromOthers, wentToOthers },
    shape: shape ? { gained: hundredths(shape.gainedArea), lost: hundredths(shape.lostArea) } : null,
    homes,
    residents: residents.known
      ? { ...residents, change: Math.round(residents.change), perHome: thousandths(residents.perHome) }
      : residents,
  };
}

/** One row of the difference as CSV. */
interface ChangeRow {
  readonly change: string;
  readonly also: string;
  readonly cause: string;
  readonly area_before: string;
  readonly street_before: string;
  readonly house_before: string;
  readonly postcode_before: string;
  readonly area_after: string;
  readonly street_after: string;
  readonly house_after: string;
  readonly postcode_after: string;
  readonly moved_m: number | null;
  readonly easting_before: number | null;
  readonly northing_before: number | null;
  readonly easting_after: number | null;
  readonly northing_after: number | null;
  readonly id_before: string;
  readonly id_after: string;
}

/** The changes as CSV: one row per address that differs. */
export const asCsv = ({ difference: { changes } }: Comparison): string =>
  writeCsv<ChangeRow>(
    {
      change: 'text',
      also: 'text',
      cause: 'text',
      area_before: 'text',
      street_before: 'text',
      house_before: 'text',
      postcode_before: 'text',
      area_after: 'text',
      street_after: 'text',
      house_after: 'text',
      postcode_after: 'text',
      moved_m: 'number',
      easting_before: 'number',
      northing_before: 'number',
      easting_after: 'number',
      northing_after: 'number',
      id_before: 'text',
      id_after: 'text',
    },
    changes.map(changeRow),
  );

function changeRow({ before, after, kinds, cause, metres }: AddressChange): ChangeRow {
  const [old, now] = [before && placedData(before), after && placedData(after)];
  const [first, ...others] = kinds;
  return {
    change: first,
    also: others.join(' '),
    cause: cause ?? '',
    area_before: old?.area ?? '',
    street_before: old?.street ?? '',
    house_before: old?.house ?? '',
    postcode_before: old?.postcode ?? '',
    area_after: now?.area ?? '',
    street_after: now?.street ?? '',
    house_after: now?.house ?? '',
    postcode_after: now?.postcode ?? '',
    moved_m: metres > 0 ? thousandths(metres) : null,
    easting_before: old?.east ?? null,
    northing_before: old?.north ?? null,
    easting_after: now?.east ?? null,
    northing_after: now?.north ?? null,
    id_before: old?.id ?? '',
    id_after: now?.id ?? '',
  };
}
