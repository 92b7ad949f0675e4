import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAPPINGS_FOLDER } from '../../web/data/figures-import/batch-files';
import { readMapping } from '../../web/data/figures-import/mapping-file';
import { observationId } from '../../web/data/figures-import/observation-id';
import { type Finding, finding } from '../../web/domain/findings/finding';
import type { ImportContext } from '../../web/domain/import/context';
import { emptyMapping, type Mapping } from '../../web/domain/import/mapping';
import type { Dataset } from '../tables/read-dataset';

/** What files of figures are read against, from a data folder. */
export const importContext = ({ catalogue, tables, observations }: Dataset): ImportContext => ({
  indicators: catalogue.indicators,
  areas: catalogue.areas,
  sources: catalogue.sources,
  areaAliases: tables.aliases.flatMap(({ kind, alias, name }) =>
    kind === 'area' ? [{ alias, id: name }] : [],
  ),
  existing: observations,
  idOf: observationId,
});

/** The mapping that is kept for a source; an empty one when there is none, a finding when it can't be read. */
export function savedMapping(
  dir: string,
  source: string,
): { readonly mapping: Mapping } | { readonly finding: Finding } {
  const file = `${MAPPINGS_FOLDER}/${source}.json`;
  const path = join(dir, ...file.split('/'));
  if (!existsSync(path)) return { mapping: emptyMapping(source) };
  const mapping = readMapping(readFileSync(path, 'utf8'));
  return mapping ? { mapping } : { finding: finding('figures-mapping-broken', { place: { file } }) };
}

/** The mappings that are kept for some sources; one that can't be read is told when its source is loaded. */
export const readMappings = (dir: string, sources: readonly string[]): readonly Mapping[] =>
  sources.flatMap((source) => {
    const saved = savedMapping(dir, source);
    return 'mapping' in saved && saved.mapping.columns.length > 0 ? [saved.mapping] : [];
  });
