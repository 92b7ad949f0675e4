import { Command } from 'commander';
import { hasErrors } from '../../web/domain/findings/finding';
import { type Console, tellFindings } from '../console';

interface Options {
  readonly geodata: string;
  readonly plan?: string;
}

/** `geodata export-boundaries <file>`: the boundaries, or their members, for other programs. Errors end with 1. */
export const exportBoundariesCommand = (to: Console): Command =>
  new Command('export-boundaries')
    .description(to.text.t('build.export-boundaries'))
    .argument('<file>', to.text.t('build.argument-file'))
    .option('--geodata <folder>', to.text.t('build.option-geodata'), 'geodata')
    .option('--plan <year>', to.text.t('build.option-plan'))
    .action(async (file: string, { geodata, plan }: Options) => {
      process.exitCode = (await writeExport(file, geodata, plan, to)) ? 0 : 1;
    });

/** True when the file was written; what kept it from being written has then been said. */
async function writeExport(
  file: string,
  geodata: string,
  plan: string | undefined,
  to: Console,
): Promise<boolean> {
  // loaded here, so that the other commands start without the geometry
  const [{ survey }, { endingOf, exportBoundaries, writeWhole }, { nameOfArea }] = await Promise.all([
    import('../build/survey'),
    import('../build/export-boundaries'),
    import('../build/area-names'),
  ]);
  const { t, number } = to.text;
  const ending = endingOf(file);
  if (!ending) {
    to.say(t('build.export-ending', { file }));
    return false;
  }
  const { inputs, plans, parameters, findings } = survey(geodata, { untilError: true });
  const { dataset, register, sources } = inputs;
  if (hasErrors(findings) || !register || !sources) {
    tellFindings(
      to,
      findings.filter(({ level }) => level === 'error'),
      nameOfArea(dataset),
    );
    to.say(t('build.export-not'));
    return false;
  }
  const wanted = plans.filter((built) => plan === undefined || built.plan === plan);
  if (wanted.length === 0) {
    to.say(t('build.export-plan', { plan: plan ?? '', plans: plans.map((built) => built.plan).join(', ') }));
    return false;
  }
  const { content, records } = exportBoundaries(ending, { dataset, register, sources }, wanted, parameters);
  const fault = writeWhole(file, content);
  if (fault) {
    tellFindings(to, [fault]);
    return false;
  }
  to.say(t('build.export-written', { file, number: number(records) }));
  return true;
}
