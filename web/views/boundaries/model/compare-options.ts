import type { VersionFacts } from '../../../domain/dataset/versions';
import type { Text } from '../../../text';

/** Something that the draft can be compared with, by the word that stands in the address bar. */
export interface CompareOption {
  readonly value: string;
  readonly label: string;
}

/** Plans with lists (newest first), stored versions, and a file that was loaded. */
export const compareOptions = (
  plans: readonly string[],
  versions: readonly VersionFacts[],
  file: string | undefined,
  { t, date }: Text,
): CompareOption[] => [
  ...plans.map((plan) => ({ value: `plan.${plan}`, label: t('workbench.versus-plan', { plan }) })),
  ...versions.map(({ id, name, date: day }) => ({
    value: `version.${id}`,
    label: t('workbench.versus-version', { name, date: date(day) }),
  })),
  ...(file === undefined ? [] : [{ value: 'file', label: t('workbench.versus-file', { file }) }]),
];
