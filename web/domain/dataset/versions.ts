import type { Position } from 'geojson';

/**
 * Stored boundary versions as they are built for the app (versions.json). Shared by the writer in `scripts/` and the
 * reader in `web/data`.
 */

/** What names a version and tells what it belongs to. */
export interface VersionFacts {
  /** Name of its folder, e.g. `2025-08-01-plan-2025`. */
  readonly id: string;
  readonly name: string;
  /** ISO date from which it counts. */
  readonly date: string;
  /** The plan whose statistics use it. */
  readonly plan: string;
  /** SHA-256 in lower-case hex. */
  readonly fingerprint: string;
  readonly register: {
    readonly kind: 'schematic' | 'official';
    readonly name: string;
    /** ISO date. */
    readonly date: string;
  };
  /** Members and boundaries are those of the plan's list in the same build. */
  readonly current: boolean;
}

/** A polygon of a version's area. */
export interface VersionPiece {
  readonly addresses: number;
  /** m² */
  readonly area_m2: number;
  /** WGS84, outer ring first. */
  readonly coordinates: Position[][];
}

/** One area of a version; its pieces are largest first. */
export interface VersionArea {
  readonly id: string;
  readonly name: string;
  readonly addresses: number;
  readonly area_m2: number;
  readonly perimeter_m: number;
  /** Anchor of the label, degrees. */
  readonly label: Position;
  readonly pieces: readonly VersionPiece[];
}

export interface VersionRecord extends VersionFacts {
  readonly areas: readonly VersionArea[];
}

/** versions.json: oldest version first. */
export interface VersionsFile {
  readonly versions: readonly VersionRecord[];
}
