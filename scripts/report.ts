import { statSync } from 'node:fs';
import { Command } from 'commander';
import { THEMES, type Theme } from '../web/domain/figures/indicator';
import { reportDocument } from '../web/svg/report/document';
import type { ReportData, ReportScope } from '../web/svg/report/report';
import { fontFaces } from './check/html/fonts';
import { processConsole, tellFindings } from './console';
import { writeFiles } from './export/write-files';
import { loadBuilt } from './report/load-data';
import { pagesOf } from './report/page-numbers';
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

function readData(folder: string): ReportData | undefined {
  try {
    return loadBuilt(folder);
  } catch (error) {
    return refuse(t('report.noData', { folder, reason: (error as Error).message }));
  }
}

/** Plan, areas and themes as asked for; undefined when one is not there. */
function scopeOf({ index }: ReportData, options: Options): ReportScope | undefined {
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

const kilobytes = (bytes: number): string => number(Math.ceil(bytes / 1024));

/** The report on paper: printed once to see where its chapters begin, and again with these pages in its contents. */
async function makePdf(
  browser: string,
  data: ReportData,
  scope: ReportScope,
  fonts: string,
): Promise<Uint8Array | undefined> {
  const print = (pages?: ReadonlyMap<string, number>): Promise<Uint8Array> =>
    printPdf(browser, reportDocument(to.text, data, scope, { fonts, ...(pages && { pages }) }).markup);
  try {
    to.say(t('report.stepPdf'));
    const found = pagesOf(await print());
    to.say(t('report.stepPages', { pages: number(found.count) }));
    return await print(found.pages);
  } catch (error) {
    return refuse(t('report.notPrinted', { reason: (error as Error).message }));
  }
}

async function make(options: Options): Promise<void> {
  const data = readData(options.data);
  const scope = data && scopeOf(data, options);
  if (!data || !scope) return;
  to.say(t('report.stepData', { indicators: data.index.indicators.size, areas: scope.areas.length }));
  const onPaper = !options.out.endsWith('.html');
  const browser = onPaper ? findBrowser() : undefined;
  if (onPaper && !browser) return refuse(t('report.noBrowser'));
  const fonts = fontFaces();
  const { markup, chapters } = reportDocument(to.text, data, scope, { fonts });
  to.say(
    t('report.stepHtml', { chapters: chapters.length, kilobytes: kilobytes(Buffer.byteLength(markup)) }),
  );
  const pdf = browser && (await makePdf(browser, data, scope, fonts));
  if (browser && !pdf) return;
  const asHtml = onPaper ? options.html : options.out;
  const files = [
    ...(asHtml === undefined ? [] : [{ path: asHtml, content: markup }]),
    ...(pdf ? [{ path: options.out, content: pdf }] : []),
  ];
  const trouble = writeFiles(files);
  if (trouble) {
    tellFindings(to, [trouble]);
    process.exitCode = 1;
    return;
  }
  for (const { path } of files)
    to.say(t('report.stepDone', { file: path, kilobytes: kilobytes(statSync(path).size) }));
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
