import { NONE } from '../codes';
import type { SkipReason } from '../reasons';
import type { Row } from '../row';
import { SLOT } from '../slots';

/** A value by key; keys of rows that are not in force are known too, so that a reference to them can be explained. */
class Lookup<V> {
  private readonly values = new Map<string, V>();
  private readonly retired = new Set<string>();

  get(key: string): V | undefined {
    return this.values.get(key);
  }

  isRetired(key: string): boolean {
    return this.retired.has(key);
  }

  retire(key: string): void {
    this.retired.add(key);
  }

  /** False when the key already has a value. */
  set(key: string, value: V): boolean {
    if (this.values.has(key)) return false;
    this.values.set(key, value);
    return true;
  }
}

/** Keys are compared without regard to capitals, as UUIDs are. */
export const keyOf = (text: string): string => text.toLowerCase();

/** One road code of a street, in one municipality. */
export interface RoadPart {
  readonly municipality: number;
  readonly road: number;
}

/** The small entities of DAR that a house number refers to. */
export class Lookups {
  readonly streets = new Lookup<string>();
  readonly postcodes = new Lookup<number>();
  /** Municipality code by the key of its area. */
  readonly municipalities = new Lookup<number>();
  /** Road codes by street; a street on a border has one in each municipality. */
  readonly roads = new Map<string, RoadPart[]>();

  takeStreet(row: Row, retired: boolean): SkipReason | undefined {
    const key = keyOf(row.text(SLOT.id));
    if (key === '') return 'id-missing';
    if (retired) {
      this.streets.retire(key);
      return undefined;
    }
    const name = row.text(SLOT.street);
    if (name === '') return 'street-missing';
    return this.streets.set(key, name) ? undefined : 'id-repeated';
  }

  takePostcode(row: Row): SkipReason | undefined {
    const key = keyOf(row.text(SLOT.id));
    if (key === '') return 'id-missing';
    const code = row.code(SLOT.postcode);
    if (code < 0) return 'postcode-unreadable';
    return this.postcodes.set(key, code) ? undefined : 'id-repeated';
  }

  takeRoad(row: Row): SkipReason | undefined {
    const key = keyOf(row.text(SLOT.namedStreet));
    if (key === '') return 'id-missing';
    const municipality = row.code(SLOT.municipality);
    if (municipality < 0) return 'municipality-unreadable';
    const road = row.code(SLOT.road);
    if (road < 0) return 'road-unreadable';
    const parts = this.roads.get(key);
    if (!parts) this.roads.set(key, [{ municipality, road }]);
    else if (!parts.some((part) => part.municipality === municipality && part.road === road))
      parts.push({ municipality, road });
    return undefined;
  }

  /** An area of a municipality is referred to by its own key in DAR or by the key of its area in DAGI. */
  takeMunicipality(row: Row): SkipReason | undefined {
    const code = row.code(SLOT.municipality);
    if (code < 0) return 'municipality-unreadable';
    const keys = [row.text(SLOT.id), row.text(SLOT.municipalityPart)].filter((key) => key !== '');
    if (keys.length === 0) return 'id-missing';
    const news = keys.map((key) => this.municipalities.set(keyOf(key), code));
    return news.some(Boolean) ? undefined : 'id-repeated';
  }

  /**
   * Municipality and road code of a house number: by the road that its own `vejmidte` names, by the only one that the street
   * has, or by the one in its municipality. Undefined when that can't be told.
   */
  roadOf(street: string, roadMiddle: string, municipality: number): RoadPart | undefined {
    const parts = this.roads.get(street) ?? [];
    const middle = /^(\d{3,4})-(\d{1,4})$/.exec(roadMiddle);
    if (middle) {
      const named = { municipality: Number(middle[1]), road: Number(middle[2]) };
      const listed = parts.some(
        (part) => part.municipality === named.municipality && part.road === named.road,
      );
      if (parts.length === 0 || listed) return named;
    }
    if (parts.length === 1) return parts[0];
    const inside = parts.filter((part) => part.municipality === municipality);
    return inside.length === 1 ? inside[0] : undefined;
  }

  /** True when the street lies in one municipality only: then that code. */
  onlyMunicipality(street: string): number {
    const parts = this.roads.get(street) ?? [];
    const first = parts[0]?.municipality ?? NONE;
    return parts.every((part) => part.municipality === first) ? first : NONE;
  }
}
