import * as v from 'valibot';
import type { AccessAddress } from '../domain/addresses/register';
import { notInForceOf } from '../domain/dataset/not-in-force';
import { fetchText } from './fetch-decoded';
import { type DataFolder, fileFor } from './fetch-file';
import { type Loaded, loaded } from './problem';

const text = v.string();
const status = v.picklist(['current', 'preliminary', 'discontinued', 'abandoned', '']);
const schema = v.array(v.tuple([text, text, text, v.number(), v.number(), text, status]));

/** Reads not-in-force.json. Throws when it is something else. */
export const readNotInForce = (written: string): AccessAddress[] =>
  notInForceOf(v.parse(schema, JSON.parse(written)));

/** Loads the addresses that are not in force; none for a register that has none. */
export async function loadNotInForce(folder: DataFolder): Promise<Loaded<readonly AccessAddress[]>> {
  if (!fileFor(folder.manifest, 'not-in-force')) return loaded([]);
  return await fetchText(folder, 'not-in-force', readNotInForce);
}
