import * as v from 'valibot';
import type { FigureSources } from '../domain/dataset/figure-sources';
import { fetchText } from './fetch-decoded';
import type { DataFolder } from './fetch-file';
import type { Loaded } from './problem';
import { rows } from './row-schema';

const schema = v.object({
  audience: v.picklist(['public', 'board']),
  candidates: v.number(),
  terms: v.array(
    v.looseObject({ source: v.string(), audiences: v.array(v.string()), rule: v.looseObject({}) }),
  ),
  hidden: rows('indicator', 'area', 'period', 'source', 'why'),
  deliveries: rows('id', 'name_da', 'name_en', 'owner_role_da', 'last_delivery', 'next_delivery'),
  meetings: rows('date', 'kind', 'title_da', 'title_en'),
  loads: rows('id', 'name', 'date', 'source', 'undone'),
  mappings: rows('source', 'sheet', 'decimal'),
  areaAliases: rows('alias', 'id'),
});

/** Reads figure-sources.json: whether it is one at all and has what its screen leans on. Throws when not. */
export function readFigureSources(text: string): FigureSources {
  const json: unknown = JSON.parse(text);
  v.assert(schema, json);
  return json as unknown as FigureSources;
}

/** Loads where figures come from and what is awaited. */
export const loadFigureSources = (folder: DataFolder): Promise<Loaded<FigureSources>> =>
  fetchText(folder, 'figure-sources', readFigureSources);
