import { type ReactNode, useId } from 'react';
import { ChartFoot } from '../../charts/ChartFoot';
import type { Text } from '../../text';
import type { ActivitiesModel, ActivitySection, NumberRow } from './model/activities-model';
import { activitiesTwin } from './model/activities-twin';

/** What the plan's activities were to reach and what they reached, by theme; each number with its source. */
export function Activities({
  text,
  plan,
  model,
}: {
  readonly text: Text;
  readonly plan: string;
  readonly model: ActivitiesModel;
}): ReactNode {
  const id = useId();
  return (
    <section className="goal-section" aria-labelledby={id}>
      <h2 className="goal-heading" id={id}>
        {text.t('goals.activities')}
      </h2>
      <p className="goal-finding">{model.finding.join(' ')}</p>
      {model.sections.map((section, i) => (
        <details key={section.theme} className="fold" open={i === 0}>
          <summary>{section.title}</summary>
          <ActivityTable text={text} section={section} achieved={model.anyAchieved} />
        </details>
      ))}
      <ChartFoot
        text={text}
        twin={() => activitiesTwin(text, model)}
        notes={[
          text.t('goals.activities'),
          ...model.finding,
          text.t('map.sourceLine', { sources: model.sources.join('; ') }),
        ]}
        fileName={text.t('goals.activitiesFile', { plan })}
      />
    </section>
  );
}

function ActivityTable({
  text,
  section,
  achieved,
}: {
  readonly text: Text;
  readonly section: ActivitySection;
  readonly achieved: boolean;
}): ReactNode {
  const { t } = text;
  return (
    <table className="activity-table">
      <caption className="hidden">{section.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('goals.measure')}</th>
          <th scope="col" className="number">
            {t('goals.expected')}
          </th>
          {achieved && (
            <th scope="col" className="number">
              {t('goals.achieved')}
            </th>
          )}
          {achieved && <th scope="col">{t('goals.outcome')}</th>}
          <th scope="col">{t('goals.source')}</th>
        </tr>
      </thead>
      {section.groups.map(({ activity, rows }) => (
        <tbody key={activity}>
          <tr>
            <th scope="rowgroup" colSpan={achieved ? 5 : 3} className="activity-name">
              {activity}
            </th>
          </tr>
          {rows.map((row) => (
            <ActivityNumber key={row.id} text={text} row={row} achieved={achieved} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function ActivityNumber({
  text,
  row,
  achieved,
}: {
  readonly text: Text;
  readonly row: NumberRow;
  readonly achieved: boolean;
}): ReactNode {
  const { t } = text;
  const unit = row.unit && <span className="activity-unit"> {row.unit}</span>;
  return (
    <tr data-activity={row.id}>
      <th scope="row">
        {row.measure}
        {row.note && (
          <span className="goal-small">
            {t('goals.note')}: <span lang="en">{row.note}</span>
          </span>
        )}
      </th>
      <td className="number" data-label={t('goals.expected')}>
        {row.expected && (
          <>
            {row.expected}
            {unit}
          </>
        )}
      </td>
      {achieved && (
        <td className="number" data-label={t('goals.achieved')}>
          {row.achieved && (
            <>
              <strong>{row.achieved}</strong>
              {unit}
            </>
          )}
        </td>
      )}
      {achieved && <td data-label={t('goals.outcome')}>{row.outcome}</td>}
      <td data-label={t('goals.source')} className="activity-source">
        {row.source}
        <span className="goal-small">{row.period}</span>
      </td>
    </tr>
  );
}
