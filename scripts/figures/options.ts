import type { ColumnUse, Mapping, Role } from '../../web/domain/import/mapping';
import { ROLES, withFixed } from '../../web/domain/import/mapping';

/** `Printed name=id` as it stands on the command line; the last `=` divides. Undefined when there is none. */
export function readAnswer(text: string): readonly [string, string] | undefined {
  const at = text.lastIndexOf('=');
  return at > 0 ? [text.slice(0, at).trim(), text.slice(at + 1).trim()] : undefined;
}

/** `Heading=role` or `Heading=value:indicator=…:period=…:area=…`. Undefined when it can't be read. */
export function readColumn(text: string): ColumnUse | undefined {
  const [first = '', ...more] = text.split(/:(?=(?:indicator|period|area)=)/);
  const answer = readAnswer(first);
  const role = ROLES.find((known): known is Role => known === answer?.[1]);
  if (!answer || !role) return undefined;
  const said = Object.fromEntries(
    more.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  return { heading: answer[0], role, ...said };
}

/** What the command line says about the reading of a file. */
export interface MappingOptions {
  readonly sheet?: string;
  readonly indicator?: string;
  readonly period?: string;
  readonly area?: string;
  readonly decimal?: ',' | '.';
  readonly columns: readonly ColumnUse[];
  readonly areas: readonly (readonly [string, string])[];
  readonly indicators: readonly (readonly [string, string])[];
}

/** A saved mapping with what the command line says on top of it. */
export function withOptions(saved: Mapping, options: MappingOptions): Mapping {
  const { sheet, decimal } = options;
  let mapping = saved;
  for (const what of ['indicator', 'period', 'area'] as const) {
    const value = options[what];
    if (value !== undefined) mapping = withFixed(mapping, what, value);
  }
  const said = new Set(options.columns.map(({ heading }) => heading));
  return {
    ...mapping,
    ...(sheet !== undefined && { sheet }),
    ...(decimal !== undefined && { decimal }),
    columns: [...mapping.columns.filter(({ heading }) => !said.has(heading)), ...options.columns],
    areas: { ...saved.areas, ...Object.fromEntries(options.areas) },
    indicators: { ...saved.indicators, ...Object.fromEntries(options.indicators) },
  };
}
