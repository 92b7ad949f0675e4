/** A value of an attribute as files hold it. */
export type FieldValue = string | number | null;
export type FieldRow = Readonly<Record<string, FieldValue>>;

/** What is looked for in the attributes of a district. */
export interface SchoolFields {
  readonly name?: string;
  readonly number?: string;
  readonly typeText?: string;
  readonly typeCode?: string;
  readonly start?: string;
  readonly end?: string;
  /** One field with both grades, "0-6". */
  readonly grades?: string;
  readonly status?: string;
}

/**
 * Names of the fields, best first: those of GeoFA theme 5710 as delivered, the short forms of its shapefiles, and what
 * municipalities call them at home. `slutttrin` is how the theme spells it.
 */
const NAMES: Readonly<Record<keyof SchoolFields, readonly string[]>> = {
  name: [
    'udd_distrikt_navn',
    'udd_d_nv',
    'udd_dis_na',
    'school',
    'skole',
    'skolenavn',
    'skoledistrikt',
    'distriktsnavn',
    'distrikt',
    'navn',
    'name',
  ],
  number: ['udd_distrikt_nr', 'udd_d_nr', 'udd_dis_nr', 'distrikt_nr', 'skolekode'],
  typeText: ['udd_distrikt_type'],
  typeCode: ['udd_distrikt_type_kode', 'udd_tpkode', 'udd_d_ty_k'],
  start: ['starttrin', 'starttrin_kode', 'strtr_kode', 'grades_from'],
  end: ['slutttrin', 'sluttrin', 'sluttrin_kode', 'slutr_kode', 'grades_to'],
  grades: ['klassetrin', 'trin', 'grades'],
  status: ['statuskode', 'status_kode'],
};

/** What programs make of the long names when they cut them to ten characters. */
const CUT = /^udd_(?:distri|dist_\d|distr_\d|dis_\d+)$/;

/** A name cut to ten characters, or cut and numbered because others were cut to the same. */
const isCutOf = (field: string, name: string): boolean =>
  name.length > 10 && field.length >= 9 && field.length <= 10 && name.startsWith(field);

/** True for a value that is a number, or the stars that a number too wide for its field leaves behind. */
const isNumeric = (value: FieldValue): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^(?:-?\d+([.,]\d+)?|\*+)$/.test(value.trim()));

/**
 * Finds the fields by name, whatever their case; shapefiles cut names to ten characters, and then the four that begin with
 * `udd_distrikt` look alike: those are told apart by what stands in them.
 */
export function findSchoolFields(rows: readonly FieldRow[]): SchoolFields {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const found: { -readonly [K in keyof SchoolFields]: string } = {};
  for (const [slot, names] of Object.entries(NAMES) as [keyof SchoolFields, readonly string[]][]) {
    const exact = names.flatMap((name) => fields.find((field) => field.toLowerCase() === name) ?? []);
    const [field] =
      exact.length > 0
        ? exact
        : fields.filter((candidate) =>
            names.some((name) => !name.startsWith('udd_distrikt') && isCutOf(candidate.toLowerCase(), name)),
          );
    if (field !== undefined) found[slot] = field;
  }
  const cut = fields.filter((field) => CUT.test(field.toLowerCase()));
  if (found.name === undefined || NAMES.name.indexOf(found.name.toLowerCase()) > 2)
    tellApart(cut, rows, found);
  return found;
}

/** The texts are the name and, with fewer different values, the kind; the numbers are the number and the kind's code. */
function tellApart(
  cut: readonly string[],
  rows: readonly FieldRow[],
  found: { -readonly [K in keyof SchoolFields]: string },
): void {
  const values = (field: string): FieldValue[] =>
    rows.map((row) => row[field] ?? null).filter((value) => value !== null && value !== '');
  const texts = cut.filter((field) => values(field).some((value) => !isNumeric(value)));
  const numbers = cut.filter((field) => values(field).length > 0 && values(field).every(isNumeric));
  const different = (field: string): number => new Set(values(field)).size;
  const isKind = (field: string): boolean =>
    values(field).every((value) => /distrikt$/i.test(String(value).trim()));
  const named = [...texts].sort(
    (a, b) => Number(isKind(a)) - Number(isKind(b)) || different(b) - different(a),
  );
  const [name, kind] = named;
  if (name !== undefined) found.name = name;
  if (kind !== undefined) found.typeText ??= kind;
  const [number, code] = numbers;
  if (number !== undefined) found.number ??= number;
  if (code !== undefined) found.typeCode ??= code;
}
