/** How much a finding weighs: an error stops a build, a warning asks for a person, a note informs. */
export type Level = 'error' | 'warning' | 'note';

/** The levels, the heaviest first. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/**
 * Every reason that a check can give, with its level. The words stand in `web/text`.
 * One list, so that the command line, the app and the tests agree on what can be said.
 */
export const FINDING_LEVELS = {
  // reading an address list
  'list-unreadable': 'error',
  'list-number-out-of-range': 'error',
  'list-range-backwards': 'error',
  'list-parity-contradicts': 'error',
  'list-range-end-excluded': 'warning',
  'list-other-parity-reading': 'note',
  'list-number-repeated': 'note',
  // resolving it against a register
  'street-unknown': 'error',
  'street-in-several-postcodes': 'error',
  'street-by-alias': 'note',
  'range-matches-nothing': 'warning',
  'number-missing-in-range': 'warning',
  'letters-taken-in': 'note',
  'address-in-two-areas': 'error',
  'register-duplicate-address': 'warning',
  // boundaries
  'members-and-others-share-point': 'warning',
  'far-member': 'warning',
  'boundary-not-exact': 'error',
  'boundaries-overlap': 'error',
  'boundary-ring-invalid': 'error',
  // what lists, register and boundaries say of each other
  'side-gap': 'note',
  'letters-left-out': 'warning',
  'address-enclosed': 'note',
  'postcode-differs-on-street': 'warning',
  'postcode-differs-in-area': 'warning',
  'municipality-differs': 'warning',
  'list-names-preliminary': 'note',
  'list-names-discontinued': 'warning',
  // places
  'district-school-differs': 'warning',
  'school-place-unknown': 'warning',
  'districts-overlap': 'note',
  'district-sliver': 'note',
  'overlay-shape-unusable': 'error',
  'overlay-shape-repaired': 'warning',
  'overlay-area-not-conserved': 'error',
  // reading the files of an address register
  'register-format-refused': 'error',
  'register-format-unknown': 'error',
  'register-encoding-refused': 'error',
  'register-encoding-mixed': 'error',
  'register-decimal-mixed': 'error',
  'register-crs-mixed': 'error',
  'register-crs-other': 'error',
  'register-columns-unclear': 'error',
  'register-column-unknown': 'error',
  'register-kinds-mixed': 'error',
  'register-entity-missing': 'error',
  'register-entity-useful': 'warning',
  'register-file-empty': 'error',
  'register-file-cut-off': 'error',
  'register-file-broken': 'error',
  'register-archive-refused': 'error',
  'register-filter-impossible': 'error',
  'register-nothing-read': 'error',
  'register-row-skipped': 'warning',
  'register-text-suspicious': 'warning',
  'register-status-unclear': 'warning',
  'register-status-absent': 'note',
  'register-file-unused': 'note',
  'register-last-line-open': 'note',
  'register-changed-by-hand': 'warning',
  // reading school districts
  'district-file-refused': 'error',
  'district-crs-refused': 'error',
  'district-columns-unclear': 'error',
  'district-nothing-read': 'error',
  'district-feature-skipped': 'warning',
  'district-line-skipped': 'warning',
  'district-geometry-invalid': 'warning',
  'district-grades-partial': 'note',
  'district-pair-overlap': 'warning',
  'district-pair-gap': 'warning',
  'district-address-twice': 'warning',
  'district-addresses-without': 'note',
  'district-changed-by-hand': 'warning',
  // boundaries along cadastral parcels
  'parcel-mixed': 'warning',
  'parcel-members-outside': 'warning',
  'parcel-unusable': 'warning',
  // handing data out
  'export-text-cut': 'warning',
  // boundaries drawn by hand, and the lists made of them
  'drawn-file-refused': 'error',
  'drawn-nothing': 'error',
  'drawn-crs-other': 'error',
  'drawn-position-outside': 'error',
  'drawn-geometry-wrong': 'error',
  'drawn-ring-open': 'error',
  'drawn-ring-empty': 'error',
  'drawn-ring-crosses': 'error',
  'drawn-ring-misplaced': 'error',
  'drawn-area-missing': 'error',
  'drawn-empty': 'warning',
  'drawn-near-edge-inside': 'warning',
  'drawn-near-edge-outside': 'warning',
  'list-cannot-name': 'error',
  'list-twins': 'error',
  'list-street-unwritable': 'error',
  'list-not-read-back': 'error',
  // drafts of lists
  'draft-line-unread': 'error',
  // comparing two states
  'side-unknown': 'error',
  'side-plan-unknown': 'error',
  'side-other-plans-differ': 'note',
  'side-ids-foreign': 'note',
  // stored versions
  'history-name-taken': 'error',
  'history-name-empty': 'error',
  'history-date-wrong': 'error',
  'history-changed': 'error',
  'history-broken': 'error',
  'history-not-exact': 'error',
  // tables
  'table-column-missing': 'error',
  'table-column-unknown': 'warning',
  'table-key-repeated': 'error',
  'table-value-unreadable': 'error',
  'table-reference-unknown': 'error',
  'table-row-width': 'error',
  'table-empty': 'error',
  'table-quote-open': 'error',
  'table-delimiter-wrong': 'error',
  'table-column-repeated': 'error',
  'table-count-differs': 'warning',
  'figure-repeated': 'error',
  'figure-without-value': 'error',
  'share-out-of-range': 'warning',
  'numerator-over-denominator': 'warning',
  'span-backwards': 'error',
  'file-missing': 'error',
  'file-unreadable': 'error',
  // files in JSON and GeoJSON
  'json-cut-off': 'error',
  'json-syntax': 'error',
  'json-value-wrong': 'error',
  'geojson-not-collection': 'error',
  'geojson-empty': 'error',
  'geojson-geometry-wrong': 'error',
  'geojson-position-wrong': 'error',
  'geojson-ring-open': 'error',
  'geojson-property-missing': 'error',
  'geojson-property-wrong': 'error',
  // what figures, plans and map must know of each other
  'indicator-without-figures': 'note',
  'map-indicator-without-map-figures': 'warning',
  'indicator-not-marked-for-map': 'note',
  'area-without-figures': 'warning',
  'plan-area-not-on-map': 'warning',
  'list-area-not-in-plan': 'warning',
  // the built data
  'output-folder-not-ours': 'error',
  'output-not-written': 'error',
  'output-not-as-written': 'error',
} as const satisfies Record<string, Level>;

export type FindingCode = keyof typeof FINDING_LEVELS;

/** Where in a file something stands: line and column count from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number | string;
}

/** Something a person should know: what, where, about whom. Words are made of it by `web/text/findings`. */
export interface Finding {
  readonly code: FindingCode;
  readonly level: Level;
  readonly plan?: string;
  readonly area?: string;
  readonly street?: string;
  /** House numbers as written, e.g. `['5A', '7']`. */
  readonly houseNumbers?: readonly string[];
  readonly place?: Place;
  /** What else the sentence needs: suggestion, other area, text that could not be read … */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Makes a finding with the level that its code has. */
export const finding = (code: FindingCode, about: Omit<Finding, 'code' | 'level'> = {}): Finding => ({
  code,
  level: FINDING_LEVELS[code],
  ...about,
});

/** True when any finding is an error. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some((found) => found.level === 'error');
