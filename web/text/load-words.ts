import type { Absence } from '../domain/dataset/catalogue';
import type { Difference } from '../domain/import/difference';
import type { Text } from './text';

/** What is written into the data about a load; data are Danish, whatever language the run speaks. */
export const loadWords = (
  text: Text,
): {
  readonly conflict: (found: Difference) => string;
  readonly absence: (absence: Absence) => string;
} => ({
  conflict: ({ observation, against }) =>
    text.t('figuresImport.conflict', {
      source: observation.source,
      value: observation.value ?? '',
      others: against.map(({ source, value }) => `${source}: ${value ?? ''}`).join(', '),
    }),
  absence: ({ reason }) => text.t(`figuresImport.absence-${absenceKey(reason)}`),
});

const absenceKey = (reason: Absence['reason']): 'withheld' | 'not-applicable' | 'not-delivered' =>
  reason === 'withheld-at-source'
    ? 'withheld'
    : reason === 'not-applicable'
      ? 'not-applicable'
      : 'not-delivered';
