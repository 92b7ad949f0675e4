import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '../../web/domain/addresses/register';
import { streetTableAddresses } from '../../web/domain/addresses/street-table';
import { type Finding, finding } from '../../web/domain/findings/finding';
import type { Story } from '../../web/domain/stories/story';
import { type GeoJsonInput, type GeoJsonNeeds, readGeoJson } from '../formats/geojson-input';
import { type Dataset, readDataset } from '../tables/read-dataset';
import { readUtf8 } from '../tables/read-text';
import { CONTEXT_NEEDS } from './layers/context';
import { DISTRICT_NEEDS, INSTITUTION_NEEDS } from './layers/places';
import type { Replacements } from './replacements';
import { type DataSources, type GeographySources, readDataSources, readGeographySources } from './sources';
import { readStoryFolder } from './stories';

const GEOGRAPHY = 'default-geography';
const STREETS = `${GEOGRAPHY}/streets.csv`;
const EXTRAS = `${GEOGRAPHY}/addresses-extra.csv`;

/** The files that lists are made of: with an error in one of them nothing can be matched. */
const LIST_FILES = ['plans/address-ranges.csv', 'plans/aliases.csv', 'plans/areas.csv', 'plans/plans.csv'];

/** Everything that is edited by hand, as read. What could not be read is missing and has findings. */
export interface Inputs {
  readonly dataset: Dataset;
  /** Undefined while the street table, the lists or the plans have errors. */
  readonly register: Register | undefined;
  readonly geography: GeographySources | undefined;
  readonly sources: DataSources | undefined;
  readonly districts: GeoJsonInput['features'];
  readonly institutions: GeoJsonInput['features'];
  readonly context: GeoJsonInput['features'];
  readonly stories: readonly Story[];
  readonly findings: readonly Finding[];
}

/** Reads a text file of the data folder; a missing one or one that is not UTF-8 is a finding. */
export function readText(
  dir: string,
  file: string,
): { readonly text: string; readonly finding?: undefined } | { readonly finding: Finding } {
  const path = join(dir, ...file.split('/'));
  if (!existsSync(path)) return { finding: finding('file-missing', { place: { file } }) };
  return readUtf8(readFileSync(path), file);
}

/**
 * Reads the whole data folder. Never throws for what stands in it: what is wrong is told as findings. An imported register or
 * imported districts take the place of the default ones; then mistakes in the street table stop nothing.
 */
export function readInputs(dir: string, replaced: Replacements = {}): Inputs {
  const dataset = readDataset(dir);
  const findings: Finding[] = [...dataset.findings];
  const parse = <T extends { readonly findings: readonly Finding[] }>(
    file: string,
    read: (text: string, file: string) => T,
  ): T | undefined => {
    const found = readText(dir, file);
    if (found.finding) {
      findings.push(found.finding);
      return undefined;
    }
    const content = read(found.text, file);
    findings.push(...content.findings);
    return content;
  };
  const features = (name: string, needs: GeoJsonNeeds): GeoJsonInput['features'] =>
    parse(`${GEOGRAPHY}/${name}`, (text, file) => readGeoJson(text, file, needs))?.features ?? [];
  const sources = parse('sources.json', readDataSources)?.sources;
  const defaults = parse(`${GEOGRAPHY}/sources.json`, readGeographySources)?.sources;
  const geography = defaults && withReplaced(defaults, replaced);
  const districts = replaced.districts?.features ?? features('school-districts.geojson', DISTRICT_NEEDS);
  const institutions = features('institutions.geojson', INSTITUTION_NEEDS);
  const context = features('context.geojson', CONTEXT_NEEDS);
  const { stories, findings: storyFindings } = readStoryFolder(dir);
  findings.push(...storyFindings);

  const needed = replaced.register ? LIST_FILES : [...LIST_FILES, STREETS, EXTRAS];
  const blocked = (): boolean =>
    findings.some(({ level, place }) => level === 'error' && needed.includes(place?.file ?? ''));
  const register = blocked()
    ? undefined
    : (replaced.register ?? defaultRegister(dataset, geography, findings));
  return { dataset, register, geography, sources, districts, institutions, context, stories, findings };
}

/** The register that the street table gives; what is wrong with the table is added to the findings. */
function defaultRegister(
  { tables }: Dataset,
  geography: GeographySources | undefined,
  findings: Finding[],
): Register | undefined {
  const files = { streets: STREETS, extras: EXTRAS };
  const table = streetTableAddresses(tables.streets, tables.addressesExtra, files);
  findings.push(...table.findings);
  const broken = table.findings.some(({ level }) => level === 'error');
  return geography && !broken ? { info: geography.register, addresses: table.addresses } : undefined;
}

/** The sources with those of what was imported. */
const withReplaced = ({ register, files }: GeographySources, replaced: Replacements): GeographySources => ({
  register: replaced.register?.info ?? register,
  files: {
    ...files,
    'school-districts.geojson': replaced.districts?.credit ?? files['school-districts.geojson'],
  },
});
