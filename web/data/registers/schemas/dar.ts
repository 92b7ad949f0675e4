import type { Schema } from './schema';

/** Key and life cycle of every entity; older files say `id`, newer ones `id_lokalId` (a database adds an `id` of its own). */
const COMMON = {
  id: ['idlokalid', 'id'],
  darStatus: ['status'],
  registeredFrom: ['registreringfra'],
  registeredTo: ['registreringtil'],
  effectiveFrom: ['virkningfra'],
  effectiveTo: ['virkningtil'],
} as const;

const STREET_KEYS = ['navngivenvej', 'navngivenvejid', 'navngivenvej.idlokalid', 'navngivenvej.id'] as const;
/** What a geometry may be called in a database or a feature. */
const GEOMETRIES = ['position', 'geometry', 'geometri', 'geom', 'thegeom', 'wkbgeometry', 'shape'] as const;
const KEYS = ['idlokalid', 'id'] as const;
/** Life-cycle fields that tables outside DAR don't have. */
const OF_DAR = ['registreringfra', 'virkningfra', 'registreringtil', 'virkningtil'] as const;
/** Fields that make a table a list of addresses, whatever else it holds. */
const OF_ADDRESSES = [
  ...['vejnavn', 'vej', 'gade', 'gadenavn', 'street', 'adresse', 'address'],
  ...['husnr', 'husnummertekst', 'husnummer', 'housenumber', 'nr'],
] as const;
const OF_PLACES = ['x', 'y', 'lon', 'lat', 'oest', 'east', 'wkt', 'position', 'etrs89koordinatoest'] as const;

/**
 * Entities of DAR, known by the fields that no other entity has. An order matters: a house number refers to a street, so
 * what has both is the house number.
 */
export const DAR_SCHEMAS: readonly Schema[] = [
  {
    kind: 'dar-nested',
    names: {
      ...COMMON,
      house: ['husnummertekst'],
      street: ['navngivenvej.vejnavn', 'vejnavn'],
      postcode: ['postnummer.postnr', 'postnr'],
      municipality: ['navngivenvejkommunedel.kommune', 'kommunekode'],
      road: ['navngivenvejkommunedel.vejkode', 'vejkode'],
      point: ['adgangspunkt.position', 'adgangspunkt.geometri', 'adgangspunkt.koordinater'],
      accuracy: ['adgangspunkt.oprindelsenoejagtighedsklasse'],
      roadMiddle: ['vejmidte'],
    },
    fits: (has, any) =>
      has('husnummertekst') &&
      any('adgangspunkt.position', 'adgangspunkt.geometri', 'adgangspunkt.koordinater') &&
      any('navngivenvej.vejnavn', 'vejnavn'),
  },
  {
    kind: 'dar-husnummer',
    names: {
      ...COMMON,
      house: ['husnummertekst'],
      namedStreet: STREET_KEYS,
      postcodeKey: ['postnummer', 'postnummerid', 'postnummer.idlokalid', 'postnummer.id'],
      pointKey: ['adgangspunkt', 'adgangspunktid', 'adgangspunkt.idlokalid', 'adgangspunkt.id'],
      roadMiddle: ['vejmidte'],
      municipalityPart: ['kommuneinddeling', 'darkommuneid', 'darkommuneinddelingid', 'kommuneinddelingid'],
      label: ['adgangsadressebetegnelse'],
    },
    fits: (has, any) => has('husnummertekst') && any(...STREET_KEYS),
  },
  {
    kind: 'dar-navngivenvejkommunedel',
    names: { ...COMMON, namedStreet: STREET_KEYS, municipality: ['kommune'], road: ['vejkode'] },
    fits: (has, any) => has('kommune', 'vejkode') && any(...STREET_KEYS),
  },
  {
    kind: 'dar-adresse',
    names: { ...COMMON, entrance: ['husnummer', 'husnummerid', 'husnummer.idlokalid', 'husnummer.id'] },
    fits: (_, any) =>
      any('husnummer', 'husnummerid', 'husnummer.idlokalid', 'husnummer.id') &&
      any('adressebetegnelse', 'etagebetegnelse', 'doerbetegnelse') &&
      any(...KEYS) &&
      !any('vejnavn', 'vej', 'gade', 'gadenavn', 'street'),
  },
  {
    kind: 'dar-adressepunkt',
    names: { ...COMMON, point: GEOMETRIES, accuracy: ['oprindelsenoejagtighedsklasse'] },
    fits: (has, any) =>
      any(...KEYS) &&
      (has('position') || (any(...GEOMETRIES) && any('oprindelsekilde', 'oprindelsenoejagtighedsklasse'))) &&
      !any(...OF_ADDRESSES),
  },
  {
    kind: 'dar-postnummer',
    names: { ...COMMON, postcode: ['postnr'] },
    fits: (has, any) => has('postnr', 'navn') && any(...KEYS) && !any(...OF_ADDRESSES),
  },
  {
    kind: 'dar-navngivenvej',
    names: { ...COMMON, street: ['vejnavn'] },
    fits: (has, any) =>
      has('vejnavn') &&
      any(...KEYS) &&
      !any('husnr', 'husnummertekst', 'husnummer', 'nr') &&
      (any(...OF_DAR, 'vejadresseringsnavn', 'administreresafkommune') || !any(...OF_PLACES, 'postnr')),
  },
  {
    kind: 'dar-kommuneinddeling',
    names: { ...COMMON, municipality: ['kommunekode'], municipalityPart: ['kommuneinddeling'] },
    fits: (has, any) =>
      has('kommunekode', 'navn') && any(...KEYS) && any('kommuneinddeling', 'registreringfra'),
  },
  {
    kind: 'dar-other',
    names: COMMON,
    fits: (has, any) => has('registreringfra', 'virkningfra') && any(...KEYS),
  },
];
