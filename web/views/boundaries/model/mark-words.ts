import type { RangeMark } from '../../../domain/drafts/marks';
import type { Text } from '../../../text';
import { findingWords } from '../../../text/finding-words';

/** What a range comes to, in words: how many addresses, or what is wrong and what to do. */
export function markWords(
  { state, count, finding }: RangeMark,
  text: Text,
  nameOf: (area: string) => string,
): string {
  if (!finding) {
    if (state === 'fine') return text.t('workbench.fine-count', { count, number: text.number(count) });
    return text.t(`workbench.state-${state}`);
  }
  const { what, todo } = findingWords(finding, text, nameOf);
  return todo === '' ? what : `${what} ${todo}`;
}
