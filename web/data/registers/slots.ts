/**
 * What a reader may want from a row, whatever the file calls it. Numbers, because a row of a national register is asked
 * for several of them and a lookup by number costs nothing.
 */
export const SLOT = {
  street: 0,
  house: 1,
  /** Letter of the house number where it has a column of its own. */
  letter: 2,
  postcode: 3,
  id: 4,
  municipality: 5,
  road: 6,
  /** Life cycle in DAWA's codes: 1 current, 2 discontinued, 3 preliminary, 4 abandoned. */
  dawaStatus: 7,
  /** Life cycle in DAR's codes: 2 preliminary, 3 current, 4 discontinued, 5 abandoned; points 7, 8, 9. */
  darStatus: 8,
  /** A pair of coordinates in columns; `lon` and `lat` stand in when the first pair is empty. */
  x: 9,
  y: 10,
  lon: 11,
  lat: 12,
  /** A position in one cell: WKT, GeoJSON, WKB or a pair. */
  point: 13,
  /** Class of accuracy: A, B or U. */
  accuracy: 14,
  /** Metres, in registers written by this project. */
  precision: 15,
  dwellings: 16,
  /** Key of the entrance that a dwelling belongs to. */
  entrance: 17,
  floor: 18,
  door: 19,
  namedStreet: 20,
  postcodeKey: 21,
  pointKey: 22,
  /** `municipality-road`, e.g. 0730-2345. */
  roadMiddle: 23,
  /** Key of the municipality's area, not its code. */
  municipalityPart: 24,
  /** The whole address in words: its last part holds the postcode. */
  label: 25,
  registeredFrom: 26,
  registeredTo: 27,
  effectiveFrom: 28,
  effectiveTo: 29,
} as const;

export type SlotName = keyof typeof SLOT;
export type Slot = (typeof SLOT)[SlotName];
export const SLOT_NAMES = Object.keys(SLOT) as SlotName[];
export const SLOT_COUNT = SLOT_NAMES.length;
