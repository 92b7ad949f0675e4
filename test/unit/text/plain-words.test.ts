import { expect, it } from 'vitest';
import { textOf } from '../../../web/text';

it('fills a text of one form, leaves plurals to the count, and knows no other names', () => {
  const { t } = textOf('da');
  expect(t('compare.points', { value: '2,0' })).toBe('2,0 point');
  expect(t('mapFinding.opening', { indicator: '$& {{rest}}', period: '2023', rest: 'x' })).toBe(
    '$& {{rest}}, 2023: x.',
  );
  expect(t('periods.areas', { count: 1 })).toBe('1 område');
  expect(t('periods.areas', { count: 7 })).toBe('7 områder');
});
