import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon as GeoMultiPolygon } from 'geojson';
import * as v from 'valibot';
import { parseHouseNumber } from '../../web/domain/addresses/house-number';
import { type Finding, finding, hasErrors } from '../../web/domain/findings/finding';
import {
  lonLat,
  type MultiPolygon,
  snap,
  toUtm32,
  type Utm32,
  utm32,
} from '../../web/domain/geo/coordinates';
import { readJson } from '../formats/json/read-json';
import { readCsv } from '../tables/read-csv';
import { readUtf8 } from '../tables/read-text';
import { fingerprintOf } from './fingerprint';
import {
  CONTENT_FILES,
  type ContentFile,
  VERSION_FILE,
  type Version,
  type VersionFacts,
  type VersionMember,
  versionFingerprint,
  versionSchema,
} from './version';

/** The folder of stored versions in a data folder. */
export const historyFolder = (geodata: string): string => join(geodata, 'history');

/** Ids of the stored versions, oldest first. */
export function versionIds(geodata: string): string[] {
  const folder = historyFolder(geodata);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, VERSION_FILE)))
    .map(({ name }) => name)
    .sort();
}

/** A version, with what is wrong about its files. A changed file is an error, but is read if it can be. */
export interface VersionReading {
  /** Undefined when version.json can't be read. */
  readonly facts: VersionFacts | undefined;
  /** Undefined when any of the files can't be read. */
  readonly version: Version | undefined;
  readonly findings: readonly Finding[];
}

/** Reads a stored version and holds its files against their fingerprints. */
export function readVersion(folder: string, id: string): VersionReading {
  const described = readFacts(folder);
  if (!described.facts) return { facts: undefined, version: undefined, findings: described.findings };
  const { facts } = described;
  const findings: Finding[] = [...described.findings];
  const texts = new Map<ContentFile, string>();
  for (const name of CONTENT_FILES) {
    const place = { file: join(folder, name) };
    if (!existsSync(place.file)) {
      findings.push(finding('file-missing', { place }));
      continue;
    }
    const read = readUtf8(readFileSync(place.file), place.file);
    if ('finding' in read) {
      findings.push(read.finding);
      continue;
    }
    // version control may give files other line ends on some machines
    const text = read.text.replaceAll('\r\n', '\n');
    if (fingerprintOf(text) !== facts.files[name]) findings.push(finding('history-changed', { place }));
    texts.set(name, text);
  }
  if (versionFingerprint(facts) !== facts.fingerprint)
    findings.push(finding('history-changed', { place: { file: join(folder, VERSION_FILE) } }));
  const members = readMembers(texts.get('members.csv'), join(folder, 'members.csv'));
  const shapes = readShapes(texts.get('boundaries.geojson'), join(folder, 'boundaries.geojson'));
  findings.push(...members.findings, ...shapes.findings);
  const broken = hasErrors([...members.findings, ...shapes.findings]) || texts.size < CONTENT_FILES.length;
  return {
    facts,
    version: broken ? undefined : { id, facts, members: members.rows, shapes: shapes.shapes },
    findings,
  };
}

function readFacts(folder: string): { readonly facts?: VersionFacts; readonly findings: readonly Finding[] } {
  const file = join(folder, VERSION_FILE);
  const place = { file };
  if (!existsSync(file)) return { findings: [finding('file-missing', { place })] };
  const json = readJson(readFileSync(file, 'utf8'), file);
  if (json.finding) return { findings: [json.finding] };
  const result = v.safeParse(versionSchema, json.value);
  if (result.success) return { facts: result.output, findings: [] };
  return {
    findings: result.issues.map((issue) =>
      finding('json-value-wrong', {
        place,
        values: { path: v.getDotPath(issue) ?? '', text: issue.received, expected: issue.expected ?? '' },
      }),
    ),
  };
}

function readMembers(
  text: string | undefined,
  file: string,
): { readonly rows: VersionMember[]; readonly findings: readonly Finding[] } {
  if (text === undefined) return { rows: [], findings: [] };
  const { header, records, findings: found } = readCsv(text, file);
  const findings: Finding[] = [...found];
  const rows = records.flatMap(({ fields, line }): VersionMember[] => {
    // the writer guards texts that a spreadsheet would take for a formula
    const cell = (name: string): string =>
      (fields[header.indexOf(name)] ?? '').replace(/^'(?=[=+\-@\t\r])/, '');
    const house = parseHouseNumber(cell('house_number'));
    const [east, north, precision] = ['easting', 'northing', 'precision_m'].map((name) => Number(cell(name)));
    const isSound =
      house &&
      cell('easting') !== '' &&
      cell('northing') !== '' &&
      Number.isFinite(east) &&
      Number.isFinite(north);
    if (!isSound || cell('area') === '') {
      findings.push(finding('history-broken', { place: { file, line } }));
      return [];
    }
    const dwellings = cell('dwellings');
    return [
      {
        area: cell('area'),
        address: {
          id: cell('id'),
          street: cell('street'),
          house,
          postcode: cell('postcode'),
          position: utm32(east ?? 0, north ?? 0),
          precision: precision ?? 0,
          ...(dwellings !== '' && { dwellings: Number(dwellings) }),
        },
      },
    ];
  });
  return { rows, findings };
}

function readShapes(
  text: string | undefined,
  file: string,
): { readonly shapes: Map<string, MultiPolygon<Utm32>>; readonly findings: readonly Finding[] } {
  const shapes = new Map<string, MultiPolygon<Utm32>>();
  if (text === undefined) return { shapes, findings: [] };
  const json = readJson(text, file);
  if (json.finding) return { shapes, findings: [json.finding] };
  try {
    for (const { id, geometry } of (json.value as FeatureCollection<GeoMultiPolygon>).features)
      shapes.set(
        String(id),
        geometry.coordinates.map((polygon) =>
          polygon.map((ring) => ring.map(([lon, lat]) => snap(toUtm32(lonLat(Number(lon), Number(lat)))))),
        ),
      );
  } catch {
    return { shapes, findings: [finding('history-broken', { place: { file } })] };
  }
  return { shapes, findings: [] };
}
