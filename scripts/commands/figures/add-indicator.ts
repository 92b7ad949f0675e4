import { Command, Option } from 'commander';
import { DIRECTIONS, EXPOSURES, INDICATOR_KINDS, THEMES } from '../../../web/domain/figures/indicator';
import { UNITS } from '../../../web/domain/figures/observation';
import { type Console, exitCodeOf, findingsAsData, tellFindings } from '../../console';

interface Options {
  readonly geodata: string;
  readonly id: string;
  readonly nameDa: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly kind: string;
  readonly theme: string;
  readonly direction: string;
  readonly definition?: string;
  readonly dataSource?: string;
  readonly exposure: string;
  readonly precision: string;
  readonly ageGroup: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly partsOf: string;
  readonly comparability: string;
  readonly json?: true;
}

/** `figures add-indicator`: a new row of the catalogue. Refused without a definition and a source. Errors end with 1. */
export const addIndicatorCommand = (to: Console): Command => {
  const { t } = to.text;
  const choice = (flags: string, words: Parameters<typeof t>[0], of: readonly string[]): Option =>
    new Option(flags, t(words)).choices([...of]);
  return new Command('add-indicator')
    .description(t('figuresImport.add-indicator'))
    .requiredOption('--id <id>', t('figuresImport.option-id'))
    .requiredOption('--name-da <name>', t('figuresImport.option-name-da'))
    .requiredOption('--name-en <name>', t('figuresImport.option-name-en'))
    .addOption(choice('--unit <unit>', 'figuresImport.option-unit', UNITS).makeOptionMandatory())
    .addOption(choice('--kind <kind>', 'figuresImport.option-kind', INDICATOR_KINDS).makeOptionMandatory())
    .addOption(choice('--theme <theme>', 'figuresImport.option-theme', THEMES).makeOptionMandatory())
    .addOption(choice('--direction <way>', 'figuresImport.option-direction', DIRECTIONS).default('neutral'))
    .option('--definition <text>', t('figuresImport.option-definition'))
    .option('--data-source <text>', t('figuresImport.option-data-source'))
    .addOption(choice('--exposure <where>', 'figuresImport.option-exposure', EXPOSURES).default('table-only'))
    .option('--precision <decimals>', t('figuresImport.option-precision'), '0')
    .option('--age-group <text>', t('figuresImport.option-age-group'), '')
    .option('--numerator <text>', t('figuresImport.option-numerator'), '')
    .option('--denominator <text>', t('figuresImport.option-denominator'), '')
    .option('--parts-of <id>', t('figuresImport.option-parts-of'), '')
    .option('--comparability <text>', t('figuresImport.option-comparability'), '')
    .option('--geodata <folder>', t('build.option-geodata'), 'geodata')
    .option('--json', t('build.option-json'))
    .action(async (options: Options) => {
      const { addIndicator } = await import('../../figures/add-indicator');
      const findings = addIndicator(options.geodata, cellsOf(options));
      process.exitCode = exitCodeOf(findings);
      const added = process.exitCode === 0;
      if (options.json)
        to.print(JSON.stringify({ added, findings: findingsAsData(findings, to.text) }, undefined, 1));
      else {
        tellFindings(to, findings);
        if (added) to.say(t('figuresImport.indicator-added', { id: options.id }));
      }
    });
};

/** The columns of indicators.csv. What an indicator without figures can't be (drawable, official in a plan) is said so. */
const cellsOf = (options: Options): Readonly<Record<string, string>> => ({
  id: options.id,
  name_da: options.nameDa,
  name_en: options.nameEn,
  unit: options.unit,
  age_group: options.ageGroup,
  definition_da: options.definition ?? '',
  direction: options.direction,
  theme: options.theme,
  level: 'kontekst',
  kind: options.kind,
  numerator_da: options.numerator,
  denominator_da: options.denominator,
  data_source: options.dataSource ?? '',
  plans: '',
  map: 'no',
  exposure: options.exposure,
  precision: options.precision,
  parts_of: options.partsOf,
  comparability_da: options.comparability,
  observations: '0',
  context_facts: '0',
});
