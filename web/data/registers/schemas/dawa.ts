import type { SlotName } from '../slots';
import type { Schema } from './schema';

/** Column names of DAWA's flat layouts: "flad" (73 columns) and "mini", as CSV, JSON or properties of GeoJSON. */
const FLAT = {
  id: ['id'],
  street: ['vejnavn'],
  house: ['husnr'],
  postcode: ['postnr'],
  municipality: ['kommunekode'],
  road: ['vejkode'],
  dawaStatus: ['status'],
  darStatus: ['darstatus'],
  x: ['etrs89koordinatoest', 'etrs89koordinatost', 'x'],
  y: ['etrs89koordinatnord', 'y'],
  lon: ['wgs84koordinatlaengde', 'wgs84koordinatlangde'],
  lat: ['wgs84koordinatbredde'],
  point: ['geometry', 'geom', 'thegeom'],
  accuracy: ['noejagtighed', 'nojagtighed'],
} as const satisfies Partial<Record<SlotName, readonly string[]>>;

const NESTED = {
  id: ['id'],
  street: ['vejstykke.navn'],
  house: ['husnr'],
  postcode: ['postnummer.nr'],
  municipality: ['kommune.kode'],
  road: ['vejstykke.kode'],
  dawaStatus: ['status'],
  darStatus: ['darstatus'],
  x: ['adgangspunkt.etrs89koordinat.oest'],
  y: ['adgangspunkt.etrs89koordinat.nord'],
  lon: ['adgangspunkt.wgs84koordinat.laengde'],
  lat: ['adgangspunkt.wgs84koordinat.bredde'],
  point: ['adgangspunkt.koordinater'],
  accuracy: ['adgangspunkt.noejagtighed'],
} as const satisfies Partial<Record<SlotName, readonly string[]>>;

const DWELLING = { floor: ['etage'], door: ['doer'] } as const;

/** The access address within a nested dwelling. */
const withinEach = (names: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(names).map(([slot, list]) => [slot, list.map((name) => `adgangsadresse.${name}`)]),
  );

export const DAWA_SCHEMAS: readonly Schema[] = [
  {
    kind: 'dawa-dwellings',
    names: {
      ...DWELLING,
      ...withinEach(NESTED),
      id: ['id'],
      dawaStatus: ['status'],
      darStatus: ['darstatus'],
      entrance: ['adgangsadresse.id'],
    },
    fits: (has) => has('adgangsadresse.vejstykke.navn', 'adgangsadresse.husnr', 'adgangsadresse.id'),
  },
  {
    kind: 'dawa-nested',
    names: NESTED,
    fits: (has, any) =>
      has('vejstykke.navn', 'husnr') &&
      any(
        'adgangspunkt.koordinater',
        'adgangspunkt.etrs89koordinat.oest',
        'adgangspunkt.wgs84koordinat.laengde',
      ),
  },
  {
    kind: 'dawa-dwellings',
    names: { ...FLAT, ...DWELLING, entrance: ['adgangsadresseid'] },
    fits: (has) => has('vejnavn', 'husnr', 'adgangsadresseid'),
  },
  {
    kind: 'dawa-flad',
    names: FLAT,
    fits: (has, any) =>
      has('vejnavn', 'husnr') && any('etrs89koordinatoest', 'etrs89koordinatost', 'wgs84koordinatlaengde'),
  },
  {
    kind: 'dawa-mini',
    names: FLAT,
    // others name their columns so too; only DAWA has these two
    fits: (has, any) =>
      has('vejnavn', 'husnr', 'postnr') &&
      any('adresseringsvejnavn', 'darstatus') &&
      (has('x', 'y') || any('geometry', 'geom')),
  },
];
