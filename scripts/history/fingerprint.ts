import { createHash } from 'node:crypto';
import { formatHouseNumber } from '../../web/domain/addresses/house-number';
import type { AddressRangeRow } from '../../web/domain/addresses/list-rows';
import type { Register } from '../../web/domain/addresses/register';
import type { ParcelLayer } from '../build/replacements';

/** SHA-256 of a text as UTF-8, lower-case hex. */
export const fingerprintOf = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** Fingerprint of printed lists: every row's area, place and text, in the order of the file. Notes do not count. */
export const listsFingerprint = (rows: readonly AddressRangeRow[]): string =>
  fingerprintOf(
    rows.map(({ plan, area, order, text }) => JSON.stringify([plan, area, order, text])).join('\n'),
  );

/** Fingerprint of a register: every address in force, by id, to the millimetre, with its homes; and where it comes from. */
export function registerFingerprint({ info, addresses }: Register): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([info.kind, info.name, info.source, info.licence, info.date]));
  const lines = addresses.map(
    ({ id, street, house, postcode, position: [east, north], precision, dwellings }) =>
      JSON.stringify([
        id,
        street,
        formatHouseNumber(house),
        postcode,
        Math.round(east * 1000),
        Math.round(north * 1000),
        precision,
        dwellings ?? null,
      ]),
  );
  for (const line of lines.sort()) hash.update(`\n${line}`);
  return hash.digest('hex');
}

/** What is kept of parcels that boundaries run along: where they come from, and a fingerprint of their names and shapes. */
export const parcelFacts = ({ file, date, parcels }: ParcelLayer) => ({
  file,
  date,
  parcels: parcels.length,
  fingerprint: fingerprintOf(
    parcels
      .map(({ name, shape }) => JSON.stringify([name, shape]))
      .sort()
      .join('\n'),
  ),
});
