import { importRegister } from '../../../scripts/registers/import-register';
import { fileOnDisk } from '../../../scripts/registers/node-file';
import { readRegisterFolder } from '../../../scripts/registers/read-folder';
import { readRegister } from '../../../web/data/registers/read-register';
import { textOf } from '../../../web/text';

/** What a process of its own measures: seconds without the start of the process, peak memory in MB, rows. */
export interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly rows: number;
}

const never = new AbortController().signal;

const WORK: Readonly<Record<string, (file: string, folder: string) => Promise<number>>> = {
  read: async (file) => {
    const { tables } = await readRegister([await fileOnDisk(file)], { referenceTime: Date.now() });
    return tables[0]?.rows ?? 0;
  },
  'read-one-municipality': async (file) => {
    const { tables } = await readRegister([await fileOnDisk(file)], {
      referenceTime: Date.now(),
      filters: { municipalities: ['0101'] },
    });
    return tables[0]?.rows ?? 0;
  },
  import: async (file, folder) => {
    const { reading } = await importRegister([file], folder, { date: '2026-11-03' }, {}, textOf('da'), never);
    return reading.tables[0]?.rows ?? 0;
  },
  'read-folder': async (_, folder) => (await readRegisterFolder(folder)).register?.addresses.length ?? 0,
};

const [name = '', file = '', folder = ''] = process.argv.slice(2);
const work = WORK[name];
if (!work) throw new Error(name);
const begun = performance.now();
const rows = await work(file, folder);
const measured: Measured = {
  seconds: (performance.now() - begun) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1024,
  rows,
};
process.stdout.write(JSON.stringify(measured));
