import { Command, Option } from 'commander';
import { type Finding, hasErrors } from '../../web/domain/findings/finding';
import { type Console, findingsAsData, tellFindings } from '../console';
import type { Comparison } from '../difference/compare';

interface Options {
  readonly plan?: string;
  readonly register?: string;
  readonly parcels?: string;
  readonly geodata: string;
  readonly moved: string;
  readonly json?: true;
  readonly csv?: true;
  readonly html?: string;
  readonly fgb?: string;
}

/** `geodata diff BEFORE AFTER`: what differs between two states. Ends with 1 only when they could not be compared. */
export const diffCommand = (to: Console): Command => {
  const { t } = to.text;
  return new Command('diff')
    .description(t('difference.diff'))
    .argument('<before>', t('difference.argument-before'))
    .argument('<after>', t('difference.argument-after'))
    .option('--plan <year>', t('difference.option-plan'))
    .option('--register <folder>', t('difference.option-register'))
    .option('--parcels <file>', t('build.option-parcels'))
    .option('--moved <metres>', t('difference.option-moved'), '5')
    .option('--geodata <folder>', t('build.option-geodata'), 'geodata')
    .option('--json', t('build.option-json'))
    .addOption(new Option('--csv', t('difference.option-csv')).conflicts('json'))
    .option('--html <file>', t('difference.option-html'))
    .option('--fgb <file>', t('difference.option-fgb'))
    .addHelpText('after', `\n${t('difference.diff-help')}`)
    .action(async (before: string, after: string, options: Options) => {
      process.exitCode = await run(before, after, options, to);
    });
};

async function run(before: string, after: string, options: Options, to: Console): Promise<0 | 1> {
  const { t } = to.text;
  const moved = Number(options.moved.replace(',', '.'));
  if (options.moved.trim() === '' || !Number.isFinite(moved) || moved < 0) {
    to.say(t('difference.moved-wrong', { text: options.moved }));
    return 1;
  }
  // loaded here, so that the other commands start without the geometry
  const { compare } = await import('../difference/compare');
  const { plan, register, parcels, geodata } = options;
  const { comparison, findings } = await compare(before, after, {
    geodata,
    moved,
    ...(plan !== undefined && { plan }),
    ...(register !== undefined && { register }),
    ...(parcels !== undefined && { parcels }),
  });
  const faults = comparison ? await writeReports(comparison, options, to) : [];
  await print(comparison, [...findings, ...faults], options, to);
  return comparison && !hasErrors(faults) ? 0 : 1;
}

/** Data to standard output, words to standard error; the text itself is data when nothing else is asked for. */
async function print(
  comparison: Comparison | undefined,
  findings: readonly Finding[],
  { json, csv }: Options,
  to: Console,
): Promise<void> {
  const { asData, asCsv } = await import('../difference/as-data');
  if (json) {
    const told = findingsAsData(findings, to.text, comparison?.nameOf);
    to.print(JSON.stringify({ ...(comparison && asData(comparison)), findings: told }, undefined, 1));
    return;
  }
  tellFindings(to, findings, comparison?.nameOf);
  if (!comparison) to.say(to.text.t('difference.not-compared'));
  else if (csv) to.print(asCsv(comparison).trimEnd());
  else {
    const { asText } = await import('../difference/as-text');
    to.print(asText(comparison, to.text).join('\n'));
  }
}

/** Writes the document and the layers that were asked for; what kept them from being written. */
async function writeReports(
  comparison: Comparison,
  { html, fgb }: Options,
  to: Console,
): Promise<readonly Finding[]> {
  const { t, number } = to.text;
  const { writeFiles } = await import('../export/write-files');
  const faults: Finding[] = [];
  if (html !== undefined) {
    const { differenceDocument } = await import('../difference/html/document');
    const content = differenceDocument(comparison, to.text);
    const fault = writeFiles([{ path: html, content }]);
    if (fault) faults.push(fault);
    else
      to.say(
        t('difference.html-written', { file: html, kilobytes: number(Buffer.byteLength(content) / 1000) }),
      );
  }
  if (fgb !== undefined) {
    const { addressLayer, shapeLayer } = await import('../difference/layers');
    const { writeFlatGeobuf } = await import('../../web/data/formats/flatgeobuf/write');
    const beside = `${fgb.replace(/\.fgb$/i, '')}-addresses.fgb`;
    const fault = writeFiles([
      { path: fgb, content: writeFlatGeobuf(shapeLayer(comparison, t('difference.title-shapes'))) },
      { path: beside, content: writeFlatGeobuf(addressLayer(comparison, t('difference.title-addresses'))) },
    ]);
    if (fault) faults.push(fault);
    else to.say(t('difference.fgb-written', { shapes: fgb, addresses: beside }));
  }
  return faults;
}
