import * as v from 'valibot';
import type { Background } from '../domain/dataset/background';
import { fetchText } from './fetch-decoded';
import type { DataFolder } from './fetch-file';
import type { Loaded } from './problem';
import { rows } from './row-schema';

const backgroundSchema = v.object({
  targets: rows('id', 'plan', 'level', 'indicator', 'area', 'target_type', 'source'),
  activities: rows('id', 'plan', 'theme', 'activity', 'expected', 'source'),
  contextFacts: rows('id', 'indicator', 'area', 'period', 'source', 'reason'),
  criteria: rows('id', 'status', 'indicator', 'operator', 'counts', 'alternative', 'valid_from', 'valid_to'),
  statuses: rows('area', 'list_date', 'status', 'source'),
  listFigures: rows('id', 'area', 'list_date', 'indicator', 'period', 'source'),
  events: rows('date', 'date_to', 'precision', 'area', 'kind', 'title_da', 'title_en'),
  areaFacts: rows('area', 'kind', 'text_da', 'source'),
  departments: rows('plan', 'area', 'organisation', 'department'),
  centraleRandersDepartments: rows('street', 'numbers', 'organisation', 'department', 'status'),
  addressRanges: rows('plan', 'area', 'text', 'street'),
  aliases: rows('kind', 'alias', 'name'),
});

/** Reads background.json: whether it is one at all and has what screens lean on. Throws when not. */
export function readBackground(text: string): Background {
  const json: unknown = JSON.parse(text);
  v.assert(backgroundSchema, json);
  return json as unknown as Background;
}

/** Loads what stands around the figures. */
export const loadBackground = (folder: DataFolder): Promise<Loaded<Background>> =>
  fetchText(folder, 'background', readBackground);
