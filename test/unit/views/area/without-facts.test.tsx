import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../web/text';
import { MadeOfSection } from '../../../../web/views/area/MadeOfSection';
import { areaProfile } from '../../../../web/views/area/model/profile';
import { OpeningSection } from '../../../../web/views/area/OpeningSection';
import { SurroundingSections } from '../../../../web/views/area/SurroundingSections';
import { dataset, index } from '../../figures/data';

const da = textOf('da');

function markup(facts: boolean): string {
  const profile = areaProfile(da, index, facts ? dataset.background : null, 'gl-jennumparken');
  if (!profile) throw new Error('no profile');
  expect(profile.facts).toBe(facts);
  return renderToStaticMarkup(
    <>
      <OpeningSection text={da} index={index} profile={profile} />
      <MadeOfSection text={da} index={index} made={profile.madeOf} facts={profile.facts} />
      <SurroundingSections text={da} profile={profile} />
    </>,
  );
}

describe('a profile whose facts could not be loaded', () => {
  it('calls nothing absent that may well be there', () => {
    const bare = markup(false);
    for (const absent of ['profile.noList', 'profile.noFacts', 'profile.eventsNone'] as const)
      expect(bare).not.toContain(da.t(absent));
    expect(bare).not.toMatch(/\b0 afdelinger/);
  });

  it('shows list, departments and events where they are known', () => {
    const whole = markup(true);
    expect(whole).toContain('Flyvervej (lige numre 2-26 + 5)');
    expect(whole).toMatch(/5 afdelinger/);
  });
});
