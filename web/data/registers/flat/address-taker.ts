import type { AddressStatus } from '../../../domain/addresses/register';
import type { AddressCells, AddressTable } from '../address-table';
import { fourDigits, houseCode, houseOfCode, NONE, UNREADABLE } from '../codes';
import { Validity } from '../dar/validity';
import type { ReadOptions } from '../options';
import { PositionReader } from '../position';
import type { SkipReason } from '../reasons';
import type { Row } from '../row';
import type { Plan } from '../schemas/schema';
import { SLOT, type Slot } from '../slots';
import { darStatus, dawaStatus, type StatusReading } from '../status';
import type { Tally } from '../tally';
import { RowFilter } from './filter';
import { precisionOf } from './precision';
import { RowPlace } from './row-place';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Statuses whose addresses are kept aside, to explain what a list misses. */
const ASIDE: ReadonlySet<string> = new Set<AddressStatus>(['preliminary', 'discontinued', 'abandoned']);

/** Takes addresses out of the rows of one flat table. Every row ends as read, or as skipped for one reason. */
export class AddressTaker {
  readonly place: RowPlace;
  private readonly filter: RowFilter;
  private readonly validity: Validity;
  private readonly hasDwellings: boolean;
  private readonly keyedByAddress: boolean;
  private readonly statusNeeded: boolean;
  /** Column and text of what was wrong, for the message. */
  private slot: Slot = SLOT.id;
  private readonly cells: Mutable<AddressCells> = {
    street: '',
    house: 0,
    postcode: NONE,
    municipality: NONE,
    road: NONE,
    east: 0,
    north: 0,
    precision: 0,
    status: undefined,
    dwellings: NONE,
  };

  constructor(
    private readonly plan: Plan,
    private readonly current: AddressTable,
    private readonly aside: AddressTable,
    private readonly tally: Tally,
    file: string,
    options: ReadOptions,
  ) {
    this.filter = new RowFilter(options.filters);
    this.validity = new Validity(options.referenceTime);
    this.place = new RowPlace(() => new PositionReader(file, options));
    const has = (slot: Slot): boolean => plan.chosen.has(slot);
    this.hasDwellings = has(SLOT.entrance) || has(SLOT.floor) || has(SLOT.door);
    // a register of our own leaves the status empty where its source had none
    this.statusNeeded = plan.kind !== 'own' && (has(SLOT.dawaStatus) || has(SLOT.darStatus));
    this.keyedByAddress = !has(SLOT.entrance) && (this.hasDwellings || !has(SLOT.id));
  }

  /** Takes the row that `row` stands at. */
  take(row: Row): void {
    const { tally } = this;
    tally.rows++;
    // a cell that can't be decoded is empty to who asks for it: what it is comes first
    const found = row.fault ?? this.read(row);
    const reason = row.fault ?? found;
    if (reason === undefined) {
      tally.read++;
      return;
    }
    const { slot } = this;
    if (row.fault || !tally.wants(reason)) tally.skip(reason, row.line);
    else tally.skip(reason, row.line, row.column(slot), row.fresh(slot));
  }

  private read(row: Row): SkipReason | undefined {
    const { cells } = this;
    this.slot = SLOT.id;
    if (this.plan.kind === 'dar-nested') {
      const late = this.validity.of(row);
      if (late) return late;
    }
    const codes = this.readCodes(row);
    if (codes) return codes;
    const wanted = this.filter.byCodes(cells.municipality, cells.postcode);
    if (wanted) return wanted;
    const status = this.readStatus(row);
    if (status !== 'current' && status !== 'unstated') {
      if (ASIDE.has(status) && this.readAddress(row) === undefined) {
        cells.status = status as AddressStatus;
        if (row.fault === undefined) this.add(this.aside, row);
      }
      this.slot = row.text(SLOT.darStatus) === '' ? SLOT.dawaStatus : SLOT.darStatus;
      return status;
    }
    cells.status = status === 'current' ? status : undefined;
    const bad = this.readAddress(row);
    if (bad) return bad;
    // a cell that could not be decoded must not become half an address
    if (row.fault) return row.fault;
    return this.add(this.current, row);
  }

  private readCodes(row: Row): SkipReason | undefined {
    const { cells } = this;
    cells.municipality = row.code(SLOT.municipality);
    cells.road = row.code(SLOT.road);
    cells.postcode = row.code(SLOT.postcode);
    if (cells.municipality === NONE || cells.road === NONE) this.readRoadMiddle(row);
    if (cells.municipality === UNREADABLE) return this.at(SLOT.municipality, 'municipality-unreadable');
    if (cells.postcode === UNREADABLE) return this.at(SLOT.postcode, 'postcode-unreadable');
    if (cells.road === UNREADABLE) return this.at(SLOT.road, 'road-unreadable');
    return undefined;
  }

  private readRoadMiddle(row: Row): void {
    const match = /^(\d{4})-(\d{4})$/.exec(row.text(SLOT.roadMiddle));
    if (!match) return;
    this.cells.municipality = fourDigits(match[1] as string);
    this.cells.road = fourDigits(match[2] as string);
  }

  private readStatus(row: Row): StatusReading {
    const dar = row.text(SLOT.darStatus);
    if (dar !== '') return darStatus(dar);
    const dawa = row.text(SLOT.dawaStatus);
    if (dawa !== '') return dawaStatus(dawa);
    return this.statusNeeded ? 'status-unreadable' : 'unstated';
  }

  /** Reads street, house number, position and what else belongs to an address. */
  private readAddress(row: Row): SkipReason | undefined {
    const { cells } = this;
    cells.street = row.text(SLOT.street);
    if (cells.street === '') return this.at(SLOT.street, 'street-missing');
    const letter = row.text(SLOT.letter);
    cells.house = letter === '' ? row.house(SLOT.house) : houseCode(`${row.text(SLOT.house)}${letter}`);
    if (cells.house === NONE) return this.at(SLOT.house, 'house-missing');
    if (cells.house === UNREADABLE) return this.at(SLOT.house, 'house-unreadable');
    const lost = this.place.read(row);
    if (lost) return this.at(this.place.slot, lost);
    cells.east = this.place.east;
    cells.north = this.place.north;
    const outside = this.filter.byPlace(cells.east, cells.north);
    if (outside) return outside;
    const precision = precisionOf(row);
    if (Number.isNaN(precision)) return this.at(SLOT.precision, 'number-unreadable');
    cells.precision = precision;
    return this.readDwellings(row);
  }

  private readDwellings(row: Row): SkipReason | undefined {
    this.cells.dwellings = this.hasDwellings ? 1 : NONE;
    const text = row.text(SLOT.dwellings);
    if (text === '') return undefined;
    if (!/^\d{1,6}$/.test(text)) return this.at(SLOT.dwellings, 'number-unreadable');
    this.cells.dwellings = Number(text);
    return undefined;
  }

  private add(table: AddressTable, row: Row): SkipReason | undefined {
    const keySlot = this.plan.chosen.has(SLOT.entrance) ? SLOT.entrance : SLOT.id;
    this.slot = keySlot;
    if (this.keyedByAddress) return this.addByAddress(table);
    const place = table.addRow(row, keySlot, this.cells);
    if (place === undefined) return row.fault ?? 'id-missing';
    if (place >= 0) return undefined;
    if (!this.hasDwellings) return 'id-repeated';
    table.addDwelling(~place);
    return 'same-entrance';
  }

  /** A table without keys: the address itself is the key. */
  private addByAddress(table: AddressTable): SkipReason | undefined {
    const { cells } = this;
    const { number, letter } = houseOfCode(cells.house);
    const key = [cells.street, `${number}${letter}`, cells.postcode < 0 ? '' : cells.postcode].join('|');
    for (let nth = 1; ; nth++) {
      const place = table.addText(nth === 1 ? key : `${key}|${nth}`, cells);
      if (place >= 0) return undefined;
      const far = Math.hypot(table.eastOf(~place) - cells.east, table.northOf(~place) - cells.north) > 1;
      if (far) continue; // another house of that name: a town may have two streets of one name
      if (!this.hasDwellings) return this.at(SLOT.house, 'address-repeated');
      table.addDwelling(~place);
      return 'same-entrance';
    }
  }

  private at(slot: Slot, reason: SkipReason): SkipReason {
    this.slot = slot;
    return reason;
  }
}
