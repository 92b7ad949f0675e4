/** Why a built file is not used. The words stand in `web/text` (namespace `data`). */
export const PROBLEM_REASONS = [
  /** The server says that it is not there, or answers with a page instead. */
  'missing',
  /** The server says that something is wrong with itself (5xx). */
  'server-error',
  /** The server can't be reached. */
  'not-reached',
  /** Fewer bytes than the manifest says. */
  'cut-off',
  /** Not the bytes that the manifest describes. */
  'altered',
  /** The right bytes, but not what this app can read. */
  'unreadable',
  /** The manifest is of another version than this app understands. */
  'other-version',
  /** A feature server that does not say that it speaks the standard (OGC API Features, GeoJSON). */
  'not-the-standard',
  /** A feature server that can't give WGS84. */
  'other-crs',
  /** A feature server whose next page lies on another host. */
  'other-host',
  /** More features than can be shown. */
  'too-many',
  /** The manifest names no file for this use. */
  'not-listed',
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

/** A file that is left out, and why. */
export interface DataProblem {
  /** Name of the file, or its use when the manifest names none. */
  readonly file: string;
  readonly reason: ProblemReason;
}

/** A value, or why there is none. */
export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: DataProblem };

/** Wraps a value that was read. */
export const loaded = <T>(value: T): Loaded<T> => ({ ok: true, value });

/** Says that a file is left out. */
export const failed = (file: string, reason: ProblemReason): Loaded<never> => ({
  ok: false,
  problem: { file, reason },
});
