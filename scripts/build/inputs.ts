import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '../../web/domain/addresses/register';
import { streetTableAddresses } from '../../web/domain/addresses/street-table';
import { type Finding, finding } from '../../web/domain/findings/finding';
import { type GeoJsonInput, type GeoJsonNeeds, readGeoJson } from '../formats/geojson-input';
import { type Dataset, readDataset } from '../tables/read-dataset';
import { readUtf8 } from '../tables/read-text';
import { CONTEXT_NEEDS } from './layers/context';
import { DISTRICT_NEEDS, INSTITUTION_NEEDS } from './layers/places';
import { type DataSources, type GeographySources, readDataSources, readGeographySources } from './sources';

const GEOGRAPHY = 'default-geography';
const STREETS = `${GEOGRAPHY}/streets.csv`;
const EXTRAS = `${GEOGRAPHY}/addresses-extra.csv`;

/** The files that addresses and lists are made of: with an error in one of them nothing can be matched. */
const LIST_FILES = [
  STREETS,
  EXTRAS,
  'plans/address-ranges.csv',
  'plans/aliases.csv',
  'plans/areas.csv',
  'plans/plans.csv',
];

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

/** Reads the whole data folder. Never throws for what stands in it: what is wrong is told as findings. */
export function readInputs(dir: string): Inputs {
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
  const geography = parse(`${GEOGRAPHY}/sources.json`, readGeographySources)?.sources;
  const districts = features('school-districts.geojson', DISTRICT_NEEDS);
  const institutions = features('institutions.geojson', INSTITUTION_NEEDS);
  const context = features('context.geojson', CONTEXT_NEEDS);

  const table = streetTableAddresses(dataset.tables.streets, dataset.tables.addressesExtra, {
    streets: STREETS,
    extras: EXTRAS,
  });
  findings.push(...table.findings);
  const blocked = findings.some(
    ({ level, place }) => level === 'error' && LIST_FILES.includes(place?.file ?? ''),
  );
  const register =
    geography && !blocked ? { info: geography.register, addresses: table.addresses } : undefined;
  return { dataset, register, geography, sources, districts, institutions, context, findings };
}
