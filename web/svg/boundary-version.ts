import type { VersionFacts } from '../domain/dataset/versions';
import type { FigureIndex } from '../domain/figures/figure-index';
import { planYears } from '../domain/figures/plan-years';
import { versionOfSource } from '../domain/figures/source-version';
import type { Text } from '../text';

/** "“plan 2025” af 1. august 2025" */
export const versionName = (text: Text, { name, date }: Pick<VersionFacts, 'name' | 'date'>): string =>
  text.t('map.versionName', { name, date: text.date(date) });

/** Kinds of places that address lists draw; a municipality or a country is not among them. */
const DRAWN_BY_LISTS: readonly string[] = ['monitoring-area', 'aggregate'];

/**
 * The boundaries that a figure of an area belongs to: the plan of its source, and the stored version of it. '' for places without
 * lists and for a source that names no plan.
 */
export function boundaryOfFigure(
  text: Text,
  index: FigureIndex,
  area: string,
  source: string,
  versions: readonly VersionFacts[],
): string {
  const plan = index.catalogue.sources.find(({ id }) => id === source)?.plan ?? '';
  if (plan === '' || !DRAWN_BY_LISTS.includes(index.areas.get(area)?.kind ?? '')) return '';
  const version = versionOfSource(index, source, versions);
  const years = planYears(index, plan);
  return version
    ? text.t('map.boundaryOfFigure', { plan: years, version: versionName(text, version) })
    : text.t('map.boundaryOfFigureNotStored', { plan: years });
}
