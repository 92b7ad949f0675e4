/** Grades of a Danish school that a district covers, both ends included: 0 (børnehaveklasse) to 10. */
export interface Grades {
  readonly from: number;
  readonly to: number;
}

/** The two bands in which districts are shown, because a street may have different schools for them. */
export const BANDS = [
  { name: '0-6', from: 0, to: 6 },
  { name: '7-9', from: 7, to: 9 },
] as const;
export type Band = (typeof BANDS)[number]['name'];

/** How a district stands to a band: with all its grades, or only some. */
export interface BandShare {
  readonly band: Band;
  readonly whole: boolean;
}

/** The bands that grades touch. A district for 0-9 stands in both; one for 0-5 in the first, with `whole` false. */
export const bandsOf = ({ from, to }: Grades): BandShare[] =>
  BANDS.filter((band) => from <= band.to && to >= band.from).map((band) => ({
    band: band.name,
    whole: from <= band.from && to >= band.to,
  }));

/** Number that the theme's code list has for grade 0 (its codes 1 to 10 are the grades themselves). */
const CODE_OF_ZERO = 11;
const HIGHEST_GRADE = 10;

/**
 * Reads one grade as the GeoFA theme gives it: a code (11 means grade 0), a number, or words ("0. klasse",
 * "Børnehaveklasse"). Undefined for anything else, also for the codes "not relevant", "other" and "unknown".
 */
export function parseGrade(value: string | number | null | undefined): number | undefined {
  if (value === null || value === undefined) return undefined;
  const text = String(value).trim().toLowerCase();
  if (text.startsWith('børnehaveklasse')) return 0;
  const match = /^(\d{1,2})(?:[.,]0*)?(?:\s*(?:klasse|kl)\.?)?$/.exec(text);
  if (!match) return undefined;
  const grade = Number(match[1]);
  if (grade === CODE_OF_ZERO) return 0;
  return grade <= HIGHEST_GRADE ? grade : undefined;
}

/** Reads "0-6", "0.-9. klasse" or "7". Undefined for anything else and for grades that run backwards. */
export function parseGrades(text: string): Grades | undefined {
  const [first = '', last, ...more] = text.split(/\s*(?:[-–]|til)\s*/);
  const from = parseGrade(first.trim().replace(/\.$/, ''));
  const to = last === undefined ? from : parseGrade(last);
  return from === undefined || to === undefined || more.length > 0 || from > to ? undefined : { from, to };
}
