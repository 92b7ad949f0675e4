import { type Finding, finding, type Place } from '../../domain/findings/finding';

/** Why a file of figures can't be read at all. The words stand in `web/text`. */
export const FILE_REFUSALS = [
  'file-empty',
  'file-too-large',
  'rows-too-many',
  'spreadsheet-password',
  'spreadsheet-old',
  'spreadsheet-broken',
  'spreadsheet-too-large',
  'csv-encoding',
  'csv-no-columns',
  'json-broken',
  'json-stat-none',
  'json-stat-wrong',
  'no-headings',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** Stops the reading of a file; caught where reading begins and told as a finding. */
export class FigureFileRefused extends Error {
  constructor(
    readonly reason: FileRefusal,
    readonly about: {
      readonly place?: Place;
      readonly detail?: string;
      readonly limit?: number;
    } = {},
  ) {
    super(reason);
  }
}

/** The finding that a refusal is told as. */
export const refusalFinding = (file: string, { reason, about }: FigureFileRefused): Finding =>
  finding('figures-file-refused', {
    place: { file, ...about.place },
    values: {
      reason,
      ...(about.detail !== undefined && { detail: about.detail }),
      ...(about.limit !== undefined && { limit: about.limit }),
    },
  });
