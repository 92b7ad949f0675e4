import type { StoredVersion } from '../../data/versions';
import { useStore } from '../../state/store';

const NONE: readonly StoredVersion[] = [];

/** Stored boundary versions, oldest first; none while they are loading. */
export const useStoredVersions = (): readonly StoredVersion[] =>
  useStore(({ versions }) => (versions.status === 'ready' ? versions.value : NONE));
