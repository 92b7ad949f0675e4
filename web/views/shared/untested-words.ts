import type { UntestableReason } from '../../domain/figures/municipality-test';
import type { Text, TextKey } from '../../text';

const UNTESTED: Readonly<Record<UntestableReason, TextKey>> = {
  'no-base': 'sources.untestedNoBase',
  'not-a-share': 'sources.untestedKind',
  'too-few': 'sources.untestedTooFew',
  suspect: 'sources.untestedSuspect',
  contested: 'sources.untestedContested',
  bound: 'sources.untestedBound',
  'words-only': 'sources.untestedWords',
  'base-contradicts': 'sources.untestedBase',
  'no-municipality': 'sources.untestedNoMunicipality',
  'period-differs': 'sources.untestedPeriod',
  'municipality-suspect': 'sources.untestedMunicipalitySuspect',
  'municipality-bound': 'sources.untestedMunicipalityBound',
};

/** Why an area can't be tested against the municipality: "kan ikke testes: antal personer er ikke oplyst". */
export const untestedWords = (text: Text, reason: UntestableReason): string => text.t(UNTESTED[reason]);
