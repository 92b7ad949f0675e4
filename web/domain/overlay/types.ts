import type { Finding } from '../findings/finding';

/** Grades that share one set of school districts: '0-6' or '7-9' as the built districts name them. */
export type GradeBand = string;

/** What one school district holds of an area. Percentages are of the area's own total. */
export interface DistrictPart {
  readonly school: string;
  /** m² in EPSG:25832. */
  readonly squareMetres: number;
  readonly areaPercent: number;
  /** Addresses; a half where two districts claim the same address. */
  readonly addresses: number;
  readonly addressPercent: number;
  /** Under the stated tolerance and without any address: the edge of two drawings, not a fact about the area. */
  readonly sliver: boolean;
}

/** How one area is shared out between the school districts of one grade band. Parts and outside sum to 100 %. */
export interface DistrictShares {
  readonly band: GradeBand;
  /** The whole of the area, m². */
  readonly squareMetres: number;
  /** The whole of its addresses. */
  readonly addresses: number;
  /** Most addresses first, then most area, then by name; districts that only touch the area are left out. */
  readonly parts: readonly DistrictPart[];
  /** What lies in no district. */
  readonly outside: Omit<DistrictPart, 'school'>;
  /** What more than one district claims; it is shared equally between them in `parts`. */
  readonly contested: { readonly squareMetres: number; readonly addresses: number };
}

/** Spread of straight distances in metres over `count` addresses. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly smallest: number;
  readonly largest: number;
}

/** Straight distance ("fugleflugt") from the addresses of an area to the school whose district they lie in. */
export interface SchoolDistance {
  readonly school: string;
  /** Addresses of the area in this school's district. */
  readonly addresses: number;
  /** Null when the place of the school is not known. */
  readonly spread: Spread | null;
  /** How far the school's point may be from its true place, metres. */
  readonly precision: number;
}

export interface DistrictSchoolDistances {
  readonly band: GradeBand;
  /** Over all addresses that have a district school with a known place. */
  readonly all: Spread | null;
  /** Per school, most addresses first. */
  readonly schools: readonly SchoolDistance[];
  /** Addresses in no district. */
  readonly outside: number;
}

/** Straight distance from the addresses of an area to one daycare. */
export interface DaycareDistance {
  readonly name: string;
  /** From all addresses of the area to this daycare. */
  readonly spread: Spread;
  /** Addresses of the area that have no nearer daycare. */
  readonly nearestFor: number;
  /** How far its point may be from its true place, metres. */
  readonly precision: number;
  /** No source gave its place. */
  readonly assumed: boolean;
}

export interface NearestDaycare {
  /** The daycare with the smallest median distance; null without daycares or addresses. */
  readonly nearest: DaycareDistance | null;
  /** Every daycare that is the nearest one for some address, most addresses first. */
  readonly perAddress: readonly DaycareDistance[];
  /** From each address to the daycare nearest to it. */
  readonly own: Spread | null;
}

/** A school that a plan documents for an area and grade band. */
export interface DocumentedSchool {
  readonly school: string;
  /** "organisation, department" where the plan gives the school per department; empty = the whole area. */
  readonly departments: readonly string[];
}

/** The documented district school beside the computed one. */
export interface DistrictSchoolCheck {
  readonly area: string;
  readonly band: GradeBand;
  readonly documented: readonly DocumentedSchool[];
  /** Schools by computation, with their share of the addresses. */
  readonly computed: readonly DistrictPart[];
  /** `not-documented`: the plan names no school for this area and band. */
  readonly outcome: 'agrees' | 'differs' | 'not-documented' | 'not-computed';
  /** The addresses of the departments are assumed, so agreement proves little. */
  readonly assumed: boolean;
}

/** One area under the school districts and among the institutions. */
export interface AreaOverlay {
  readonly area: string;
  readonly addresses: number;
  /** Median of the addresses' stated precision, metres. */
  readonly precision: number;
  readonly shares: readonly DistrictShares[];
  readonly schools: readonly DistrictSchoolDistances[];
  readonly checks: readonly DistrictSchoolCheck[];
  readonly daycare: NearestDaycare;
}

export interface OverlayResult {
  /** The boundary version it was computed from, as the caller named it. */
  readonly version: string;
  readonly plan: string;
  readonly areas: readonly AreaOverlay[];
  readonly findings: readonly Finding[];
}
