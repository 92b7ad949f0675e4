import { type Finding, finding } from '../../web/domain/findings/finding';
import type { Dataset } from '../tables/read-dataset';
import { TABLES } from '../tables/tables';

/** An indicator is drawable when this many monitoring areas have a plain number in one period. */
const DRAWABLE_FROM = 3;

/** The areas that have a boundary, per plan. */
export interface MappedAreas {
  readonly plan: string;
  readonly areas: readonly string[];
}

/**
 * Guards the two halves of the data against each other: indicators without a figure, the mark `map` against what the
 * figures allow (plain, not suspect values for at least three areas in one period), areas on the map without figures
 * and areas with figures that no list puts on the map. That every id of a figure stands in the catalogue is checked
 * where tables are read.
 */
export function guardFindings(
  { catalogue, observations, tables }: Dataset,
  mapped: readonly MappedAreas[],
): Finding[] {
  const monitored = new Set(
    catalogue.areas.filter(({ kind }) => kind === 'monitoring-area').map(({ id }) => id),
  );
  const onMap = new Set(mapped.flatMap(({ areas }) => areas));
  const withFigures = new Set(observations.map(({ area }) => area));
  const used = new Set(observations.map(({ indicator }) => indicator));
  const reached = mostAreas(
    observations.filter(
      ({ area, value, qualifier }) => monitored.has(area) && value !== null && qualifier !== 'suspect',
    ),
  );
  const areaPlace = (area: string) => ({
    file: TABLES.areas.file,
    ...lineOf(tables.areas, area),
  });
  const indicators = tables.indicators.flatMap(({ id, map, line }): Finding[] => {
    const place = { file: TABLES.indicators.file, line };
    if (!used.has(id)) return [finding('indicator-without-figures', { place, values: { indicator: id } })];
    const areas = reached.get(id) ?? 0;
    if (map === areas >= DRAWABLE_FROM) return [];
    const code = map ? 'map-indicator-without-map-figures' : 'indicator-not-marked-for-map';
    return [finding(code, { place: { ...place, column: 'map' }, values: { indicator: id, areas } })];
  });
  return [
    ...indicators,
    ...[...onMap]
      .filter((area) => !withFigures.has(area))
      .map((area) => finding('area-without-figures', { area, place: areaPlace(area) })),
    ...[...monitored]
      .filter((area) => withFigures.has(area) && !onMap.has(area))
      .map((area) => finding('plan-area-not-on-map', { area, place: areaPlace(area) })),
  ];
}

function lineOf(
  rows: readonly { readonly id: string; readonly line: number }[],
  id: string,
): { line?: number } {
  const row = rows.find((candidate) => candidate.id === id);
  return row ? { line: row.line } : {};
}

/** Per indicator the largest number of areas with a value in one period. */
function mostAreas(rows: Dataset['observations']): Map<string, number> {
  const areasOf = new Map<string, Set<string>>();
  for (const { indicator, period, area } of rows) {
    const key = `${indicator}|${period}`;
    areasOf.set(key, (areasOf.get(key) ?? new Set()).add(area));
  }
  const most = new Map<string, number>();
  for (const [key, areas] of areasOf) {
    const indicator = key.slice(0, key.indexOf('|'));
    most.set(indicator, Math.max(most.get(indicator) ?? 0, areas.size));
  }
  return most;
}
