import { expect, it } from 'vitest';
import { typingRun } from '../../../web/state/workbench/typing-run';

it('takes letters without a pause as one run, and a pause, another list or a paste as a new one', () => {
  const first = typingRun('a', 'X', 'X 1', 1000);
  expect(typingRun('a', 'X 1', 'X 12', 1400)).toBe(first);
  const later = typingRun('a', 'X 12', 'X 123', 3000);
  expect(later).not.toBe(first);
  const other = typingRun('b', 'Y', 'Y 1', 3100);
  expect(other).not.toBe(later);
  expect(typingRun('b', 'Y 1', 'Y 1, 3-29', 3200)).not.toBe(other);
});
