import type { ReactNode } from 'react';
import type { Text, TextKey } from '../../text';
import { FigureButton } from '../shared/receipt/FigureButton';
import type { ChangeCell, NumberCell, YardstickCell } from './model/numbers';

/** A number with its period and doubts; it opens its receipt. */
export function NumberWords({
  text,
  cell,
}: {
  readonly text: Text;
  readonly cell: NumberCell | null;
}): ReactNode {
  if (!cell) return <span className="goal-small">{text.t('goals.none')}</span>;
  return (
    <>
      {cell.figure ? (
        <FigureButton text={text} figure={cell.figure} className="goal-value">
          {cell.words}
        </FigureButton>
      ) : (
        <span className="goal-value">{cell.words}</span>
      )}
      {cell.period && <span className="goal-small">{cell.period}</span>}
      {cell.doubts.map((doubt) => (
        <span key={doubt} className="goal-small doubt">
          {doubt}
        </span>
      ))}
    </>
  );
}

const ARROWS: Readonly<Record<ChangeCell['arrow'], readonly [mark: string, words: TextKey]>> = {
  up: ['↗', 'goals.rising'],
  down: ['↘', 'goals.falling'],
  level: ['→', 'goals.level0'],
};

/** A change with its arrow, which says the way the number went and nothing about good or bad. */
export function ChangeWords({
  text,
  change,
}: {
  readonly text: Text;
  readonly change: ChangeCell | null;
}): ReactNode {
  if (!change) return null;
  const [mark, words] = ARROWS[change.arrow];
  return (
    <>
      <span className="goal-value">
        <span aria-hidden="true" className="goal-arrow">
          {mark}
        </span>
        <span className="hidden">{text.t(words)}</span> {change.words}
      </span>
      {change.persons && <span className="goal-small">{change.persons}</span>}
    </>
  );
}

/** What the goal is held against, and how far from it. */
export function Yardstick({
  text,
  yardstick,
}: {
  readonly text: Text;
  readonly yardstick: YardstickCell | null;
}): ReactNode {
  if (!yardstick) return null;
  const { cell, name, gap } = yardstick;
  return (
    <span className="goal-small">
      {name}:{' '}
      {cell.figure ? (
        <FigureButton text={text} figure={cell.figure}>
          {cell.words}
        </FigureButton>
      ) : (
        cell.words
      )}
      {gap && <span className="goal-gap">{gap}</span>}
    </span>
  );
}
