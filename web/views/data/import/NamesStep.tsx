import type { ReactNode } from 'react';
import type { LoadPreview } from '../../../data/figures-import/preview';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { NameQuestion } from '../../../domain/import/import-figures';
import type { Mapping } from '../../../domain/import/mapping';
import type { Text } from '../../../text';
import { nameOfArea, nameOfIndicator } from '../model';

/** Value of the choice "leave out"; no id has a blank. */
const LEAVE_OUT = ' ';

/** Names that nobody knows, each with what it comes near to: asked, never guessed. Answers can be taken back. */
export function NamesStep({
  text,
  index,
  preview,
  onChange,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly preview: LoadPreview;
  readonly onChange: (mapping: Mapping) => void;
}): ReactNode {
  const { t, number } = text;
  const { mapping, result } = preview;
  const answered = (['areas', 'indicators'] as const).flatMap((of) =>
    Object.keys(mapping[of]).map(
      (printed): NameQuestion => ({
        what: of === 'areas' ? 'area' : 'indicator',
        printed,
        line: 0,
        count: 0,
        near: [],
      }),
    ),
  );
  const questions = [...result.questions, ...answered];
  if (questions.length === 0) return null;
  const answer = ({ what, printed }: NameQuestion, value: string): void => {
    const of = what === 'area' ? 'areas' : 'indicators';
    const { [printed]: _old, ...rest } = mapping[of];
    const next = value === '' ? rest : { ...rest, [printed]: value === LEAVE_OUT ? '' : value };
    onChange({ ...mapping, [of]: next });
  };
  const chosen = ({ what, printed }: NameQuestion): string => {
    const said = (what === 'area' ? mapping.areas : mapping.indicators)[printed];
    return said === undefined ? '' : said || LEAVE_OUT;
  };
  const nameOf = (what: NameQuestion['what'], id: string): string =>
    what === 'area' ? nameOfArea(index, id) : nameOfIndicator(index, id, text);
  return (
    <div className="data-step">
      <h3>{t('dataScreen.step-names')}</h3>
      {questions.map((question) => (
        <label key={`${question.what}${question.printed}`} className="data-field data-question">
          <span>
            {t(`dataScreen.name-${question.what}`, {
              name: question.printed,
              count: question.count,
              number: number(question.count),
            })}
          </span>
          <select
            className="field"
            value={chosen(question)}
            onChange={(event) => answer(question, event.target.value)}
          >
            <option value="">{t('dataScreen.name-unanswered')}</option>
            <option value={LEAVE_OUT}>{t('dataScreen.name-leave-out')}</option>
            {question.near.length > 0 && (
              <optgroup label={t('dataScreen.name-near')}>
                {question.near.map((id) => (
                  <option key={id} value={id}>
                    {nameOf(question.what, id)}
                  </option>
                ))}
              </optgroup>
            )}
            {idsOf(index, question.what)
              .filter((id) => !question.near.includes(id))
              .map((id) => (
                <option key={id} value={id}>
                  {nameOf(question.what, id)}
                </option>
              ))}
          </select>
        </label>
      ))}
    </div>
  );
}

const idsOf = ({ catalogue }: FigureIndex, what: NameQuestion['what']): readonly string[] =>
  (what === 'area' ? catalogue.areas : catalogue.indicators).map(({ id }) => id);
