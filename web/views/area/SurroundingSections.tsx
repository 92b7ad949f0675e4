import { type ReactNode, useId } from 'react';
import type { Text } from '../../text';
import type { AreaProfile } from './model/profile';

/** Events, contradictions and sources: what stands around the figures. */
export function SurroundingSections({
  text,
  profile,
}: {
  readonly text: Text;
  readonly profile: AreaProfile;
}): ReactNode {
  const { t } = text;
  const id = useId();
  return (
    <div className="profile-columns profile-around">
      {profile.facts && (
        <section className="profile-section" aria-labelledby={`${id}-events`}>
          <h2 id={`${id}-events`}>{t('profile.events')}</h2>
          {profile.events.length === 0 && <p className="small muted">{t('profile.eventsNone')}</p>}
          <dl className="profile-dated">
            {profile.events.map(({ id: event, when, title, forAll, source }) => (
              <div key={event}>
                <dt>{when}</dt>
                <dd>
                  {title}{' '}
                  <span className="profile-source">
                    {[forAll ? t('profile.eventAll') : '', source].filter(Boolean).join(' · ')}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section className="profile-section" aria-labelledby={`${id}-conflicts`}>
        <h2 id={`${id}-conflicts`}>{t('profile.conflicts')}</h2>
        {profile.conflicts.length === 0 && <p className="small muted">{t('profile.conflictsNone')}</p>}
        <div className="profile-conflicts">
          {profile.conflicts.map(({ id: conflict, subject, words, language }) => (
            <p key={conflict} className="profile-conflict small">
              {subject && <span className="profile-conflict-subject">{subject}</span>}
              <span lang={language === text.language ? undefined : language}>{words}</span>
            </p>
          ))}
        </div>
      </section>
      <section className="profile-section" aria-labelledby={`${id}-sources`}>
        <h2 id={`${id}-sources`}>{t('profile.sources')}</h2>
        <ul className="profile-lines">
          {profile.sources.map(({ id: source, title, publisher, count }) => (
            <li key={source}>{t('profile.sourceCount', { title, publisher, count })}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
