import { type ClaimCheck, checkClaim, isFailing } from '../../domain/claims/check';
import type { Claim } from '../../domain/claims/claim';
import type { Text } from '../../text';
import { claimStateWords, factSentence, noFactWords } from '../../text/claim-words';
import type { SlideData } from './slide';

/** A claim held against today's figures, in words. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly check: ClaimCheck;
  readonly state: string;
  /** The sentence that is true now; '' where the present one holds or there is none. */
  readonly suggestion: string;
  readonly reason: string;
}

/** Holds the sentence of a claim against today's figures. */
export function checkedClaim(text: Text, { index, background }: SlideData, claim: Claim): CheckedClaim {
  const check = checkClaim({ index, targets: background?.targets ?? [] }, claim);
  const now = check.fact ? factSentence(text, index, check.fact) : '';
  const reason = check.state === 'no-longer-true' || check.state === 'unknown' ? check.reason : null;
  return {
    claim,
    check,
    state: claimStateWords(text, check.state),
    suggestion: isFailing(check) ? now : '',
    reason: reason ? noFactWords(text, reason) : '',
  };
}

/** The sentence of a claim, with its state where it does not hold. */
export const claimLine = ({ claim, check, state }: CheckedClaim): string =>
  isFailing(check) ? `${claim.sentence} (${state})` : claim.sentence;
