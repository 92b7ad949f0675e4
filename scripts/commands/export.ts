import { Argument, Command, Option } from 'commander';
import { EXPORT_CRS, type ExportCrs } from '../../web/data/export/layer';
import { type Finding, hasErrors } from '../../web/domain/findings/finding';
import { type Console, exitCodeOf, findingsAsData, tellFindings } from '../console';
import { crsFor, type ExportFormat, FORMAT_NAMES, formatOf } from '../export/format';
import { type ExportSubject, SUBJECT_NAMES } from '../export/subjects';

interface Options {
  readonly out: string;
  readonly format?: ExportFormat;
  readonly plan?: string;
  readonly crs?: ExportCrs;
  readonly bom?: true;
  readonly json?: true;
  readonly geodata: string;
  readonly register?: string;
  readonly parcels?: string;
}

/** `geodata export <subject> --out FILE`: boundaries, addresses or control list for other programs. Errors end with 1. */
export const exportCommand = (to: Console): Command => {
  const { t } = to.text;
  return new Command('export')
    .description(t('export.export'))
    .addArgument(new Argument('<subject>', t('export.argument-subject')).choices(SUBJECT_NAMES))
    .requiredOption('--out <file>', t('export.option-out'))
    .addOption(new Option('--format <format>', t('export.option-format')).choices(FORMAT_NAMES))
    .option('--plan <year>', t('build.option-plan'))
    .addOption(new Option('--crs <number>', t('export.option-crs')).choices(EXPORT_CRS))
    .option('--bom', t('export.option-bom'))
    .option('--geodata <folder>', t('build.option-geodata'), 'geodata')
    .option('--register <folder>', t('build.option-register'))
    .option('--parcels <file>', t('build.option-parcels'))
    .option('--json', t('build.option-json'))
    .addHelpText('after', `\n${t('export.help-after')}`)
    .action(async (subject: ExportSubject, options: Options) => {
      process.exitCode = await run(subject, options, to);
    });
};

async function run(subject: ExportSubject, options: Options, to: Console): Promise<0 | 1> {
  const { t, number } = to.text;
  const { out } = options;
  const format = options.format ?? formatOf(out);
  if (!format) {
    to.say(t('export.unknown-ending', { file: out, formats: FORMAT_NAMES.join(', ') }));
    return 1;
  }
  const crs = crsFor(format, options.crs);
  if (!crs) {
    to.say(t('export.crs-impossible', { format }));
    return 1;
  }
  // loaded here, so that the other commands start without the geometry
  const [{ readReplacements }, { survey }, { exportSurvey }] = await Promise.all([
    import('../build/replacements'),
    import('../build/survey'),
    import('../export/export-survey'),
  ]);
  const { register, parcels } = options;
  const { replaced, findings: known } = await readReplacements({ register, parcels });
  const found = survey(options.geodata, { untilError: true, known, replaced });
  if (
    options.plan !== undefined &&
    found.plans.length > 0 &&
    !found.plans.some(({ plan }) => plan === options.plan)
  ) {
    to.say(
      t('export.no-plan', { plan: options.plan, plans: found.plans.map(({ plan }) => plan).join(', ') }),
    );
    return 1;
  }
  const target = { path: out, format, crs, bom: options.bom === true };
  const { files, features, findings } = exportSurvey(found, subject, options.plan, target);
  if (options.json) to.print(JSON.stringify(summary(files, features, findings, to), undefined, 1));
  else {
    const told = files.length > 0 ? findings : findings.filter(({ level }) => level === 'error');
    tellFindings(to, told);
    if (files.length > 0)
      to.say(t('export.written', { files: files.join(', '), number: number(features), crs }));
  }
  if (files.length === 0 && !options.json) to.say(t('export.not-written'));
  return hasErrors(findings) ? exitCodeOf(findings) : 0;
}

const summary = (files: readonly string[], features: number, findings: readonly Finding[], to: Console) => ({
  written: files,
  features,
  findings: findingsAsData(findings, to.text),
});
