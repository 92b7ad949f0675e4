import type { ReactNode } from 'react';
import type { MapSentence } from '../../svg/map-sentence';

/** The finding above the table: one claim, and what limits it. Listeners hear all of it when it changes. */
export function Finding({ sentence }: { readonly sentence: MapSentence }): ReactNode {
  return (
    <div className="finding" role="status" aria-atomic="true">
      <h2 className="heading">{sentence.subject}</h2>
      <p className="finding-claim">{sentence.claim}</p>
      {sentence.limits.length > 0 && <p className="finding-limits">{sentence.limits.join(' ')}</p>}
    </div>
  );
}
