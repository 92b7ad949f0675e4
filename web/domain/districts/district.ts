import type { MultiPolygon, Utm32 } from '../geo/coordinates';
import type { Band, Grades } from './bands';

/** A school district of one band, as it is shown. A district for grades 0 to 9 stands in both bands. */
export interface SchoolDistrict {
  readonly school: string;
  /** Number of the district or code of the school as its owner has it; '' when not given. */
  readonly number: string;
  readonly grades: Grades;
  readonly band: Band;
  readonly shape: MultiPolygon<Utm32>;
  /** How far the outline may be wrong, metres; 0 when its owner states no error. */
  readonly precision: number;
}
