import type { Refused } from '../../web/domain/import/outcome';
import type { Text } from '../../web/text';
import { recordPlaceWords, refusedWords } from '../../web/text/outcome-words';
import type { Console } from '../console';
import type { LoadedFile } from './load-files';

/** Refused figures that are told one by one; the file of refused rows has them all. */
const TOLD = 20;

/** Says what became of a file: how its figures ended, how they stand to what is there, what is asked. */
export function tellLoad(
  { preview, facts, written }: LoadedFile,
  to: Console,
  nameOf: (id: string) => string,
): void {
  const { t, number } = to.text;
  const { result, differences, file, mapping } = preview;
  const { counts, outcomes, questions } = result;
  if (result.gaps.length > 0) return;
  const sheet = mapping.sheet === '' ? '' : t('figuresImport.told-sheet', { sheet: mapping.sheet });
  to.say(t('figuresImport.told-file', { file, sheet, count: counts.all, all: number(counts.all) }));
  to.say(
    t('figuresImport.told-counts', {
      taken: number(counts.taken),
      changed: number(counts.changed),
      refused: number(counts.refused),
    }),
  );
  const about = new Set(differences.map(({ observation }) => nameOf(observation.indicator)));
  if (about.size > 0) to.say(t('figuresImport.told-about', { indicators: [...about].join(', ') }));
  for (const line of changedLines(preview, to.text)) to.say(line);
  const of = (kind: string): string => number(differences.filter((one) => one.kind === kind).length);
  to.say(
    t('figuresImport.told-differences', {
      new: of('new'),
      changed: of('changed'),
      contradicting: of('contradicting'),
      same: of('same'),
    }),
  );
  const bare = outcomes.filter((one) => one.status === 'taken' && one.baseMissing).length;
  if (bare > 0) to.say(t('figuresImport.told-base-missing', { count: bare, number: number(bare) }));
  for (const { kind, observation, against } of differences)
    if (kind === 'changed' || kind === 'contradicting')
      to.say(
        `  ${t(`figuresImport.told-${kind}`, {
          indicator: nameOf(observation.indicator),
          area: nameOf(observation.area),
          period: observation.period,
          value: observation.value ?? '',
          others: against.map(({ source, value }) => `${value ?? ''} (${source})`).join(', '),
        })}`,
      );
  const refused = outcomes.filter((one): one is Refused => one.status === 'refused');
  if (refused.length > 0) to.say(t('figuresImport.told-refused'));
  for (const one of refused.slice(0, TOLD))
    to.say(`  ${recordPlaceWords(one, to.text)}: ${refusedWords(one, to.text, nameOf)}`);
  if (refused.length > TOLD)
    to.say(`  ${t('figuresImport.told-more', { number: number(refused.length - TOLD) })}`);
  for (const { what, printed } of questions) to.say(t(`figuresImport.told-ask-${what}`, { text: printed }));
  if (facts) to.say(t('figuresImport.told-kept', { id: facts.id, files: written.length }));
  else to.say(t('figuresImport.told-not-kept'));
}

/** How many figures were altered, and how. */
function changedLines({ result }: LoadedFile['preview'], { t, number }: Text): string[] {
  const counts = new Map<string, number>();
  for (const one of result.outcomes)
    if (one.status !== 'refused')
      for (const change of one.changes) {
        const words = t(`figuresImport.change-${change}`);
        counts.set(words, (counts.get(words) ?? 0) + 1);
      }
  return [...counts].map(([words, count]) => `  ${number(count)}: ${words}`);
}

/** A loaded file for machines. */
export const loadAsData = ({ preview, facts, written }: LoadedFile, text: Text) => ({
  file: preview.file,
  mapping: preview.mapping,
  counts: preview.result.counts,
  gaps: preview.result.gaps,
  questions: preview.result.questions,
  outcomes: preview.result.outcomes.map((one) =>
    one.status === 'refused' ? { ...one, why: refusedWords(one, text) } : one,
  ),
  differences: preview.differences,
  ...(facts && { kept: facts }),
  written,
});
