import * as v from 'valibot';
import type { StoredVersion } from '../domain/dataset/version-members';
import { fetchText } from './fetch-decoded';
import type { DataFolder } from './fetch-file';
import type { Loaded } from './problem';

const schema = v.array(
  v.looseObject({
    id: v.string(),
    name: v.string(),
    date: v.string(),
    plan: v.string(),
    register: v.string(),
    areas: v.array(v.string()),
    members: v.array(v.array(v.union([v.string(), v.number()]))),
    shapes: v.record(v.string(), v.array(v.array(v.array(v.tuple([v.number(), v.number()]))))),
  }),
);

/** Reads versions.json: whether it is a list of stored versions. Throws when not. */
export function readVersions(text: string): readonly StoredVersion[] {
  const json: unknown = JSON.parse(text);
  v.assert(schema, json);
  return json as unknown as readonly StoredVersion[];
}

/** Loads the stored versions. */
export const loadVersions = (folder: DataFolder): Promise<Loaded<readonly StoredVersion[]>> =>
  fetchText(folder, 'version-members', readVersions);
