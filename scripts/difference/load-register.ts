import type { Register } from '../../web/domain/addresses/register';
import type { Finding } from '../../web/domain/findings/finding';
import { type Inputs, readInputs } from '../build/inputs';
import { type ParcelLayer, type ReplacementPaths, readReplacements } from '../build/replacements';

/** The data folder, and what its lists are carried out on. */
export interface Loaded {
  readonly inputs: Inputs;
  /** Undefined when it can't be used: then there are errors among the findings. */
  readonly register: Register | undefined;
  /** What boundaries run along, if anything. */
  readonly parcels: ParcelLayer | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the data folder with an imported register and parcels, or with the default register. */
export async function loadRegister(
  geodata: string,
  paths: Pick<ReplacementPaths, 'register' | 'parcels'> = {},
): Promise<Loaded> {
  const { replaced, findings } = await readReplacements(paths);
  const inputs = readInputs(geodata, replaced);
  const isWhole = paths.register === undefined || replaced.register !== undefined;
  return {
    inputs,
    register: isWhole ? inputs.register : undefined,
    parcels: replaced.parcels,
    findings: [...findings, ...inputs.findings],
  };
}
