import { type ReactNode, useCallback } from 'react';
import { Chart } from '../../charts/Chart';
import type { ChartFrameSize } from '../../charts/plot';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { ThemeName } from '../../svg/tokens';
import type { Text } from '../../text';
import { drawSpine } from './draw-spine';
import type { AreaProfile } from './model/profile';
import { spineTwin } from './model/spine-twin';

/** The area beside the municipality on everything that can be set beside it; fetched with its chart library. */
export default function SpineSection({
  text,
  theme,
  index,
  profile,
}: {
  readonly text: Text;
  readonly theme: ThemeName;
  readonly index: FigureIndex;
  readonly profile: AreaProfile;
}): ReactNode {
  const { t } = text;
  const { spine, name, spineSentence } = profile;
  const draw = useCallback(
    (frame: ChartFrameSize) =>
      drawSpine(spine, frame, {
        title: spineSentence,
        under: t('profile.spineAxisUnder'),
        over: t('profile.spineAxisOver'),
        against: (own, town) => t('profile.ownAgainst', { own, town }),
      }),
    [spine, spineSentence, t],
  );
  return (
    <div className="profile-section profile-spine">
      <Chart
        text={text}
        theme={theme}
        title={spineSentence}
        about={t('profile.spineAbout', { name })}
        draw={draw}
        twin={spineTwin(text, index, spine)}
        sourceLine={profile.sources.map(({ title }) => title)}
        fileName={`${profile.id}-kommunen`}
        room={spine.length * 32}
      />
    </div>
  );
}
