import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** Rows of a table in geodata/ as the file prints them: the tests' own reading, not the product's. */
export function table(path: string): Record<string, string>[] {
  const text = readFileSync(join(import.meta.dirname, '../../geodata', path), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The seven areas in the plan's order. */
export const AREAS = (table('plans/plans.csv').find((plan) => plan.id === '2025')?.areas ?? '').split(' ');

/** 9.8 as Danish readers see it: 9,8. */
export const danish = (value: string, decimals: number): string =>
  new Intl.NumberFormat('da-DK', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    Number(value),
  );
