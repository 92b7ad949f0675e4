import type { AddressStatus } from '../../../domain/addresses/register';
import { NONE, UNREADABLE } from '../codes';
import { int16, int32, TextList, uint8 } from '../columns';
import { KeyIndex } from '../key-index';
import type { SkipReason } from '../reasons';
import type { Row } from '../row';
import { SLOT } from '../slots';
import { keyOf } from './lookups';
import type { Points } from './points';

const STATUSES = ['current', 'preliminary', 'discontinued', 'abandoned'] as const;

/** A house number, with keys instead of names. */
export interface House {
  /** Number of its entrance. */
  readonly key: number;
  readonly line: number;
  readonly table: number;
  readonly house: number;
  readonly street: string;
  readonly postcode: string;
  readonly labelPostcode: number;
  readonly point: number;
  readonly roadMiddle: string;
  readonly part: string;
  readonly status: AddressStatus;
  readonly dwellings: number;
}

/** House numbers of DAR as they stand, with keys instead of names, until everything they refer to has been read. */
export class Houses {
  /** Keys of entrances: of house numbers, and of those that dwellings refer to. */
  readonly entrances = new KeyIndex();
  readonly streets = new TextList();
  readonly postcodes = new TextList();
  readonly roadMiddles = new TextList();
  readonly parts = new TextList();
  private readonly key = int32();
  private readonly line = int32();
  private readonly table = int16();
  private readonly house = int16();
  private readonly street = int32();
  private readonly postcode = int32();
  private readonly labelPostcode = int16();
  private readonly point = int32();
  private readonly roadMiddle = int32();
  private readonly part = int32();
  private readonly status = uint8();
  private readonly dwellings = int32();
  private readonly dwellingKeys = new KeyIndex();

  get length(): number {
    return this.key.length;
  }

  /** Takes a house number; `table` tells which table's count it belongs to. */
  take(
    row: Row,
    table: number,
    status: AddressStatus,
    points: Points,
    label: boolean,
  ): SkipReason | undefined {
    const house = row.house(SLOT.house);
    if (house === NONE) return 'house-missing';
    if (house === UNREADABLE) return 'house-unreadable';
    const street = keyOf(row.text(SLOT.namedStreet));
    if (street === '') return 'street-missing';
    const postcode = keyOf(row.text(SLOT.postcodeKey));
    const point = points.keys.add(row, SLOT.pointKey);
    const roadMiddle = row.text(SLOT.roadMiddle);
    const part = keyOf(row.text(SLOT.municipalityPart));
    const inLabel = label ? postcodeInLabel(row.fresh(SLOT.label)) : NONE;
    if (row.fault) return row.fault;
    const key = this.entrances.add(row, SLOT.id);
    if (key < 0) return 'id-missing';
    this.key.push(key);
    this.line.push(row.line);
    this.table.push(table);
    this.house.push(house);
    this.street.push(this.streets.add(street));
    this.postcode.push(postcode === '' ? NONE : this.postcodes.add(postcode));
    this.labelPostcode.push(inLabel);
    this.point.push(point);
    this.roadMiddle.push(this.roadMiddles.add(roadMiddle));
    this.part.push(this.parts.add(part));
    this.status.push(STATUSES.indexOf(status));
    return undefined;
  }

  /** Counts a dwelling at its entrance. */
  takeDwelling(row: Row): SkipReason | undefined {
    const known = this.dwellingKeys.size;
    const own = this.dwellingKeys.add(row, SLOT.id);
    if (own < 0) return 'id-missing';
    if (own < known) return 'id-repeated';
    const key = this.entrances.add(row, SLOT.entrance);
    if (key < 0) return 'id-missing';
    this.dwellings.put(key, this.dwellings.at(key) + 1);
    return undefined;
  }

  at(index: number): House {
    const key = this.key.at(index);
    const postcode = this.postcode.at(index);
    return {
      key,
      line: this.line.at(index),
      table: this.table.at(index),
      house: this.house.at(index),
      street: this.streets.texts[this.street.at(index)] as string,
      postcode: postcode < 0 ? '' : (this.postcodes.texts[postcode] as string),
      labelPostcode: this.labelPostcode.at(index),
      point: this.point.at(index),
      roadMiddle: this.roadMiddles.texts[this.roadMiddle.at(index)] as string,
      part: this.parts.texts[this.part.at(index)] as string,
      status: STATUSES[this.status.at(index)] as AddressStatus,
      dwellings: this.dwellings.at(key),
    };
  }
}

/** `Glarbjergvej 87A, 8930 Randers NØ`: the four digits that begin the last part. */
function postcodeInLabel(label: string): number {
  const match = /,\s*(\d{4})\s+[^,]+$/.exec(label);
  return match ? Number(match[1]) : NONE;
}
