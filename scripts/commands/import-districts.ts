import { Command } from 'commander';
import { type Grades, parseGrades } from '../../web/domain/districts/bands';
import { hasErrors } from '../../web/domain/findings/finding';
import { type Console, findingsAsData, tellFindings } from '../console';
import type { ImportResult, ListAddresses } from '../districts/import';

interface Options {
  readonly out: string;
  readonly grades?: string;
  readonly layer?: string;
  readonly register?: string;
  readonly geodata: string;
  readonly source?: string;
  readonly licence?: string;
  readonly date?: string;
  readonly json?: true;
}

/** `geodata import-districts FILE`: school districts in, a folder for `build --districts` out. Errors end with 1. */
export const importDistrictsCommand = (to: Console): Command => {
  const { t } = to.text;
  return new Command('import-districts')
    .description(t('districts.import'))
    .argument('<file>', t('districts.argument-file'))
    .option('--out <folder>', t('districts.option-out'), 'geodata/districts')
    .option('--grades <grades>', t('districts.option-grades'))
    .option('--layer <name>', t('districts.option-layer'))
    .option('--register <folder>', t('districts.option-register'))
    .option('--geodata <folder>', t('build.option-geodata'), 'geodata')
    .option('--source <source>', t('districts.option-source'))
    .option('--licence <licence>', t('districts.option-licence'))
    .option('--date <date>', t('districts.option-date'))
    .option('--json', t('build.option-json'))
    .addHelpText('after', `\n${t('districts.help-after')}`)
    .action(async (file: string, options: Options) => {
      process.exitCode = await run(file, options, to);
    });
};

async function run(file: string, options: Options, to: Console): Promise<0 | 1> {
  const { t } = to.text;
  const { grades: written, date } = options;
  const grades = written === undefined ? undefined : parseGrades(written);
  if (written !== undefined && !grades) {
    to.say(t('districts.grades-unreadable', { grades: written }));
    return 1;
  }
  if (date !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)))) {
    to.say(t('districts.date-unreadable', { date }));
    return 1;
  }
  // loaded here, so that the other commands start without the geometry
  const { importDistricts } = await import('../districts/import');
  const { out, layer, source, licence } = options;
  const result = await importDistricts({
    file,
    out,
    ...(grades && { grades }),
    ...(layer !== undefined && { layer }),
    ...(source !== undefined && { source }),
    ...(licence !== undefined && { licence }),
    ...(date !== undefined && { date }),
    addresses: () => listAddresses(options),
  });
  if (options.json)
    to.print(JSON.stringify({ ...result, findings: findingsAsData(result.findings, to.text) }, undefined, 1));
  else tell(result, out, grades, to);
  return hasErrors(result.findings) ? 1 : 0;
}

/** The register that lists are matched with: the imported one when it is named, else the one of the data folder. */
async function listAddresses({ register: folder, geodata }: Options): Promise<ListAddresses> {
  const [{ readInputs }, { readRegisterFolder }, { streetAliases }] = await Promise.all([
    import('../build/inputs'),
    import('../registers/read-folder'),
    import('../../web/domain/addresses/street-alias'),
  ]);
  const inputs = readInputs(geodata);
  const aliases = streetAliases(inputs.dataset.tables.aliases);
  if (folder === undefined)
    return { register: inputs.register, aliases, findings: inputs.register ? [] : inputs.findings };
  const { register, findings } = await readRegisterFolder(folder);
  return { register, aliases, findings };
}

function tell(result: ImportResult, out: string, grades: Grades | undefined, to: Console): void {
  const { t, number } = to.text;
  const { format, rows, taken, skipped, districts, findings, written } = result;
  tellFindings(to, findings);
  if (format !== '') {
    const left = Object.values(skipped).reduce((sum, count) => sum + count, 0);
    const values = { rows: number(rows), taken: number(taken), skipped: number(left) };
    to.say(t('districts.read', { ...values, format: t(`districts.format-${formatKey(format)}`) }));
    if (grades && (format === 'street-list' || format === 'cpr'))
      to.say(t('districts.grades-assumed', { grades: `${grades.from}-${grades.to}` }));
  }
  to.say(
    written ? t('districts.written', { folder: out, number: number(districts) }) : t('districts.not-written'),
  );
}

const FORMATS = ['shapefile', 'geopackage', 'flatgeobuf', 'geojson', 'street-list', 'cpr'] as const;
const formatKey = (format: string): (typeof FORMATS)[number] =>
  FORMATS.find((known) => known === format) ?? 'geojson';
