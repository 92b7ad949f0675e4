import { writeCsv } from '../../../web/data/csv/write';
import { controlMembers } from '../../../web/data/export/layers/control-members';
import { formatHouseNumber } from '../../../web/domain/addresses/house-number';
import type { Register } from '../../../web/domain/addresses/register';
import { snapMetre } from '../../../web/domain/geo/coordinates';
import type { PlanBoundaries } from '../plan-boundaries';

/** One member address of one area in one plan. */
interface ControlRow {
  readonly plan: string;
  readonly area: string;
  readonly street: string;
  readonly house_number: string;
  readonly postcode: string;
  /** EPSG:25832, metres with three decimals. */
  readonly easting: string;
  readonly northing: string;
  readonly precision_m: number;
}

/** Rows of the control list, in the order of its members. */
export const controlRows = (register: Register, plans: readonly PlanBoundaries[]): ControlRow[] =>
  controlMembers(register, plans).map(({ plan, area, address }) => ({
    plan,
    area,
    street: address.street,
    house_number: formatHouseNumber(address.house),
    postcode: address.postcode,
    easting: snapMetre(address.position[0]).toFixed(3),
    northing: snapMetre(address.position[1]).toFixed(3),
    precision_m: address.precision,
  }));

/** control-list.csv: who is in which area, for a person to check and for a statistics office to use. */
export const controlListFile = (rows: readonly ControlRow[]): string =>
  writeCsv<ControlRow>(
    {
      plan: 'text',
      area: 'text',
      street: 'text',
      house_number: 'text',
      postcode: 'text',
      easting: 'number',
      northing: 'number',
      precision_m: 'number',
    },
    rows,
  );
