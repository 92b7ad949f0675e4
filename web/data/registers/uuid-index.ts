import { formatUuid } from './uuid';

const FREE = -1;

/**
 * A set of UUIDs that gives each a number in the order of coming: 0, 1, 2 … Holds five million of them in 145 MB, where a
 * Map of texts takes most of a gigabyte.
 */
export class UuidIndex {
  private words: Uint32Array;
  private table: Int32Array;
  private mask: number;
  size = 0;

  constructor() {
    this.table = new Int32Array(4096).fill(FREE);
    this.mask = 4095;
    this.words = new Uint32Array(4096);
  }

  /** Makes room for so many, so that it needs not be made again and again. */
  expect(count: number): void {
    if (this.words.length < count * 4) {
      const longer = new Uint32Array(count * 4);
      longer.set(this.words);
      this.words = longer;
    }
    if (this.table.length < count * 2) this.widen(count * 2);
  }

  /** Number of the UUID, or -1 when it is not there. */
  find(uuid: Uint32Array): number {
    for (let at = this.place(uuid); ; at = (at + 1) & this.mask) {
      const found = this.table[at] as number;
      if (found === FREE || this.holds(found, uuid)) return found;
    }
  }

  /** Number of the UUID, which is taken in when it is new: then the number is the former size. */
  add(uuid: Uint32Array): number {
    if (this.size * 2 >= this.table.length) this.widen(this.table.length * 2);
    for (let at = this.place(uuid); ; at = (at + 1) & this.mask) {
      const found = this.table[at] as number;
      if (found !== FREE) {
        if (this.holds(found, uuid)) return found;
        continue;
      }
      if (this.size * 4 === this.words.length) {
        const longer = new Uint32Array(Math.ceil(this.size * 1.5) * 4);
        longer.set(this.words);
        this.words = longer;
      }
      this.words.set(uuid, this.size * 4);
      this.table[at] = this.size;
      return this.size++;
    }
  }

  /** The UUID of a number, in words. */
  text(number: number): string {
    const at = number * 4;
    const { words } = this;
    return formatUuid(
      words[at] as number,
      words[at + 1] as number,
      words[at + 2] as number,
      words[at + 3] as number,
    );
  }

  /** Copies the UUID of a number into `into`. */
  copy(number: number, into: Uint32Array): void {
    into.set(this.words.subarray(number * 4, number * 4 + 4));
  }

  private holds(number: number, uuid: Uint32Array): boolean {
    const at = number * 4;
    const { words } = this;
    return (
      words[at] === uuid[0] &&
      words[at + 1] === uuid[1] &&
      words[at + 2] === uuid[2] &&
      words[at + 3] === uuid[3]
    );
  }

  /** UUIDs made from a clock differ in few bits, so all four words are mixed. */
  private place(uuid: Uint32Array): number {
    let hash = Math.imul(uuid[0] as number, 0x9e3779b1) ^ Math.imul(uuid[1] as number, 0x85ebca6b);
    hash ^= Math.imul(uuid[2] as number, 0xc2b2ae35) ^ Math.imul(uuid[3] as number, 0x27d4eb2f);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) & this.mask;
  }

  private widen(atLeast: number): void {
    let places = this.table.length;
    while (places < atLeast) places *= 2;
    this.table = new Int32Array(places).fill(FREE);
    this.mask = this.table.length - 1;
    const uuid = new Uint32Array(4);
    for (let number = 0; number < this.size; number++) {
      this.copy(number, uuid);
      let at = this.place(uuid);
      while (this.table[at] !== FREE) at = (at + 1) & this.mask;
      this.table[at] = number;
    }
  }
}
