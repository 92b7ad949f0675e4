import type { VersionFacts } from '../dataset/versions';
import type { FigureIndex } from './figure-index';

/**
 * The stored version that the figures of a source belong to: of those of its plan the newest that counted when the source came
 * out, or the oldest where all came later. Null when no version of the plan is stored.
 */
export function versionOfSource(
  index: FigureIndex,
  source: string,
  versions: readonly VersionFacts[],
): VersionFacts | null {
  const found = index.catalogue.sources.find(({ id }) => id === source);
  const own = versions.filter(({ plan }) => plan !== '' && plan === found?.plan);
  return own.findLast(({ date }) => Number(date.slice(0, 4)) <= (found?.year ?? 0)) ?? own[0] ?? null;
}
