import { type ReactNode, useId } from 'react';
import type { AreaFactKind } from '../../domain/dataset/plan-rows';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Text, TextKey } from '../../text';
import { listWords } from '../../text/lists';
import type { AreaProfile } from './model/profile';
import { PlaceLink } from './PlaceLink';

const KINDS: Readonly<Record<AreaFactKind, TextKey>> = {
  place: 'profile.place',
  homes: 'profile.homes',
  strength: 'profile.strength',
  association: 'profile.association',
  note: 'profile.note',
};

/** Place, homes, institutions, associations and what has improved; for a group of areas first who is in it. */
export function OpeningSection({
  text,
  index,
  profile,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly profile: AreaProfile;
}): ReactNode {
  const { t } = text;
  const heading = useId();
  const foreign = text.language === 'da' ? undefined : 'da';
  const { together, madeOf, opening } = profile;
  const names = (ids: readonly string[]): string =>
    listWords(
      text,
      ids.map((id) => index.areas.get(id)?.name_da ?? id),
    );
  const places = [...new Set([...madeOf.schools, ...madeOf.institutions].map(({ name }) => name))];
  return (
    <section className="profile-section profile-opening" aria-labelledby={heading}>
      <h2 id={heading}>{t('profile.opening')}</h2>
      {together && (
        <div className="profile-together">
          <p>{t('profile.members', { areas: names(together.members) })}</p>
          {together.outside.length > 0 && <p>{t('profile.outside', { areas: names(together.outside) })}</p>}
        </div>
      )}
      {profile.facts && opening.parts.length === 0 && places.length === 0 && !together && (
        <p className="muted">{t('profile.noFacts')}</p>
      )}
      <dl className="profile-facts">
        {opening.parts.map(({ kind, lines }) => (
          <div key={kind}>
            <dt>{t(KINDS[kind])}</dt>
            <dd>
              {lines.map(({ words, about, source }) => (
                <p key={words}>
                  <span lang={foreign}>{words}</span>{' '}
                  <span className="profile-source">{[about, source].filter(Boolean).join(' · ')}</span>
                </p>
              ))}
            </dd>
          </div>
        ))}
        {places.length > 0 && (
          <div className="profile-places">
            <dt>{t('profile.institutionsIn')}</dt>
            <dd className="profile-list">
              {places.map((name) => (
                <PlaceLink key={name} name={name} />
              ))}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
