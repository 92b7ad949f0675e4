import type { Register } from '../../../domain/addresses/register';
import type { BuiltPlan } from '../../../domain/boundaries/input';
import type { BoundaryParameters } from '../../../domain/boundaries/parameters';
import { type Credit, joinCredits } from '../credit';
import type { ExportColumn, ExportValue } from '../layer';

/** What exports are made of. */
export interface ExportSource {
  readonly register: Register;
  /** The plans that are wanted. */
  readonly plans: readonly BuiltPlan[];
  readonly parameters: BoundaryParameters;
  /** Danish name of an area. */
  readonly nameOf: (area: string) => string;
  /** Where the address lists come from. */
  readonly lists: Credit;
}

/** Credit of what rests on lists and register together. */
export const sourceCredit = ({ lists, register }: ExportSource): Credit => {
  const { source, licence, date } = register.info;
  return joinCredits([lists, { source, licence, date }]);
};

/** Whether positions are official or schematic, and credit: on every feature, because most programs keep nothing else. */
export const originColumns: readonly ExportColumn[] = [
  { name: 'positions', type: 'text' },
  { name: 'source', type: 'text' },
  { name: 'licence', type: 'text' },
  { name: 'date', type: 'text' },
];

/** The values of `originColumns`. */
export const originValues = (
  { register }: ExportSource,
  { source, licence, date }: Credit,
): ExportValue[] => [register.info.kind, source, licence, date];
