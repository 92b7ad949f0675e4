import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable, type TableSchema } from '../../../scripts/tables/read-table';
import { ADDRESSES_EXTRA, STREETS } from '../../../scripts/tables/schemas/places';
import { ADDRESS_RANGES, ALIASES } from '../../../scripts/tables/schemas/plans';
import type { AddressItem } from '../../../web/domain/addresses/address-list';
import type { AddressRangeRow } from '../../../web/domain/addresses/list-rows';
import { parseAddressItem } from '../../../web/domain/addresses/parse-address-item';
import type { AccessAddress, Register } from '../../../web/domain/addresses/register';
import { type StreetAlias, streetAliases } from '../../../web/domain/addresses/street-alias';
import { streetTableAddresses } from '../../../web/domain/addresses/street-table';

/** Reads one table of the project's own data; a finding in it is a fault of the data, not of the test. */
function rowsOf<R>(schema: TableSchema<R>) {
  const path = join(import.meta.dirname, '../../../geodata', schema.file);
  const { rows, findings } = readTable(readFileSync(path, 'utf8'), schema);
  if (findings.length > 0) throw new Error(`${schema.file}: ${JSON.stringify(findings[0])}`);
  return rows;
}

/** The printed items of the plans as they lie in geodata. */
export const listRows = (): readonly AddressRangeRow[] => rowsOf(ADDRESS_RANGES);

/** The items of one plan, parsed. */
export const planItems = (plan: string): AddressItem[] =>
  listRows()
    .filter((row) => row.plan === plan)
    .map((row) => ({ ...row, ...parseAddressItem(row.text) }));

/** The street aliases of geodata. */
export const dataAliases = (): StreetAlias[] => streetAliases(rowsOf(ALIASES));

/** The street table of geodata as rows. */
export const streetRows = () => rowsOf(STREETS);
export const extraRows = () => rowsOf(ADDRESSES_EXTRA);

/** A register around some addresses. */
export const registerOf = (
  addresses: readonly AccessAddress[],
  notCurrent: readonly AccessAddress[] = [],
): Register => ({
  info: { kind: 'schematic', name: 'test', source: 'test', licence: 'test', date: '2025-01-01' },
  addresses,
  notCurrent,
});

/** The default register. */
export const defaultRegister = (): Register =>
  registerOf(streetTableAddresses(streetRows(), extraRows()).addresses);
