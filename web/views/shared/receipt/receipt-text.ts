import type { ComputedReceipt } from '../../../state/receipt';
import type { Text } from '../../../text';
import type { FigureReceipt } from './figure-receipt';

/** A receipt as plain text, one fact a line, for a mail or a minute; the link opens the view with the receipt again. */
export function receiptText(text: Text, receipt: FigureReceipt, link: string): string {
  const { t } = text;
  const { card, facts, conflicts, calculations, breaks } = receipt;
  const say = (name: string, value: string): string => t('receipt.line', { name, value });
  return joined([
    `${card.indicator}, ${card.name}, ${card.period}`,
    card.value,
    card.about,
    card.why,
    ...facts.map(({ name, lines }) => say(name, lines.join('; '))),
    ...card.others.map((other) => say(t('sources.disagree'), other)),
    ...conflicts.map(({ words, handling }) => say(t('sources.conflict'), `${words} ${handling}`)),
    card.note && say(t('sources.note'), card.note),
    ...calculations.map(({ name, result, formula }) => say(name, `${result} (${formula})`)),
    ...breaks.map((line) => say(t('receipt.breaks'), line)),
    say(t('sources.definition'), card.definition),
    say(t('receipt.link'), link),
  ]);
}

/** The same for a number that was computed here; the link opens the view. */
export function computedText(text: Text, receipt: ComputedReceipt, link: string): string {
  const { t } = text;
  const say = (name: string, value: string): string => t('receipt.line', { name, value });
  return joined([
    `${receipt.title}, ${receipt.subject}`,
    receipt.value,
    t('receipt.computedHere'),
    say(t('receipt.formula'), receipt.formula),
    ...receipt.from.map(({ words }) => say(t('receipt.computedFrom'), words)),
    ...receipt.parameters.map(({ name, value }) => say(name, value)),
    ...receipt.cautions.map((caution) => say(t('sources.doubt'), caution)),
    ...receipt.sources.map((source) => say(t('sources.source'), source)),
    say(t('receipt.link'), link),
  ]);
}

const joined = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n');
