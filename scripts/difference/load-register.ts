import type { Register } from '../../web/domain/addresses/register';
import type { Finding } from '../../web/domain/findings/finding';
import { type Inputs, readInputs } from '../build/inputs';
import { readRegisterFolder } from '../registers/read-folder';

/** The data folder and a register to read its lists against. */
export interface Loaded {
  readonly inputs: Inputs;
  /** Undefined when it can't be used: then there are errors among the findings. */
  readonly register: Register | undefined;
  readonly findings: readonly Finding[];
}

/** Reads the data folder, and the register of a folder that `import-register` wrote; without one, the default register. */
export async function loadRegister(geodata: string, folder?: string): Promise<Loaded> {
  const inputs = readInputs(geodata);
  if (folder === undefined) return { inputs, register: inputs.register, findings: inputs.findings };
  const { register, findings } = await readRegisterFolder(folder);
  return { inputs, register, findings: [...inputs.findings, ...findings] };
}
