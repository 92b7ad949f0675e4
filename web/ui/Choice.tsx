import { type ReactNode, useId } from 'react';

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** Why it can't be chosen; shown beside it. */
  readonly off?: string;
}

/** One of several: native radio buttons, so that arrow keys move between them. `look` is a list or a row of steps. */
export function Choice<T extends string>({
  legend,
  options,
  value,
  onChoose,
  look = 'list',
  legendHidden = false,
}: {
  readonly legend: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  readonly look?: 'list' | 'steps';
  readonly legendHidden?: boolean;
}): ReactNode {
  const name = useId();
  return (
    <fieldset className={`choice choice-${look}`}>
      <legend className={legendHidden ? 'hidden' : undefined}>{legend}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value} className="choice-option" data-off={option.off ? '' : undefined}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={Boolean(option.off)}
              onChange={() => onChoose(option.value)}
            />
            <span className="choice-label">
              {option.label}
              {option.off && <span className="choice-off">{option.off}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
