import { type ReactNode, useId } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Text } from '../../text';
import { FigureButton } from '../shared/receipt/FigureButton';
import { MiniSeries } from '../shared/receipt/MiniSeries';
import type { AreaProfile } from './model/profile';

/** What was measured more than once, as small charts; and how much was measured only once. */
export function TrendsSection({
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
  if (profile.groups.length === 0) return null;
  return (
    <section className="profile-section profile-trends" aria-labelledby={heading}>
      <h2 id={heading}>{t('profile.trends')}</h2>
      <p className="small muted">
        {profile.trends.length === 0
          ? t('profile.trendsNone')
          : t('profile.trendsAbout', { count: profile.single })}
      </p>
      <div className="profile-sparks">
        {profile.trends.map(({ indicator, name, latest }) => (
          <figure key={indicator.id} className="profile-spark">
            <figcaption className="small">
              {name}{' '}
              <FigureButton text={text} figure={latest.ref}>
                {latest.value}
              </FigureButton>
            </figcaption>
            <MiniSeries
              text={text}
              index={index}
              indicator={indicator}
              area={profile.id}
              id={`spark-${indicator.id}`}
            />
          </figure>
        ))}
      </div>
    </section>
  );
}
