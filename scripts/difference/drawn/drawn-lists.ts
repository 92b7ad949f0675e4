import type { AddressRangeRow } from '../../../web/domain/addresses/list-rows';
import { type AreaMembers, areaRows } from '../../../web/domain/addresses/shortest/area-rows';
import { streetAliases } from '../../../web/domain/addresses/street-alias';
import { type Finding, hasErrors } from '../../../web/domain/findings/finding';
import type { Dataset } from '../../tables/read-dataset';
import { loadRegister } from '../load-register';
import { drawnAreas } from './drawn-areas';
import { type Drawn, readDrawn } from './read-drawn';

export interface DrawnListOptions {
  readonly geodata: string;
  readonly register?: string;
  readonly plan?: string;
  readonly area?: string;
  /** The layer of a GeoPackage that has several. */
  readonly layer?: string;
  readonly sharp?: boolean;
}

/** A drawing as address lists. */
export interface DrawnLists {
  readonly rows: readonly AddressRangeRow[];
  readonly areas: readonly AreaMembers[];
  /** How the coordinates of the drawing were meant. */
  readonly axes: Drawn['axes'];
  readonly dataset: Dataset;
  /** With an error among them the rows do not name exactly what was drawn. */
  readonly findings: readonly Finding[];
}

/** From a file with drawn polygons to the shortest address lists of what lies in them, plan by plan and area by area. */
export async function drawnLists(file: string, options: DrawnListOptions): Promise<DrawnLists> {
  const {
    inputs,
    register,
    findings: loaded,
  } = await loadRegister(options.geodata, {
    register: options.register,
  });
  const { dataset } = inputs;
  const drawn = await readDrawn(file, options.layer);
  const findings = [...loaded.filter(({ level }) => level === 'error'), ...drawn.findings];
  if (!register || hasErrors(findings)) return { rows: [], areas: [], axes: drawn.axes, dataset, findings };
  const { plan, area, sharp = false } = options;
  const usualPlan =
    dataset.catalogue.plans
      .map(({ id }) => id)
      .sort()
      .at(-1) ?? '';
  const as = { usualPlan, ...(plan !== undefined && { plan }), ...(area !== undefined && { area }) };
  const { areas, findings: inside } = drawnAreas(drawn.features, register, as, file);
  const lists = areaRows(areas, register, streetAliases(dataset.tables.aliases), { sharp });
  return {
    rows: lists.rows,
    areas,
    axes: drawn.axes,
    dataset,
    findings: [...findings, ...inside, ...lists.findings],
  };
}
