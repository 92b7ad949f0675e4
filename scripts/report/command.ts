import { statSync } from 'node:fs';
import { Command } from 'commander';
import { reportDocument } from '../../web/svg/report/document';
import type { ReportData, ReportScope } from '../../web/svg/report/report';
import { fontFaces } from '../check/html/fonts';
import { type Console, tellFindings } from '../console';
import { writeFiles } from '../export/write-files';
import { hyphenate } from './hyphenate';
import { loadBuilt } from './load-data';
import { filesOf, type ReportOptions, scopeOf } from './options';
import { pageForPrint } from './page-for-print';
import { pagesOf } from './page-numbers';
import { findBrowser, printPdf } from './print-pdf';

/** The command that makes the yearly report of the built data. */
export const reportCommand = (to: Console): Command =>
  new Command('report')
    .description(to.text.t('report.command'))
    .helpOption('-h, --help', to.text.t('commands.help'))
    .option('--data <folder>', to.text.t('report.option-data'), 'web/public/data')
    .option('--plan <id>', to.text.t('report.option-plan'))
    .requiredOption('--out <file>', to.text.t('report.option-out'))
    .option('--html <file>', to.text.t('report.option-html'))
    .option('--areas <ids>', to.text.t('report.option-areas'))
    .option('--themes <ids>', to.text.t('report.option-themes'))
    .action(async (options: ReportOptions) => {
      process.exitCode = await make(to, options);
    });

/** Says what is wrong; what the process then ends with. */
function refuse(to: Console, words: string): 1 {
  to.say(words);
  return 1;
}

async function make(to: Console, options: ReportOptions): Promise<0 | 1> {
  const { t } = to.text;
  const files = filesOf(to.text, options);
  if (!files.ok) return refuse(to, files.why);
  const { pdf: paper, html: screen } = files.value;
  const browser = findBrowser();
  if (paper !== null && !browser) return refuse(to, t('report.noBrowser'));
  const data = readData(to, options.data);
  if (!data) return 1;
  const scope = scopeOf(to.text, data.index, options);
  if (!scope.ok) return refuse(to, scope.why);
  to.say(t('report.stepData', { indicators: data.index.indicators.size, areas: scope.value.areas.length }));
  const page = pageMaker(to, data, scope.value);
  const { markup, chapters } = page();
  const size = kilobytes(to, Buffer.byteLength(markup));
  to.say(t('report.stepHtml', { chapters: chapters.length, kilobytes: size }));
  const pdf = paper !== null && browser ? await makePdf(to, browser, page) : null;
  if (paper !== null && !pdf) return 1;
  const made = [
    ...(screen === null ? [] : [{ path: screen, content: markup }]),
    ...(paper !== null && pdf ? [{ path: paper, content: pdf }] : []),
  ];
  const trouble = writeFiles(made);
  if (trouble) {
    tellFindings(to, [trouble]);
    return 1;
  }
  for (const { path } of made)
    to.say(t('report.stepDone', { file: path, kilobytes: kilobytes(to, statSync(path).size) }));
  return 0;
}

const kilobytes = (to: Console, bytes: number): string => to.text.number(Math.ceil(bytes / 1024));

function readData(to: Console, folder: string): ReportData | null {
  try {
    return loadBuilt(folder);
  } catch (error) {
    refuse(to, to.text.t('report.noData', { folder, reason: (error as Error).message }));
    return null;
  }
}

type PageMaker = (pages?: ReadonlyMap<string, number>) => ReturnType<typeof reportDocument>;

/** Makes the page, with the pages of the chapters in its contents once they are known. */
function pageMaker(to: Console, data: ReportData, scope: ReportScope): PageMaker {
  const fonts = fontFaces();
  return (pages) => {
    const made = reportDocument(to.text, data, scope, { fonts, ...(pages && { pages }) });
    return { ...made, markup: hyphenate(made.markup) };
  };
}

/** The report on paper: printed once to see where its chapters begin, and again with these pages in its contents. */
async function makePdf(to: Console, browser: string, page: PageMaker): Promise<Uint8Array | null> {
  const { t, number } = to.text;
  try {
    to.say(t('report.stepPdf'));
    const found = pagesOf(await printPdf(browser, pageForPrint(page().markup)));
    to.say(t('report.stepPages', { pages: number(found.count) }));
    return await printPdf(browser, pageForPrint(page(found.pages).markup));
  } catch (error) {
    refuse(to, t('report.notPrinted', { reason: (error as Error).message }));
    return null;
  }
}
