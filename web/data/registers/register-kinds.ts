import { type Finding, finding } from '../../domain/findings/finding';
import type { DarKind, Kind } from './schemas/schema';
import type { Recognised } from './table';

/** Entities without which no address can be made of DAR. */
const NEEDED: readonly DarKind[] = ['dar-husnummer', 'dar-navngivenvej', 'dar-adressepunkt'];
/** Entities without which something is missing at every address. */
const USEFUL: readonly DarKind[] = ['dar-postnummer', 'dar-navngivenvejkommunedel'];

/** True for an entity of DAR, which is nothing without the others. */
export const isDar = (kind: Kind): kind is DarKind => kind.startsWith('dar-') && kind !== 'dar-nested';

/** The entities of DAR among the files. */
export const darKindsOf = (files: readonly Recognised[]): ReadonlySet<DarKind> =>
  new Set(kindsOf(files).filter(isDar));

const kindsOf = (files: readonly Recognised[]): Kind[] =>
  files.flatMap(({ tables }) => tables.flatMap(({ plan }) => (plan ? [plan.kind] : [])));

/** Whether the files make a register together: lists of addresses, or the entities of DAR, not both. */
export function checkKinds(files: readonly Recognised[]): Finding[] {
  const kinds = kindsOf(files);
  const dar = darKindsOf(files);
  if (kinds.length === 0) return [finding('register-nothing-read')];
  if (dar.size === 0) return [];
  const flat = files.find(({ tables }) => tables.some(({ plan }) => plan && !isDar(plan.kind)));
  if (flat) return [finding('register-kinds-mixed', { place: { file: flat.file.name } })];
  // a document of many lists shows only the first of them in its beginning
  return files.some(mayHoldMore) ? [] : missingEntities(dar);
}

/** What the entities of DAR that were found cannot do without, and what they lack. */
export function missingEntities(found: ReadonlySet<Kind>): Finding[] {
  const lacking = (kinds: readonly DarKind[]): DarKind[] => kinds.filter((kind) => !found.has(kind));
  return [
    ...lacking(NEEDED).map((kind) => finding('register-entity-missing', { values: { entity: kind } })),
    ...lacking(USEFUL).map((kind) => finding('register-entity-useful', { values: { entity: kind } })),
  ];
}

/** True for a document whose further lists are seen only when it is read. */
export const mayHoldMore = ({ format, tables }: Recognised): boolean =>
  format === 'json' && tables.some(({ table }) => table !== '');
