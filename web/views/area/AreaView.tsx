import { type ReactNode, Suspense, useMemo } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { useStore } from '../../state/store';
import { lazyPart } from '../shared/lazy-part';
import { Page } from '../shared/Page';
import { FigureButton } from '../shared/receipt/FigureButton';
import type { ScreenProps } from '../shared/screen-props';
import { AddressCheck } from './AddressCheck';
import { AreaChooser } from './AreaChooser';
import { FiguresSection } from './FiguresSection';
import { MadeOfSection } from './MadeOfSection';
import { MapSection } from './MapSection';
import { areaProfile } from './model/profile';
import { OpeningSection } from './OpeningSection';
import { SchoolsSection } from './SchoolsSection';
import { SurroundingSections } from './SurroundingSections';
import { TrendsSection } from './TrendsSection';

const SpineSection = lazyPart(() => import('./SpineSection'));

/** The profile of one area: what it is and what it is good at first, then its figures, each with its receipt. */
export function AreaView({
  screen,
  index,
}: {
  readonly screen: ScreenProps;
  readonly index: FigureIndex;
}): ReactNode {
  const { text, theme } = screen;
  const { t } = text;
  const background = useStore((state) => state.background);
  const focus = useStore((state) => state.choices.focus);
  const first = index.monitoringAreas[0]?.id ?? index.municipality;
  const known = focus !== null && index.areas.has(focus);
  const id = known ? focus : first;
  const profile = useMemo(
    () => areaProfile(text, index, background.status === 'ready' ? background.value : null, id),
    [text, index, background, id],
  );
  if (!profile) return null;
  const people = profile.opening.figures;
  return (
    <Page
      screen={screen}
      title={profile.name}
      className="profile"
      remarks={[
        ...(focus !== null && !known ? [t('profile.missing', { id: focus })] : []),
        ...(profile.facts ? [] : [t('profile.noBackground')]),
      ]}
      finding={
        people.length > 0 && (
          <>
            {people.map(({ id: figure, figure: shown }) => (
              <span key={figure} className="profile-people">
                <FigureButton text={text} figure={shown.ref}>
                  {t(figure === 'population' ? 'profile.residentsIs' : 'profile.homesIs', {
                    value: shown.value,
                  })}
                </FigureButton>{' '}
                <span className="muted small">{shown.period}</span>
              </span>
            ))}
            {profile.about && <span className="profile-people muted small">{profile.about}</span>}
          </>
        )
      }
      controls={
        <>
          <AreaChooser text={text} index={index} chosen={id} />
          <button type="button" className="button profile-print" onClick={() => window.print()}>
            {t('profile.print')}
          </button>
        </>
      }
      sourceLine={profile.sources.map(({ title }) => title)}
    >
      <div className="profile-top">
        <OpeningSection text={text} index={index} profile={profile} />
        <MapSection text={text} index={index} area={id} name={profile.name} />
      </div>
      {profile.madeOf.plan !== '' && (
        <>
          <MadeOfSection text={text} index={index} made={profile.madeOf} facts={profile.facts} />
          <AddressCheck key={id} text={text} index={index} area={id} />
          <SchoolsSection text={text} index={index} area={id} name={profile.name} />
        </>
      )}
      {profile.spine.length > 0 && (
        <Suspense fallback={<div className="skeleton skeleton-tall" />}>
          <SpineSection text={text} theme={theme} index={index} profile={profile} />
        </Suspense>
      )}
      <FiguresSection
        text={text}
        index={index}
        groups={profile.groups}
        heading={t('profile.figures')}
        about={profile.name}
        fileName={profile.id}
      />
      <TrendsSection text={text} index={index} profile={profile} />
      <SurroundingSections text={text} profile={profile} />
    </Page>
  );
}
