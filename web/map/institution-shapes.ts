/**
 * Symbols of institutions on a grid of 18 x 18, told apart by shape alone. The map draws them as pictures; a legend may
 * draw the same path in SVG.
 */
export const INSTITUTION_SHAPES = {
  /** A house with a gable. */
  school: 'M9 2 L16 8 V16 H2 V8 Z',
  /** A disc. */
  daycare: 'M9 3 A6 6 0 1 1 9 15 A6 6 0 1 1 9 3 Z',
  /** A lozenge. */
  office: 'M9 2 L16 9 L9 16 L2 9 Z',
  /** A triangle. */
  sports: 'M9 2.5 L16.2 15.5 H1.8 Z',
  /** A square. */
  culture: 'M3 3 H15 V15 H3 Z',
  /** A cross. */
  hospital: 'M6.5 2 H11.5 V6.5 H16 V11.5 H11.5 V16 H6.5 V11.5 H2 V6.5 H6.5 Z',
  /** A ring. */
  other: 'M9 3 A6 6 0 1 1 9 15 A6 6 0 1 1 9 3 Z M9 6.5 A2.5 2.5 0 1 0 9 11.5 A2.5 2.5 0 1 0 9 6.5 Z',
} as const;

export const SHAPE_GRID = 18;

export type InstitutionShape = keyof typeof INSTITUTION_SHAPES;

/** Kinds with a shape of their own; every other kind takes `other`. */
export const INSTITUTION_KINDS = (Object.keys(INSTITUTION_SHAPES) as InstitutionShape[]).filter(
  (kind) => kind !== 'other',
);

/** The shape of a kind as the data names it. */
export const institutionShape = (kind: string): InstitutionShape =>
  (INSTITUTION_KINDS as readonly string[]).includes(kind) ? (kind as InstitutionShape) : 'other';
