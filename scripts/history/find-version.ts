import { join } from 'node:path';
import { historyFolder, readVersion, type VersionReading, versionIds } from './read-version';

/** A stored version under its id, with what is wrong about it. */
export interface FoundVersion extends VersionReading {
  readonly id: string;
}

const readOne = (geodata: string, id: string): FoundVersion => ({
  id,
  ...readVersion(join(historyFolder(geodata), id), id),
});

/** All stored versions, oldest first. */
export const readAll = (geodata: string): FoundVersion[] =>
  versionIds(geodata).map((id) => readOne(geodata, id));

/** Finds a version by its id, its name, or `latest`; the ids that there are, in any case. */
export function findVersion(
  geodata: string,
  wanted: string,
): { readonly reading: FoundVersion | undefined; readonly ids: readonly string[] } {
  const ids = versionIds(geodata);
  const latest = wanted === 'latest' ? ids.at(-1) : undefined;
  const id = ids.find((one) => one === wanted) ?? latest;
  if (id !== undefined) return { reading: readOne(geodata, id), ids };
  return { reading: readAll(geodata).findLast(({ facts }) => facts?.name === wanted), ids };
}
