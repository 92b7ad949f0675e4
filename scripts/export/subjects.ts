import type { ExportLayer } from '../../web/data/export/layer';
import { addressesLayer } from '../../web/data/export/layers/addresses';
import { boundariesLayer } from '../../web/data/export/layers/boundaries';
import { controlListLayer } from '../../web/data/export/layers/control-list';
import type { ExportSource } from '../../web/data/export/layers/source';

/** What can be handed out, and how its layer is made. */
const SUBJECTS = {
  boundaries: boundariesLayer,
  addresses: addressesLayer,
  'control-list': controlListLayer,
} as const satisfies Record<string, (source: ExportSource) => ExportLayer>;
export type ExportSubject = keyof typeof SUBJECTS;

/** Names of what can be handed out. */
export const SUBJECT_NAMES = Object.keys(SUBJECTS) as ExportSubject[];

/** The layer of a subject. */
export const layerOf = (subject: ExportSubject, source: ExportSource): ExportLayer =>
  SUBJECTS[subject](source);
