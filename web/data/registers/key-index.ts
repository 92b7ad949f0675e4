import { int32 } from './columns';
import type { Row } from './row';
import type { Slot } from './slots';
import { readUuidText } from './uuid';
import { UuidIndex } from './uuid-index';

const NOWHERE = -1;

/** Keys of any kind, numbered from 0 in the order of coming. UUIDs, which nearly all keys are, take 28 bytes each. */
export class KeyIndex {
  private readonly uuids = new UuidIndex();
  private readonly placesOfUuids = int32();
  private readonly placesOfTexts = new Map<string, number>();
  private readonly texts: string[] = [];
  /** Number of the UUID at each place; -1 and below for texts. */
  private readonly entries = int32();
  private readonly uuid = new Uint32Array(4);

  get size(): number {
    return this.entries.length;
  }

  /** Makes room for so many keys. */
  expect(count: number): void {
    this.uuids.expect(count);
  }

  /** Number of the key in a row's cell, taken in when it is new; -1 for an empty cell. */
  add(row: Row, slot: Slot): number {
    if (row.uuid(slot, this.uuid)) return this.addUuid();
    const text = row.fresh(slot);
    return text === '' ? NOWHERE : this.addText(text);
  }

  /** Number of the key in a row's cell; -1 when it was never taken in. */
  find(row: Row, slot: Slot): number {
    // blanks that only a text knows may stand around a UUID
    if (row.uuid(slot, this.uuid) || readUuidText(row.fresh(slot), this.uuid)) {
      const number = this.uuids.find(this.uuid);
      return number < 0 ? NOWHERE : this.placesOfUuids.at(number);
    }
    return this.placesOfTexts.get(row.fresh(slot)) ?? NOWHERE;
  }

  /** As `add`, for a text. */
  addText(text: string): number {
    return readUuidText(text, this.uuid) ? this.addUuid() : this.addPlain(text);
  }

  /** The key of a number, UUIDs in small letters. */
  text(number: number): string {
    const entry = this.entries.at(number);
    return entry >= 0 ? this.uuids.text(entry) : (this.texts[-1 - entry] as string);
  }

  private addUuid(): number {
    const known = this.uuids.size;
    const number = this.uuids.add(this.uuid);
    if (number < known) return this.placesOfUuids.at(number);
    this.placesOfUuids.push(this.entries.length);
    this.entries.push(number);
    return this.entries.length - 1;
  }

  private addPlain(text: string): number {
    const known = this.placesOfTexts.get(text);
    if (known !== undefined) return known;
    this.placesOfTexts.set(text, this.entries.length);
    this.entries.push(-this.texts.push(text));
    return this.entries.length - 1;
  }
}
