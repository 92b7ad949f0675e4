import type { HouseNumber } from '../../domain/addresses/house-number';
import type { AccessAddress, AddressStatus } from '../../domain/addresses/register';
import { utm32 } from '../../domain/geo/coordinates';
import { formatFour, houseOfCode, NONE } from './codes';
import { TextList } from './columns';
import { KeyIndex } from './key-index';
import type { Row } from './row';
import type { Slot } from './slots';

/** Room at first. */
const FIRST = 4096;

const STATUSES: readonly (AddressStatus | undefined)[] = [
  undefined,
  'current',
  'preliminary',
  'discontinued',
  'abandoned',
];

/** What the table takes for one address; codes as `codes.ts` makes them. */
export interface AddressCells {
  readonly street: string;
  readonly house: number;
  readonly postcode: number;
  readonly municipality: number;
  readonly road: number;
  readonly east: number;
  readonly north: number;
  /** Metres; 0 when the register states no error. */
  readonly precision: number;
  readonly status: AddressStatus | undefined;
  /** Number of dwellings, NONE when the register has none. */
  readonly dwellings: number;
}

/** Access addresses in columns: 60 bytes each, so that a national register fits in memory several times over. */
export class AddressTable {
  readonly streets = new TextList();
  length = 0;
  private street = new Int32Array(FIRST);
  private house = new Int16Array(FIRST);
  private postcode = new Int16Array(FIRST);
  private municipality = new Int16Array(FIRST);
  private road = new Int16Array(FIRST);
  private east = new Float64Array(FIRST);
  private north = new Float64Array(FIRST);
  private precision = new Float64Array(FIRST);
  private status = new Uint8Array(FIRST);
  private dwellings = new Int32Array(FIRST);
  private readonly keys = new KeyIndex();
  private readonly houses = new Map<number, HouseNumber>();

  /** Makes room for so many addresses. */
  expect(count: number): void {
    this.keys.expect(count);
    if (count > this.street.length) this.widen(count);
  }

  /**
   * Adds an address under the key in a row's cell and gives its place. When it is already there nothing is added, and the
   * answer is ~place of that one; undefined when the cell is empty.
   */
  addRow(row: Row, slot: Slot, cells: AddressCells): number | undefined {
    const key = this.keys.add(row, slot);
    return key < 0 ? undefined : this.addAt(key, cells);
  }

  /** As `addRow`, under a key in words. */
  addText(id: string, cells: AddressCells): number {
    return this.addAt(this.keys.addText(id), cells);
  }

  /** Every key is one address, so the number of the key is the place of the address. */
  private addAt(key: number, cells: AddressCells): number {
    if (key < this.length) return ~key;
    this.push(cells);
    return key;
  }

  /** Counts one more dwelling at an address. */
  addDwelling(index: number): void {
    this.dwellings[index] = Math.max(0, this.dwellings[index] as number) + 1;
  }

  private push(cells: AddressCells): void {
    const at = this.length++;
    if (at === this.street.length) this.widen(Math.ceil(at * 1.5));
    this.street[at] = this.streets.add(cells.street);
    this.house[at] = cells.house;
    this.postcode[at] = cells.postcode;
    this.municipality[at] = cells.municipality;
    this.road[at] = cells.road;
    this.east[at] = cells.east;
    this.north[at] = cells.north;
    this.precision[at] = cells.precision;
    this.status[at] = STATUSES.indexOf(cells.status);
    this.dwellings[at] = cells.dwellings;
  }

  private widen(length: number): void {
    const longer = <A extends { set: (from: A) => void }>(made: A, from: A): A => {
      made.set(from);
      return made;
    };
    this.street = longer(new Int32Array(length), this.street);
    this.house = longer(new Int16Array(length), this.house);
    this.postcode = longer(new Int16Array(length), this.postcode);
    this.municipality = longer(new Int16Array(length), this.municipality);
    this.road = longer(new Int16Array(length), this.road);
    this.east = longer(new Float64Array(length), this.east);
    this.north = longer(new Float64Array(length), this.north);
    this.precision = longer(new Float64Array(length), this.precision);
    this.status = longer(new Uint8Array(length), this.status);
    this.dwellings = longer(new Int32Array(length), this.dwellings);
  }

  /** Key of an address as text. */
  id(index: number): string {
    return this.keys.text(index);
  }

  eastOf(index: number): number {
    return this.east[index] as number;
  }

  northOf(index: number): number {
    return this.north[index] as number;
  }

  streetOf(index: number): string {
    return this.streets.texts[this.street[index] as number] as string;
  }

  private houseOf(index: number): HouseNumber {
    const code = this.house[index] as number;
    const known = this.houses.get(code);
    if (known) return known;
    const house = houseOfCode(code);
    this.houses.set(code, house);
    return house;
  }

  /** One address as everything else knows it; what the register does not say is undefined. */
  address(index: number): AccessAddress {
    const dwellings = this.dwellings[index] as number;
    // every address has the same fields in the same order: then millions of them are kept in half the memory
    return {
      id: this.id(index),
      street: this.streetOf(index),
      house: this.houseOf(index),
      postcode: formatFour(this.postcode[index] as number),
      position: utm32(this.east[index] as number, this.north[index] as number),
      precision: this.precision[index] as number,
      status: STATUSES[this.status[index] as number],
      municipality: formatFour(this.municipality[index] as number) || undefined,
      roadCode: formatFour(this.road[index] as number) || undefined,
      dwellings: dwellings === NONE ? undefined : dwellings,
    };
  }

  /**
   * Places of all addresses by street (in the order of characters, the same on every machine), house number, postcode,
   * municipality, key: the order in which registers are written.
   */
  sorted(): Uint32Array {
    const rank = this.streetRanks();
    const ends = new Uint32Array(rank.length + 1);
    for (let i = 0; i < this.length; i++) {
      const street = (rank[this.street[i] as number] as number) + 1;
      ends[street] = (ends[street] as number) + 1;
    }
    for (let i = 1; i < ends.length; i++) ends[i] = (ends[i] as number) + (ends[i - 1] as number);
    const order = new Uint32Array(this.length);
    const next = ends.slice();
    for (let i = 0; i < this.length; i++) {
      const street = rank[this.street[i] as number] as number;
      const place = next[street] as number;
      next[street] = place + 1;
      order[place] = i;
    }
    // by street first, by counting; then each street by itself, which is short
    for (let i = 1; i < ends.length; i++)
      order.subarray(ends[i - 1], ends[i]).sort((a, b) => this.compareInStreet(a, b));
    return order;
  }

  private compareInStreet(a: number, b: number): number {
    return (
      (this.house[a] as number) - (this.house[b] as number) ||
      (this.postcode[a] as number) - (this.postcode[b] as number) ||
      (this.municipality[a] as number) - (this.municipality[b] as number) ||
      compareTexts(this.id(a), this.id(b))
    );
  }

  private streetRanks(): Uint32Array {
    const { texts } = this.streets;
    const byText = texts.map((_, number) => number).sort((a, b) => compareTexts(texts[a], texts[b]));
    const rank = new Uint32Array(texts.length);
    byText.forEach((number, place) => {
      rank[number] = place;
    });
    return rank;
  }
}

const compareTexts = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
