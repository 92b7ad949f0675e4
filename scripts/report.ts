import { statSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { THEMES, type Theme } from '../web/domain/figures/indicator';
import { processConsole } from './console';
import { type ReportScope, reportDocument } from './report/document';
import { type LoadedData, loadBuilt } from './report/load-data';
import { findBrowser, printPdf } from './report/print-pdf';

interface Options {
  readonly data: string;
  readonly plan?: string;
  readonly out: string;
  readonly html?: string;
  readonly areas?: string;
  readonly themes?: string;
}

const to = processConsole('da');
const { t, number } = to.text;

/** Says what is wrong and ends with 1. */
function refuse(words: string): undefined {
  to.say(words);
  process.exitCode = 1;
  return undefined;
}

function readData(folder: string): LoadedData | undefined {
  try {
    return loadBuilt(folder);
  } catch (error) {
    return refuse(t('report.noData', { folder, reason: (error as Error).message }));
  }
}

/** Plan, areas and themes as asked for; undefined when one is not there. */
function scopeOf({ data: { index } }: LoadedData, options: Options): ReportScope | undefined {
  const plans = [...index.catalogue.plans].sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1));
  const plan = options.plan === undefined ? plans[0] : plans.find(({ id }) => id === options.plan);
  if (!plan)
    return refuse(
      t('report.noPlan', { plan: options.plan ?? '', plans: plans.map(({ id }) => id).join(', ') }),
    );
  const areas = options.areas?.split(',') ?? plan.areas;
  const stray = areas.find((area) => !plan.areas.includes(area));
  if (stray !== undefined) return refuse(t('report.noArea', { area: stray, areas: plan.areas.join(', ') }));
  const asked = options.themes?.split(',') ?? THEMES;
  const unknown = asked.find((theme) => !(THEMES as readonly string[]).includes(theme));
  if (unknown !== undefined)
    return refuse(t('report.noTheme', { theme: unknown, themes: THEMES.join(', ') }));
  return { plan: plan.id, areas, themes: asked as readonly Theme[] };
}

const kilobytes = (words: string): string => number(Math.ceil(Buffer.byteLength(words) / 1024));

async function make(options: Options): Promise<void> {
  const data = readData(options.data);
  const scope = data && scopeOf(data, options);
  if (!data || !scope) return;
  const { index } = data.data;
  to.say(t('report.stepData', { indicators: index.indicators.size, areas: scope.areas.length }));
  const { markup, chapters } = reportDocument(to.text, data, scope);
  to.say(t('report.stepHtml', { chapters, kilobytes: kilobytes(markup) }));
  const asHtml = options.out.endsWith('.html') ? options.out : options.html;
  try {
    if (asHtml) writeFileSync(asHtml, markup);
    if (!options.out.endsWith('.html')) {
      const browser = findBrowser();
      if (!browser) return refuse(t('report.noBrowser'));
      to.say(t('report.stepPdf'));
      await printPdf(browser, markup, options.out);
    }
  } catch (error) {
    return refuse(t('report.notWritten', { file: options.out, reason: (error as Error).message }));
  }
  to.say(
    t('report.stepDone', {
      file: options.out,
      kilobytes: number(Math.ceil(statSync(options.out).size / 1024)),
    }),
  );
}

await new Command('report')
  .description(t('report.command'))
  .option('--data <folder>', t('report.option-data'), 'web/public/data')
  .option('--plan <id>', t('report.option-plan'))
  .requiredOption('--out <file>', t('report.option-out'))
  .option('--html <file>', t('report.option-html'))
  .option('--areas <ids>', t('report.option-areas'))
  .option('--themes <ids>', t('report.option-themes'))
  .action(make)
  .parseAsync();
