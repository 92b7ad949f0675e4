import { type ReactNode, useMemo } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { planYears } from '../../domain/figures/plan-years';
import { Page } from '../shared/Page';
import type { ScreenProps } from '../shared/screen-props';
import { FiguresSection } from './FiguresSection';
import { placeProfile, type ServedArea } from './model/place-profile';
import { AreaLink } from './PlaceLink';

/** The smaller profile of a school, daycare or other institution: whom it serves, and figures about those who live there. */
export function PlaceView({
  screen,
  index,
  name,
}: {
  readonly screen: ScreenProps;
  readonly index: FigureIndex;
  readonly name: string;
}): ReactNode {
  const { text } = screen;
  const { t } = text;
  const profile = useMemo(() => placeProfile(text, index, name), [text, index, name]);
  const first = index.monitoringAreas[0];
  if (!profile)
    return (
      <Page
        screen={screen}
        title={name}
        finding={t('profile.missingPlace', { name })}
        sourceLine={NONE}
        controls={first && <AreaLink area={first.id}>{first.name_da}</AreaLink>}
      >
        {null}
      </Page>
    );
  const plan = planYears(index, profile.plan);
  const figures = profile.served.filter(({ groups }) => groups.length > 0);
  return (
    <Page
      screen={screen}
      title={profile.name}
      className="profile"
      finding={t('profile.placeKindOf', { kind: profile.kind, plan })}
      sourceLine={index.catalogue.sources
        .filter((source) => source.plan === profile.plan)
        .map(({ title_da: title }) => title)}
    >
      <section className="profile-section">
        <h2>{t('profile.served')}</h2>
        {profile.address && (
          <p className="small">{t('profile.placeAddress', { address: profile.address })}</p>
        )}
        {profile.notes.map((note) => (
          <p key={note} className="profile-source" lang="en">
            {note}
          </p>
        ))}
        {profile.served.length === 0 && <p className="small muted">{t('profile.servedNone')}</p>}
        <dl className="profile-facts">
          {profile.served.map((served) => (
            <div key={served.area}>
              <dt>
                <AreaLink area={served.area}>{served.name}</AreaLink>
              </dt>
              <dd>{servedWords(screen, served)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {figures.length > 0 && <p className="profile-follows">{t('profile.followsHome')}</p>}
      {figures.map(({ area, name: areaName, groups }) => (
        <FiguresSection
          key={area}
          text={text}
          index={index}
          groups={groups}
          heading={t('profile.placeFigures', { area: areaName })}
          about={profile.name}
          fileName={area}
        />
      ))}
    </Page>
  );
}

const NONE: readonly string[] = [];

/** Grades, and whether the whole area or only some departments belong to the place. */
function servedWords({ text }: ScreenProps, { grades, departments }: ServedArea): string {
  const who =
    departments.length === 0
      ? text.t('profile.servedWhole')
      : text.t('profile.servedDepartments', { count: departments.length, list: departments.join(', ') });
  return [...grades, who].join(' · ');
}
