import { memberRow, type VersionMembers } from '../../../web/domain/dataset/version-members';
import type { Version } from '../../history/version';

/** version-members.json: who is in which area of every stored version, for comparing drafts with them. */
export const versionMembers = (versions: readonly Version[]): VersionMembers =>
  Object.fromEntries(
    versions.map(({ id, members }) => [id, members.map(({ area, address }) => memberRow(area, address))]),
  );
