import { type ReactNode, useMemo } from 'react';
import { isFailing } from '../../../domain/claims/check';
import type { Claim } from '../../../domain/claims/claim';
import type { Fact } from '../../../domain/claims/fact';
import { claimOf, suggestFacts } from '../../../domain/claims/suggest';
import { freeId } from '../../../domain/stories/order';
import type { SlideSubject } from '../../../domain/stories/subject';
import type { CheckedClaim } from '../../../svg/slides/checked-claim';
import type { SlideData } from '../../../svg/slides/slide';
import type { Text } from '../../../text';
import { factSentence } from '../../../text/claim-words';
import { Menu } from '../../../ui/Menu';

/** The sentences of a step with what is left of each, and the ones that are true now to pick from. */
export function ClaimList({
  text,
  data,
  subject,
  claims,
  editable,
  onChange,
}: {
  readonly text: Text;
  readonly data: SlideData;
  readonly subject: SlideSubject;
  readonly claims: readonly CheckedClaim[];
  readonly editable: boolean;
  readonly onChange: (claims: readonly Claim[]) => void;
}): ReactNode {
  const { t } = text;
  const { index, background } = data;
  const kept = claims.map(({ claim }) => claim);
  const period = 'period' in subject ? subject.period : null;
  const facts = useMemo(
    () => (editable ? factsOf(data, subject, background?.targets ?? []) : []),
    [data, subject, background, editable],
  );
  const add = (fact: Fact): void =>
    onChange([...kept, claimOf(freeId(kept, 's1'), factSentence(text, index, fact), fact, period)]);
  const take = (one: CheckedClaim): void => {
    const { fact } = one.check;
    if (!fact) return;
    const asked = 'period' in one.claim.about ? one.claim.about.period : null;
    onChange(
      kept.map((claim) =>
        claim.id === one.claim.id ? claimOf(claim.id, one.suggestion, fact, asked) : claim,
      ),
    );
  };
  return (
    <section className="claims">
      <h3>{t('present.claims')}</h3>
      <ul>
        {claims.map((one) => (
          <li key={one.claim.id}>
            <p>{one.claim.sentence}</p>
            <p className={isFailing(one.check) ? 'doubt' : 'small muted'}>{one.state}</p>
            {one.suggestion !== '' && (
              <p className="small">{t('claims.suggestion', { sentence: one.suggestion })}</p>
            )}
            {one.suggestion === '' && one.reason !== '' && (
              <p className="small">{t('claims.noSuggestion', { reason: one.reason })}</p>
            )}
            {editable && (
              <p className="story-tools">
                {one.suggestion !== '' && (
                  <button type="button" className="button" onClick={() => take(one)}>
                    {t('present.claimTake')}
                  </button>
                )}
                <button
                  type="button"
                  className="button button-quiet"
                  onClick={() => onChange(kept.filter(({ id }) => id !== one.claim.id))}
                >
                  {t('present.claimRemove')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {editable && facts.length === 0 && <p className="small muted">{t('present.claimNone')}</p>}
      {facts.length > 0 && (
        <Menu label={t('present.claimAdd')} align="start" className="menu-claims">
          <ul className="claim-choices">
            {facts.map((fact) => {
              const sentence = factSentence(text, index, fact);
              return (
                <li key={sentence}>
                  <button type="button" className="button button-quiet" onClick={() => add(fact)}>
                    {sentence}
                  </button>
                </li>
              );
            })}
          </ul>
        </Menu>
      )}
    </section>
  );
}

/** What is true now about the view: of its area, or of all areas and their sums. */
function factsOf(
  data: SlideData,
  subject: SlideSubject,
  targets: Parameters<typeof suggestFacts>[0]['targets'],
): readonly Fact[] {
  if (!('indicator' in subject)) return [];
  const { index } = data;
  const sums = [...index.areas.values()].filter(({ kind }) => kind === 'aggregate').map(({ id }) => id);
  const areas =
    subject.kind === 'trend'
      ? [subject.area, index.municipality]
      : [...index.monitoringAreas.map(({ id }) => id), ...sums, index.municipality];
  const period = 'period' in subject ? subject.period : null;
  return suggestFacts({ index, targets }, { indicator: subject.indicator, period, areas });
}
