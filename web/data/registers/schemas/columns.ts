import { foldName } from '../names';
import { SLOT, type Slot, type SlotName } from '../slots';
import { type Plan, planOf, type Schema } from './schema';

/** The columns of registers that this project has written itself. */
export const OWN_SCHEMA: Schema = {
  kind: 'own',
  names: {
    street: ['street'],
    house: ['housenumber'],
    postcode: ['postcode'],
    x: ['east'],
    y: ['north'],
    precision: ['precisionm'],
    id: ['id'],
    municipality: ['municipality'],
    road: ['roadcode'],
    dawaStatus: ['status'],
    dwellings: ['dwellings'],
  },
  fits: (has) => has('street', 'housenumber', 'east', 'north', 'precisionm', 'roadcode'),
};

/** What columns of other tables are likely to be called. A status is not guessed: 3 is current in DAR and preliminary in DAWA. */
const LIKELY: Schema = {
  kind: 'columns',
  names: {
    street: ['vejnavn', 'gadenavn', 'vej', 'gade', 'street', 'streetname', 'addrstreet', 'vejnavnet'],
    house: [
      'husnr',
      'husnummer',
      'husnummertekst',
      'husnro',
      'housenumber',
      'houseno',
      'addrhousenumber',
      'nr',
    ],
    letter: ['bogstav', 'husbogstav', 'litra', 'husnrbogstav', 'letter'],
    postcode: ['postnr', 'postnummer', 'postcode', 'postalcode', 'zipcode', 'zip', 'addrpostcode'],
    id: ['adgangsadresseid', 'husnummerid', 'idlokalid', 'adresseid', 'uuid', 'id'],
    municipality: ['kommunekode', 'kommunenr', 'komkode', 'municipality', 'municipalitycode'],
    road: ['vejkode', 'roadcode'],
    darStatus: ['darstatus'],
    x: ['oest', 'east', 'easting', 'xkoordinat', 'koordinatoest', 'utmoest', 'utmx', 'etrs89oest', 'x'],
    y: ['nord', 'north', 'northing', 'ykoordinat', 'koordinatnord', 'utmnord', 'utmy', 'etrs89nord', 'y'],
    lon: ['laengdegrad', 'laengde', 'longitude', 'lon', 'lng', 'long'],
    lat: ['breddegrad', 'bredde', 'latitude', 'lat'],
    point: ['wkt', 'position', 'geometri', 'geometry', 'geom', 'thegeom', 'punkt', 'koordinater', 'shape'],
    accuracy: ['noejagtighed'],
    dwellings: ['antalboliger', 'boliger', 'dwellings'],
    floor: ['etage', 'floor'],
    door: ['doer', 'sidedoer', 'door'],
  },
  fits: () => true,
};

/** Names that `--columns` takes, beside the slots' own. */
const ALIASES: Readonly<Record<string, SlotName>> = {
  east: 'x',
  north: 'y',
  status: 'dawaStatus',
  'dar-status': 'darStatus',
};

/** What an officer may name a column for, in the order of the help text. */
export const MAPPABLE = [
  'street',
  'house',
  'letter',
  'postcode',
  'id',
  'municipality',
  'road',
  'east',
  'north',
  'lon',
  'lat',
  'point',
  'status',
  'dar-status',
  'accuracy',
  'dwellings',
  'entrance',
] as const;
export type Mappable = (typeof MAPPABLE)[number];
/** Which column of the file fills what: its name, or `#3` for the third. */
export type ColumnMapping = Readonly<Partial<Record<Mappable, string>>>;

/** What an address cannot do without. */
export type Missing = 'street' | 'house' | 'position';

const slotOfKey = (key: string): Slot => SLOT[ALIASES[key] ?? (key as SlotName)];

/** Names of a mapping that the table does not have. */
export function unknownColumns(mapping: ColumnMapping, names: readonly string[]): string[] {
  const folded = new Set(names.map(foldName));
  return Object.values(mapping).filter(
    (name) => !names.includes(name) && !folded.has(foldName(name)) && !placeOf(name, names),
  );
}

/** `#3` means the third column. */
const placeOf = (name: string, names: readonly string[]): string | undefined => {
  const place = /^#(\d+)$/.exec(name)?.[1];
  return place === undefined ? undefined : names[Number(place) - 1];
};

/**
 * Guesses what the columns of any table mean; what the officer has said goes first. `missing` lists what no column was found
 * for: then the officer must be asked.
 */
export function guessColumns(
  names: readonly string[],
  mapping: ColumnMapping = {},
): { plan: Plan; missing: Missing[] } {
  const said = new Map<Slot, string>();
  for (const [key, name] of Object.entries(mapping))
    said.set(slotOfKey(key), foldName(placeOf(name, names) ?? name));
  const taken = new Set(said.values());
  const schema: Schema = {
    ...LIKELY,
    names: Object.fromEntries(
      (Object.keys(SLOT) as SlotName[]).flatMap((slot): [string, readonly string[]][] => {
        const own = said.get(SLOT[slot]);
        if (own !== undefined) return [[slot, [own]]];
        const likely = LIKELY.names[slot]?.filter((name) => !taken.has(name));
        return likely ? [[slot, likely]] : [];
      }),
    ),
  };
  const plan = planOf(schema, new Set(names.map(foldName)));
  const has = (slot: Slot): boolean => plan.chosen.has(slot);
  const missing: Missing[] = [];
  if (!has(SLOT.street)) missing.push('street');
  if (!has(SLOT.house)) missing.push('house');
  const position = (has(SLOT.x) && has(SLOT.y)) || (has(SLOT.lon) && has(SLOT.lat)) || has(SLOT.point);
  if (!position) missing.push('position');
  return { plan, missing };
}
