import type { Claim, ClaimAbout, ClaimBasis } from './claim';
import type { ClaimEvidence, Fact, NoFactReason } from './fact';
import { findFact } from './find-fact';

/** States of a claim, the ones that need a person last. */
export const CLAIM_STATES = ['true', 'changed', 'no-longer-true', 'unknown'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/**
 * What is left of a sentence.
 *
 * - `true`: what it says holds, and every figure under it is the one it was written on.
 * - `changed`: what it says holds, but on other figures, so the numbers in it may be old.
 * - `no-longer-true`: the figures say something else, or nothing any more.
 * - `unknown`: the indicator or the area does not exist in these data.
 */
export type ClaimCheck =
  | { readonly state: 'true'; readonly fact: Fact }
  | { readonly state: 'changed'; readonly fact: Fact }
  /** `fact`: what may be said instead; null when nothing, for `reason`. */
  | { readonly state: 'no-longer-true'; readonly fact: Fact | null; readonly reason: NoFactReason | null }
  | { readonly state: 'unknown'; readonly fact: null; readonly reason: NoFactReason };

/** Holds a sentence against today's figures. */
export function checkClaim(evidence: ClaimEvidence, claim: Claim): ClaimCheck {
  const { about } = claim;
  const answer = findFact(evidence, about);
  if (answer.kind === 'none') {
    if (answer.reason === 'indicator-unknown' || answer.reason === 'area-unknown')
      return { state: 'unknown', fact: null, reason: answer.reason };
    return { state: 'no-longer-true', fact: insteadOf(evidence, about), reason: answer.reason };
  }
  if (!says(about, answer)) return { state: 'no-longer-true', fact: answer, reason: null };
  return { state: sameBasis(claim.basis, answer.basis) ? 'true' : 'changed', fact: answer };
}

/** True for a claim that an export must name. */
export const isFailing = ({ state }: ClaimCheck): boolean => state !== 'true';

/** The meaning of a sentence against that of a fact of the same kind. */
function says(about: ClaimAbout, fact: Fact): boolean {
  if (about.kind === 'municipality' && fact.kind === 'municipality') return about.side === fact.side;
  if (about.kind === 'baseline' && fact.kind === 'baseline') return about.side === fact.side;
  if (about.kind === 'areas' && fact.kind === 'areas')
    return about.over === fact.over && about.under === fact.under;
  return about.kind === fact.kind;
}

/** A run that is over can still be told as its newest figure. */
function insteadOf(evidence: ClaimEvidence, about: ClaimAbout): Fact | null {
  if (about.kind === 'areas' || about.kind === 'value') return null;
  const answer = findFact(evidence, {
    kind: 'value',
    indicator: about.indicator,
    area: about.area,
    period: null,
  });
  return answer.kind === 'none' ? null : answer;
}

const sameBasis = (a: readonly ClaimBasis[], b: readonly ClaimBasis[]): boolean =>
  a.length === b.length && a.every((one, i) => one.row === b[i]?.row && one.value === b[i]?.value);
