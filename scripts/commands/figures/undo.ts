import { Command } from 'commander';
import { BATCHES_FOLDER, jsonFile } from '../../../web/data/figures-import/batch-files';
import { localDay } from '../../../web/domain/calendar/local-day';
import { type Finding, finding } from '../../../web/domain/findings/finding';
import { type Console, exitCodeOf, findingsAsData, tellFindings } from '../../console';
import { writeDataFiles } from '../../figures/write-files';
import { batchFolders, readFacts } from '../../tables/read-batches';

interface Options {
  readonly geodata: string;
  readonly date?: string;
  readonly json?: true;
}

/** `figures undo ID`: a load counts no longer; it stays where it is, marked with the day. Errors end with 1. */
export const undoCommand = (to: Console): Command =>
  new Command('undo')
    .description(to.text.t('figuresImport.undo'))
    .argument('<id>', to.text.t('figuresImport.argument-id'))
    .option('--geodata <folder>', to.text.t('build.option-geodata'), 'geodata')
    .option('--date <date>', to.text.t('figuresImport.option-undo-date'))
    .option('--json', to.text.t('build.option-json'))
    .action((id: string, { geodata, date = localDay(new Date()), json }: Options) => {
      const findings = undo(geodata, id, date);
      process.exitCode = exitCodeOf(findings);
      if (json)
        to.print(
          JSON.stringify(
            { undone: findings.length === 0, findings: findingsAsData(findings, to.text) },
            undefined,
            1,
          ),
        );
      else {
        tellFindings(to, findings);
        if (findings.length === 0) to.say(to.text.t('figuresImport.undone', { id }));
      }
    });

function undo(geodata: string, id: string, date: string): readonly Finding[] {
  const known = batchFolders(geodata);
  if (!known.includes(id))
    return [finding('batch-unknown', { values: { text: id, batches: known.join(', ') } })];
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)))
    return [finding('batch-date-wrong', { values: { text: date } })];
  const facts = readFacts(geodata, id);
  if ('finding' in facts) return [facts.finding];
  if (facts.undone !== '')
    return [finding('batch-undone-before', { values: { text: id, date: facts.undone } })];
  const path = `${BATCHES_FOLDER}/${id}/batch.json`;
  writeDataFiles(geodata, [{ path, text: jsonFile({ ...facts, undone: date }) }]);
  return [];
}
