import * as v from 'valibot';
import type { Credit } from '../../web/data/export/credit';
import type { RegisterInfo } from '../../web/domain/addresses/register';
import type { FeatureService } from '../../web/domain/dataset/manifest';
import { type Finding, finding } from '../../web/domain/findings/finding';
import { readJson } from '../formats/json/read-json';

/** Layers that a feature server may hold. */
const SERVED = ['areas', 'area-pieces', 'school-districts', 'institutions'] as const;

const line = v.pipe(v.string(), v.nonEmpty());
const isoDate = v.pipe(v.string(), v.isoDate());
const kind = v.picklist(['schematic', 'official']);
const credit = v.object({ source: line, licence: line, date: isoDate });
const madeCredit = v.object({ kind, ...credit.entries });

/** Whether something was drawn by hand or comes from its owner. */
export interface MadeCredit extends Credit {
  readonly kind: RegisterInfo['kind'];
}

/** What sources.json of the geography says: the register and one credit for each file. */
export interface GeographySources {
  readonly register: RegisterInfo;
  readonly files: Readonly<
    Record<'school-districts.geojson' | 'institutions.geojson' | 'context.geojson', MadeCredit>
  >;
}

/** What sources.json of the data folder says: where figures and address lists come from. */
export interface DataSources {
  readonly files: Readonly<Record<'figures' | 'plans', Credit>>;
  /** Map layers that are asked of a feature server in place of a file; empty in most towns. */
  readonly services: readonly FeatureService[];
}

const geographySchema = v.object({
  register: v.object({ kind, name: line, ...credit.entries }),
  files: v.object({
    'school-districts.geojson': madeCredit,
    'institutions.geojson': madeCredit,
    'context.geojson': madeCredit,
  }),
});

const service = v.object({ role: v.picklist(SERVED), url: line, collection: line });
const dataSchema = v.object({
  files: v.object({ figures: credit, plans: credit }),
  services: v.optional(v.array(service), []),
});

type Sources<T> = { readonly sources: T; readonly findings: readonly [] } | Failed;
interface Failed {
  readonly sources?: undefined;
  readonly findings: readonly Finding[];
}

/** Reads a JSON file by its schema; every missing or unusable value is a finding with its path. */
export function readSources<T>(text: string, file: string, schema: v.GenericSchema<unknown, T>): Sources<T> {
  const json = readJson(text, file);
  if (json.finding) return { findings: [json.finding] };
  const result = v.safeParse(schema, json.value);
  if (result.success) return { sources: result.output, findings: [] };
  return {
    findings: result.issues.map((issue) =>
      finding('json-value-wrong', {
        place: { file },
        values: { path: v.getDotPath(issue) ?? '', text: issue.received, expected: issue.expected ?? '' },
      }),
    ),
  };
}

/** Reads geography/sources.json; every missing or unusable value is a finding with its path. */
export const readGeographySources = (text: string, file: string): Sources<GeographySources> =>
  readSources(text, file, geographySchema);

/** Reads the data folder's sources.json; every missing or unusable value is a finding with its path. */
export const readDataSources = (text: string, file: string): Sources<DataSources> =>
  readSources(text, file, dataSchema);
