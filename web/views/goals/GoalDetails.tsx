import type { ReactNode } from 'react';
import { choose } from '../../state/history';
import type { Text } from '../../text';
import { ChangeWords, NumberWords, Yardstick } from './cells';
import type { GoalRow } from './model/goals-model';

/** The areas of a goal, each with its numbers and state, and where the goal stands in the plan. */
export function GoalDetails({
  text,
  row,
  atStart,
}: {
  readonly text: Text;
  readonly row: GoalRow;
  readonly atStart: boolean;
}): ReactNode {
  const { t } = text;
  return (
    <div className="goal-more-room">
      {row.areas.length > 0 && (
        <table className="goal-areas">
          <caption className="hidden">{t('goals.detailsOf', { goal: row.goal })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('goals.area')}</th>
              <th scope="col" className="number">
                {t('goals.baseline')}
              </th>
              {!atStart && (
                <th scope="col" className="number">
                  {t('goals.latest')}
                </th>
              )}
              {!atStart && (
                <th scope="col" className="number">
                  {t('goals.change')}
                </th>
              )}
              <th scope="col">{t('goals.yardstick')}</th>
              <th scope="col">{t('goals.state')}</th>
            </tr>
          </thead>
          <tbody>
            {row.areas.map((area) => (
              <tr key={area.area}>
                <th scope="row">{area.name}</th>
                <td className="number" data-label={t('goals.baseline')}>
                  <NumberWords text={text} cell={area.baseline} />
                </td>
                {!atStart && (
                  <td className="number" data-label={t('goals.latest')}>
                    {area.latest && <NumberWords text={text} cell={area.latest} />}
                  </td>
                )}
                {!atStart && (
                  <td className="number" data-label={t('goals.change')}>
                    <ChangeWords text={text} change={area.change} />
                  </td>
                )}
                <td data-label={t('goals.yardstick')}>
                  <Yardstick text={text} yardstick={area.yardstick} />
                </td>
                <td data-label={t('goals.state')}>
                  <span className="goal-area-state">{area.state}</span>
                  {area.reasons.map((reason) => (
                    <span key={reason} className="goal-small">
                      {reason}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className="facts goal-facts">
        <div>
          <dt>{t('goals.source')}</dt>
          <dd>{row.source}</dd>
        </div>
        {row.note && (
          <div>
            <dt>{t('goals.note')}</dt>
            <dd lang="en">{row.note}</dd>
          </div>
        )}
      </dl>
      <button
        type="button"
        className="link"
        onClick={() => choose({ screen: 'trends', indicator: row.indicator })}
      >
        {t('goals.seeTrend')}
      </button>
    </div>
  );
}
