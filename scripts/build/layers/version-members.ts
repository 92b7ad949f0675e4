import { memberRow, type StoredVersion } from '../../../web/domain/dataset/version-members';
import { mapPositions } from '../../../web/domain/geo/coordinates';
import type { Version } from '../../history/version';

/** version-members.json: members and boundaries of every stored version, for comparing drafts with them. */
export const versionsData = (versions: readonly Version[]): StoredVersion[] =>
  versions.map(({ id, facts, members, shapes }) => ({
    id,
    name: facts.name,
    date: facts.date,
    plan: facts.plan,
    register: facts.register.name,
    areas: facts.areas.map(({ area }) => area),
    members: members.map(({ area, address }) => memberRow(area, address)),
    shapes: Object.fromEntries(
      [...shapes].map(([area, shape]) => [
        area,
        mapPositions(shape, ([east, north]) => [east, north] as const),
      ]),
    ),
  }));
