import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqlite } from '../../../scripts/registers/sqlite';
import type { AddressTable } from '../../../web/data/registers/address-table';
import { fileOfBytes, type RegisterFile } from '../../../web/data/registers/file';
import type { ReadOptions } from '../../../web/data/registers/options';
import { type RegisterReading, readRegister } from '../../../web/data/registers/read-register';
import type { TableReport } from '../../../web/data/registers/table-report';
import { formatHouseNumber } from '../../../web/domain/addresses/house-number';

export const FIXTURES = join(import.meta.dirname, '../../fixtures/registers');
export const AT = Date.parse('2026-11-03T23:59:59.999Z');

export const fixture = (name: string, chunk?: number): RegisterFile =>
  fileOfBytes(name, new Uint8Array(readFileSync(join(FIXTURES, name))), chunk);

export const fileOfText = (text: string, name = 'fil.csv', chunk?: number): RegisterFile =>
  fileOfBytes(name, new TextEncoder().encode(text), chunk);

/** Text in Windows-1252, for the letters that Danish needs. */
export const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

export const read = (
  files: readonly RegisterFile[],
  options: Partial<ReadOptions> = {},
): Promise<RegisterReading> => readRegister(files, { referenceTime: AT, ...options }, openSqlite);

/** Addresses as short lines, sorted: "Åløkken 2 8920 561200.5 6257900.75". */
export function lines(table: AddressTable | undefined): string[] {
  if (!table) return [];
  return [...table.sorted()].map((index) => {
    const { street, house, postcode, position } = table.address(index);
    return `${street} ${formatHouseNumber(house)} ${postcode} ${position[0]} ${position[1]}`;
  });
}

/** Codes of findings, in order. */
export const codes = (reading: RegisterReading): string[] => reading.findings.map(({ code }) => code);

/** Every row of every table ended as read or as skipped. */
export const addsUp = (tables: readonly TableReport[]): boolean =>
  tables.every(
    ({ rows, read: took, skipped }) =>
      rows === took + Object.values(skipped).reduce((sum: number, count) => sum + (count ?? 0), 0),
  );

export const HEADER = 'vejnavn,husnr,postnr,x,y\n';
