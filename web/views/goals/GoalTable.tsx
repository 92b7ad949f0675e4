import { type ReactNode, useId } from 'react';
import type { Text } from '../../text';
import { GoalBody } from './GoalBody';
import type { GoalSection } from './model/goals-model';

/** The goals under one heading. While a whole plan stands at its start, there are no columns for what is newer. */
export function GoalTable({
  text,
  section,
  atStart,
}: {
  readonly text: Text;
  readonly section: GoalSection;
  readonly atStart: boolean;
}): ReactNode {
  const { t } = text;
  const id = useId();
  return (
    <section className="goal-section" aria-labelledby={id}>
      <h2 className="goal-heading" id={id}>
        {section.title}
      </h2>
      <table className="goal-table" aria-labelledby={id} data-start={atStart ? '' : undefined}>
        <thead>
          <tr>
            <th scope="col">{t('goals.goal')}</th>
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
        {section.rows.map((row) => (
          <GoalBody key={row.id} text={text} row={row} atStart={atStart} />
        ))}
      </table>
    </section>
  );
}
