import * as v from 'valibot';
import { fetchBytes } from '../fetch-bytes';
import { failed, type Loaded, loaded } from '../problem';

/** West, south, east and north in degrees. */
export type { Window } from '../decode-features';

/** Asks for JSON and takes it only in the shape that it should have. */
export async function fetchJson<T>(
  url: URL,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<Loaded<T>> {
  const bytes = await fetchBytes(url.href, name, 'default', 'application/geo+json, application/json');
  if (!bytes.ok) return bytes;
  try {
    const read = v.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes.value)));
    return read.success ? loaded(read.output) : failed(name, 'unreadable');
  } catch {
    return failed(name, 'unreadable');
  }
}
