import * as v from 'valibot';
import type { VersionMembers } from '../domain/dataset/version-members';
import { fetchText } from './fetch-decoded';
import type { DataFolder } from './fetch-file';
import type { Loaded } from './problem';

const text = v.string();
const schema = v.record(text, v.array(v.tuple([text, text, text, text, v.number(), v.number(), text])));

/** Reads version-members.json. Throws when it is something else. */
export const readVersionMembers = (written: string): VersionMembers => v.parse(schema, JSON.parse(written));

/** Loads the members of the stored versions. */
export const loadVersionMembers = (folder: DataFolder): Promise<Loaded<VersionMembers>> =>
  fetchText(folder, 'version-members', readVersionMembers);
