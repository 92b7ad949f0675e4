import * as v from 'valibot';
import type { Catalogue, ObservationColumns } from '../domain/dataset/catalogue';
import { OBSERVATION_COLUMNS } from '../domain/figures/observation-rows';
import { rows } from './row-schema';

const list = v.array(v.string());

const catalogueSchema = v.object({
  indicators: v.array(
    v.looseObject({
      id: v.string(),
      name_da: v.string(),
      name_en: v.string(),
      unit: v.string(),
      definition_da: v.string(),
      theme: v.string(),
      kind: v.string(),
      exposure: v.picklist(['open', 'table-only', 'criteria-only']),
      map: v.boolean(),
      precision: v.number(),
      plans: list,
    }),
  ),
  areas: v.array(
    v.looseObject({ id: v.string(), name_da: v.string(), kind: v.string(), members: list, plans: list }),
  ),
  plans: v.array(
    v.looseObject({ id: v.string(), valid_from: v.string(), valid_to: v.string(), areas: list }),
  ),
  sources: rows('id', 'title_da', 'publisher'),
  breaks: rows('indicator', 'area', 'at_period', 'reason_da'),
  conflicts: v.array(
    v.looseObject({ id: v.string(), rows: list, what_is_wrong: v.string(), handling: v.string() }),
  ),
  schools: rows('school', 'area', 'plan'),
  institutions: rows('name', 'kind'),
  absences: rows('indicator', 'area', 'period', 'reason'),
  marks: rows('observation', 'mark'),
});

/**
 * Reads catalogue.json. The build wrote it from the same types and its hash was checked, so what is looked at is
 * whether it is a catalogue at all and has what screens lean on. Throws when not.
 */
export function readCatalogue(text: string): Catalogue {
  const json: unknown = JSON.parse(text);
  v.assert(catalogueSchema, json);
  return json as unknown as Catalogue;
}

/** Reads observations.json: every column is there and all have one length. Throws when not. */
export function readObservations(text: string): ObservationColumns {
  const json: unknown = JSON.parse(text);
  const columns = v.parse(v.record(v.string(), v.array(v.unknown())), json);
  const length = columns.id?.length;
  for (const name of OBSERVATION_COLUMNS)
    if (!columns[name] || columns[name].length !== length) throw new Error(`column ${name}`);
  return json as ObservationColumns;
}
