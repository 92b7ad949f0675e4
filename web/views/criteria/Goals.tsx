import { type ReactNode, useId } from 'react';
import type { Text } from '../../text';
import type { GoalScale } from './model/goals';

/** What the plans set out to do, in people, on one scale with what it takes to come under a limit. */
export function Goals({
  text,
  scales,
}: {
  readonly text: Text;
  readonly scales: readonly GoalScale[];
}): ReactNode {
  const heading = useId();
  return (
    <section className="criteria-block" aria-labelledby={heading}>
      <h2 id={heading}>{text.t('criteria.goalsTitle')}</h2>
      <p className="criteria-words">{text.t('criteria.goalsHelp')}</p>
      <div className="goal-scales">
        {scales.map((scale) => (
          <Scale key={scale.criterion} text={text} scale={scale} />
        ))}
      </div>
    </section>
  );
}

const share = (people: number, most: number): string => `${(100 * people) / Math.max(1, most)}%`;

function Scale({ text, scale }: { readonly text: Text; readonly scale: GoalScale }): ReactNode {
  const lines = [
    ...scale.bars.map(({ area, people, words }) => ({ key: area, people, words, kind: 'bar' })),
    ...scale.marks.map(({ id, people, words }) => ({ key: id, people, words, kind: 'goal' })),
  ];
  return (
    <div className="goal-scale">
      <h3>{scale.name}</h3>
      <ul>
        {lines.map(({ key, people, words, kind }) => (
          <li key={key} data-kind={kind}>
            <span>{words}</span>
            {people !== null && (
              <span className="goal-track" aria-hidden="true">
                <span style={{ inlineSize: share(people, scale.most) }} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {scale.below.map((words) => (
        <p key={words} className="small">
          {words}
        </p>
      ))}
      {scale.otherMethod && <p className="small muted">{text.t('criteria.goalOtherMethod')}</p>}
    </div>
  );
}
