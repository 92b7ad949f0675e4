import { Command } from 'commander';
import { type Console, exitCodeOf, findingsAsData, tellFindings, textTable } from '../../console';
import { readBatches } from '../../tables/read-batches';

/** `figures list`: the loads of a data folder. */
export const listCommand = (to: Console): Command =>
  new Command('list')
    .description(to.text.t('figuresImport.list'))
    .option('--geodata <folder>', to.text.t('build.option-geodata'), 'geodata')
    .option('--json', to.text.t('build.option-json'))
    .action(({ geodata, json }: { readonly geodata: string; readonly json?: true }) => {
      const { batches, findings } = readBatches(geodata);
      const { t, number } = to.text;
      process.exitCode = exitCodeOf(findings);
      if (json) {
        const list = batches.map(({ facts }) => facts);
        to.print(
          JSON.stringify({ batches: list, findings: findingsAsData(findings, to.text) }, undefined, 1),
        );
        return;
      }
      tellFindings(to, findings);
      if (batches.length === 0) {
        to.say(t('figuresImport.list-none'));
        return;
      }
      to.print(
        textTable([
          [
            t('figuresImport.column-date'),
            t('figuresImport.column-source'),
            t('figuresImport.column-new'),
            t('figuresImport.column-changed'),
            t('figuresImport.column-contradicting'),
            t('figuresImport.column-refused'),
            t('figuresImport.column-undone'),
            t('figuresImport.column-id'),
          ],
          ...batches.map(({ facts }) => [
            facts.date,
            facts.source,
            number(facts.differences.new),
            number(facts.differences.changed),
            number(facts.differences.contradicting),
            number(facts.counts.refused),
            facts.undone,
            facts.id,
          ]),
        ]),
      );
    });
