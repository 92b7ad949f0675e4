import { type ReactNode, useId } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { planYears } from '../../domain/figures/plan-years';
import type { Text } from '../../text';
import type { MadeOf } from './model/made-of';
import { PlaceLink } from './PlaceLink';

/**
 * Address list, departments, schools and institutions as the plan prints them; lists and departments only where the facts
 * around the figures are known, so that none is called absent.
 */
export function MadeOfSection({
  text,
  index,
  made,
  facts,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly made: MadeOf;
  readonly facts: boolean;
}): ReactNode {
  const { t } = text;
  const heading = useId();
  const plan = planYears(index, made.plan);
  return (
    <section className="profile-section" aria-labelledby={heading}>
      <h2 id={heading}>{t('profile.madeOf')}</h2>
      <div className="profile-columns">
        {facts && (
          <>
            <div>
              <h3 className="heading">{t('profile.addressList', { plan })}</h3>
              {made.addresses.length === 0 && <p className="small muted">{t('profile.noList')}</p>}
              <ul className="profile-lines" lang="da">
                {made.addresses.map(({ text: printed }) => (
                  <li key={printed}>{printed}</li>
                ))}
              </ul>
            </div>
            <div>
              <h3 className="heading">{t('profile.departmentsCount', { count: made.departments, plan })}</h3>
              <ul className="profile-lines">
                {made.organisations.map(({ organisation, departments }) => (
                  <li key={organisation}>
                    {t('profile.organisation', {
                      organisation,
                      departments: departments.map(({ name }) => name).join(', '),
                    })}
                    {departments.map(
                      ({ name, note }) =>
                        note && (
                          <span key={name} className="profile-source" lang="en">
                            {`${name}: ${note}`}
                          </span>
                        ),
                    )}
                  </li>
                ))}
              </ul>
            </div>
          </>
        )}
        <div>
          <h3 className="heading">{t('profile.schoolsDocumented')}</h3>
          {made.schools.length === 0 && <p className="small muted">{t('profile.schoolsNone')}</p>}
          <ul className="profile-lines">
            {made.schools.map(({ name, grades, departments }) => (
              <li key={`${name} ${grades}`}>
                <PlaceLink name={name}>
                  {departments > 0
                    ? t('profile.schoolDepartments', { school: name, grades, count: departments })
                    : t('profile.schoolGrades', { school: name, grades })}
                </PlaceLink>
              </li>
            ))}
          </ul>
          <h3 className="heading">{t('profile.institutions')}</h3>
          {made.institutions.length === 0 && <p className="small muted">{t('profile.institutionsNone')}</p>}
          <ul className="profile-lines">
            {made.institutions.map(({ name, kind }) => (
              <li key={name}>
                <PlaceLink name={name}>{t('profile.institution', { name, kind })}</PlaceLink>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
