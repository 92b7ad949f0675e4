import { Command, Option } from 'commander';
import { LEVELS, type Level } from '../../web/domain/findings/finding';
import type { CheckReport } from '../check/report';
import type { Console } from '../console';

interface Options {
  readonly geodata: string;
  readonly register?: string;
  readonly parcels?: string;
  readonly plan?: string;
  readonly area?: string;
  readonly level?: Level;
  readonly html?: string;
  readonly json?: true;
}

/**
 * `geodata check`: everything that can be said about the data, by level, area and street, on standard output. What it does
 * meanwhile, and what was asked for that does not exist, goes to standard error. Errors end with 1, whatever is shown.
 */
export const checkCommand = (to: Console): Command =>
  new Command('check')
    .description(to.text.t('build.check'))
    .option('--geodata <folder>', to.text.t('build.option-geodata'), 'geodata')
    .option('--register <folder>', to.text.t('build.option-register'))
    .option('--parcels <file>', to.text.t('build.option-parcels'))
    .option('--plan <year>', to.text.t('check.option-plan'))
    .option('--area <area>', to.text.t('check.option-area'))
    .addOption(new Option('--level <level>', to.text.t('check.option-level')).choices([...LEVELS]))
    .option('--html <file>', to.text.t('check.option-html'))
    .option('--json', to.text.t('build.option-json'))
    .action(async (options: Options) => {
      // loaded here, so that the other commands start without the geometry
      const [{ survey }, { sayStep }, { makeChoice }, { makeReport }, { readDataset }, { readReplacements }] =
        await Promise.all([
          import('../build/survey'),
          import('../build/say-step'),
          import('../check/choice'),
          import('../check/report'),
          import('../tables/read-dataset'),
          import('../build/replacements'),
        ]);
      const asked = options.plan !== undefined || options.area !== undefined;
      const chosen = asked
        ? makeChoice(options, readDataset(options.geodata), to.text)
        : { choice: options.level === undefined ? {} : { level: options.level } };
      if (chosen.problem !== undefined) {
        to.say(chosen.problem);
        process.exitCode = 1;
        return;
      }
      const { register, parcels } = options;
      const { replaced, findings: known } = await readReplacements({ register, parcels });
      const onStep = options.json ? {} : { onStep: sayStep(to) };
      const surveyed = survey(options.geodata, { ...onStep, known, replaced });
      const report = makeReport(surveyed, chosen.choice, to.text.compare);
      if (!options.json) to.say('');
      await tell(to, report, options);
      process.exitCode = report.counts.error > 0 ? 1 : 0;
    });

/** Prints the report and writes the document when one is asked for. */
async function tell(to: Console, report: CheckReport, { json, html }: Options): Promise<void> {
  if (json) {
    const { reportData } = await import('../check/as-data');
    to.print(JSON.stringify(reportData(report, to.text), undefined, 1));
  } else {
    const { reportLines } = await import('../check/as-text');
    to.print(reportLines(report, to.text).join('\n'));
  }
  if (html === undefined) return;
  const { writeDocument } = await import('../check/write-document');
  const kilobytes = writeDocument(report, html, to.text);
  if (!json) to.say(to.text.t('check.html-written', { file: html, kilobytes: to.text.number(kilobytes) }));
}
