/** One number or fact in the comparison, with what must be seen beside it. */
export interface ComparisonCell {
  /** As written with unit, or in short why there is none. */
  readonly value: string;
  readonly known: boolean;
  /** Under the value: difference, doubt, further facts. */
  readonly lines: readonly string[];
  /** What stands behind it, in sentences: base, source, place, reservations, other figures. */
  readonly receipt: readonly string[];
  readonly csv: CsvFields;
}

/** The same for a file: plain numbers, one thing per column. */
export interface CsvFields {
  readonly period: string;
  readonly value: number | null;
  readonly unit: string;
  /** Percentage points over the municipality. */
  readonly difference: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly source: string;
  readonly place: string;
}

export const NO_FIELDS: CsvFields = {
  period: '',
  value: null,
  unit: '',
  difference: null,
  numerator: null,
  denominator: null,
  source: '',
  place: '',
};

/** One row: the same question to every chosen area, in the plan's order. */
export interface ComparisonRow {
  readonly id: string;
  readonly name: string;
  /** Period, or how it was made. */
  readonly detail: string;
  readonly cells: readonly ComparisonCell[];
  /** Null where the question does not concern the municipality. */
  readonly town: ComparisonCell | null;
  /** How it is counted; '' = not stated. */
  readonly definition: string;
}

export interface ComparisonSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
  /** Sentences under the rows. */
  readonly notes: readonly string[];
}

export interface ComparisonColumn {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** "ét samlet tal for elleve spredte afdelinger"; '' for most areas. */
  readonly about: string;
}
