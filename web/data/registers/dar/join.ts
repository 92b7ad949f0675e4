import type { AddressStatus } from '../../../domain/addresses/register';
import type { AddressTable } from '../address-table';
import type { ReadOptions } from '../options';
import { PositionReader } from '../position';
import type { SkipReason } from '../reasons';
import type { Row } from '../row';
import type { DarKind } from '../schemas/schema';
import { SLOT, type Slot } from '../slots';
import { darStatus, pointStatus } from '../status';
import type { TableInfo } from '../table';
import type { Tally } from '../tally';
import { gate } from './gate';
import { Houses } from './houses';
import { Lookups } from './lookups';
import { Points } from './points';
import { resolveHouses } from './resolve';
import { Validity } from './validity';

/** Room is never made for more than a whole country, whatever a file's beginning suggests. */
const MOST_EXPECTED = 4_000_000;
/** House numbers that are not in force are kept aside, to explain what a list misses. */
const ASIDE: ReadonlySet<SkipReason> = new Set<AddressStatus & SkipReason>([
  'preliminary',
  'discontinued',
  'abandoned',
]);

/** Joins the entities of DAR to access addresses, in whatever order they come. */
export class DarJoin {
  private readonly houses = new Houses();
  private readonly points = new Points();
  private readonly lookups = new Lookups();
  private readonly validity: Validity;
  private readonly tallies: Tally[] = [];
  private readonly seen = new Set<DarKind>();

  constructor(
    private readonly options: ReadOptions,
    /** Kinds that will come, as far as the beginnings of the files show. */
    private readonly expected: ReadonlySet<DarKind>,
  ) {
    this.validity = new Validity(options.referenceTime);
  }

  /** Every house number has been read: from now on only access points that one refers to are kept. */
  closeHouses(): void {
    this.points.closed = true;
  }

  /** Gives what takes the rows of one table, and the reader of its positions. */
  begin(info: TableInfo, tally: Tally): { take: (row: Row) => void; position?: PositionReader } {
    const kind = info.plan?.kind as DarKind;
    this.seen.add(kind);
    const hasStatus = info.plan?.chosen.has(SLOT.darStatus) ?? false;
    const table = this.tallies.push(tally) - 1;
    if (kind === 'dar-husnummer' && info.expected) this.expect(Math.min(info.expected, MOST_EXPECTED));
    const position = kind === 'dar-adressepunkt' ? new PositionReader(info.file, this.options) : undefined;
    const statusOf = kind === 'dar-adressepunkt' ? pointStatus : darStatus;
    const take = (row: Row): void => {
      tally.rows++;
      const shut = gate(row, this.validity, statusOf, hasStatus);
      const found = shut ?? this.takeOpen(kind, row, table, position);
      const reason = row.fault ?? found;
      if (reason === undefined) {
        // what becomes of a house number is known when everything has been joined
        if (kind !== 'dar-husnummer') tally.read++;
        return;
      }
      if (shut && row.fault === undefined) this.takeShut(kind, row, table, shut);
      const slot = SLOTS_OF_REASONS[reason];
      if (row.fault || slot === undefined || !tally.wants(reason)) tally.skip(reason, row.line);
      else tally.skip(reason, row.line, row.column(slot), row.fresh(slot));
    };
    return position ? { take, position } : { take };
  }

  private expect(houses: number): void {
    this.houses.entrances.expect(houses);
    this.points.keys.expect(houses);
  }

  private takeOpen(
    kind: DarKind,
    row: Row,
    table: number,
    position: PositionReader | undefined,
  ): SkipReason | undefined {
    switch (kind) {
      case 'dar-husnummer':
        return this.houses.take(row, table, 'current', this.points, !this.expected.has('dar-postnummer'));
      case 'dar-adressepunkt':
        return position ? this.points.take(row, position, false) : undefined;
      case 'dar-navngivenvej':
        return this.lookups.takeStreet(row, false);
      case 'dar-postnummer':
        return this.lookups.takePostcode(row);
      case 'dar-navngivenvejkommunedel':
        return this.lookups.takeRoad(row);
      case 'dar-kommuneinddeling':
        return this.lookups.takeMunicipality(row);
      case 'dar-adresse':
        return this.houses.takeDwelling(row);
      default:
        return 'not-needed';
    }
  }

  /** A row that is not in force may still explain something. */
  private takeShut(kind: DarKind, row: Row, table: number, reason: SkipReason): void {
    if (kind === 'dar-navngivenvej' && STATUS_REASONS.has(reason)) this.lookups.takeStreet(row, true);
    else if (kind === 'dar-adressepunkt' && STATUS_REASONS.has(reason))
      this.points.take(row, NO_POSITION, true);
    else if (kind === 'dar-husnummer' && ASIDE.has(reason))
      this.houses.take(
        row,
        table,
        reason as AddressStatus,
        this.points,
        !this.expected.has('dar-postnummer'),
      );
  }

  /** Joins everything into addresses. Every house number ends as read or as skipped in the count of its table. */
  finish(current: AddressTable, aside: AddressTable): Promise<void> {
    const { houses, points, lookups, tallies, seen, options } = this;
    return resolveHouses({ houses, points, lookups, tallies, seen, options }, current, aside);
  }
}

const STATUS_REASONS: ReadonlySet<SkipReason> = new Set<SkipReason>([
  'preliminary',
  'discontinued',
  'abandoned',
  'internal',
  'deleted',
  'not-in-use',
]);

/** Points that are not in use are remembered by key only. */
const NO_POSITION = new PositionReader('');

/** The cell to show for a reason. */
const SLOTS_OF_REASONS: Readonly<Partial<Record<SkipReason, Slot>>> = {
  'status-unreadable': SLOT.darStatus,
  'house-unreadable': SLOT.house,
  'house-missing': SLOT.house,
  'street-missing': SLOT.namedStreet,
  'position-unreadable': SLOT.point,
  'position-missing': SLOT.point,
  'outside-denmark': SLOT.point,
  'not-a-point': SLOT.point,
  'id-missing': SLOT.id,
  'id-repeated': SLOT.id,
  'postcode-unreadable': SLOT.postcode,
  'municipality-unreadable': SLOT.municipality,
  'road-unreadable': SLOT.road,
};
