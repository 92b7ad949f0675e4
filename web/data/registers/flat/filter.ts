import { lonLat, toLonLat, utm32 } from '../../../domain/geo/coordinates';
import { fourDigits } from '../codes';
import type { Filters } from '../options';
import type { SkipReason } from '../reasons';

/** The officer's filters, ready to be asked for every row: undefined = wanted, else why not. */
export class RowFilter {
  private readonly municipalities: ReadonlySet<number> | undefined;
  private readonly postcodes: ReadonlySet<number> | undefined;

  constructor(private readonly filters: Filters = {}) {
    this.municipalities = codeSet(filters.municipalities);
    this.postcodes = codeSet(filters.postcodes);
  }

  byCodes(municipality: number, postcode: number): SkipReason | undefined {
    if (this.municipalities && !this.municipalities.has(municipality)) return 'other-municipality';
    if (this.postcodes && !this.postcodes.has(postcode)) return 'other-postcode';
    return undefined;
  }

  byPlace(east: number, north: number): SkipReason | undefined {
    const { box } = this.filters;
    if (!box) return undefined;
    const [x, y] = box.crs === 'WGS84' ? toLonLat(utm32(east, north)) : lonLat(east, north);
    return x >= box.west && x <= box.east && y >= box.south && y <= box.north ? undefined : 'outside-box';
  }
}

const codeSet = (codes: readonly string[] | undefined): ReadonlySet<number> | undefined =>
  codes && codes.length > 0 ? new Set(codes.map(fourDigits)) : undefined;
