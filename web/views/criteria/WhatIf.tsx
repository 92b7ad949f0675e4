import { type ReactNode, useId } from 'react';
import type { Evidence } from '../../domain/criteria/evaluate';
import type { LegalStatus } from '../../domain/dataset/law-rows';
import { chooseInView } from '../../state/history';
import type { WhatIfChoice } from '../../state/view-choices/criteria';
import type { Text, TextKey } from '../../text';
import { whatIfModel } from './model/what-if';

type Change = Exclude<keyof WhatIfChoice, 'area'>;
const SLIDERS: readonly {
  readonly key: Change;
  readonly name: TextKey;
  readonly least: number;
  readonly most: number;
}[] = [
  { key: 'residents', name: 'criteria.whatIfResidents', least: -200, most: 200 },
  { key: 'outsideWork', name: 'criteria.whatIfWork', least: -60, most: 60 },
  { key: 'completedEducations', name: 'criteria.whatIfEducation', least: 0, most: 60 },
];

/** Sliders that move people, and what would follow from the law: a thought experiment, and marked as one. */
export function WhatIf({
  text,
  evidence,
  status,
  listDate,
  choice: chosen,
}: {
  readonly text: Text;
  readonly evidence: Evidence;
  readonly status: LegalStatus;
  readonly listDate: string;
  readonly choice: WhatIfChoice | null;
}): ReactNode {
  const { t } = text;
  const heading = useId();
  const areas = evidence.index.monitoringAreas;
  const choice =
    chosen && areas.some(({ id }) => id === chosen.area)
      ? chosen
      : { ...NO_CHANGE, area: areas[0]?.id ?? '' };
  const model = whatIfModel(text, evidence, status, listDate, choice);
  const area = areas.find(({ id }) => id === choice.area)?.name_da ?? '';
  return (
    <section className="criteria-block what-if" aria-labelledby={heading}>
      <h2 id={heading}>{t('criteria.whatIfTitle')}</h2>
      <p className="what-if-mark">{t('criteria.whatIfMark')}</p>
      <p className="criteria-words">{t('criteria.whatIfHelp')}</p>
      <div className="what-if-parts">
        <div className="what-if-sliders">
          <label className="what-if-slider">
            <span>{t('criteria.whatIfArea')}</span>
            <select
              className="field"
              value={choice.area}
              onChange={(event) =>
                chooseInView('criteria', { whatIf: { ...NO_CHANGE, area: event.target.value } })
              }
            >
              {areas.map(({ id, name_da: name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {SLIDERS.map((slider) => (
            <Slider
              key={slider.key}
              text={text}
              slider={slider}
              choice={choice}
              off={model?.kind !== 'shown'}
            />
          ))}
          <button
            type="button"
            className="button"
            onClick={() => chooseInView('criteria', { whatIf: { ...NO_CHANGE, area: choice.area } })}
          >
            {t('criteria.whatIfReset')}
          </button>
        </div>
        <div className="what-if-result">
          {model?.kind === 'not-applicable' && (
            <p>{t('criteria.whatIfNotApplicable', { area, why: model.why })}</p>
          )}
          {model?.kind === 'shown' && (
            <>
              <p className="what-if-sentence" role="status">
                {model.sentence}
              </p>
              {model.assumed && <p className="small">{model.assumed}</p>}
              <table className="twin">
                <thead>
                  <tr>
                    <th scope="col">{t('criteria.whatIfCriterion')}</th>
                    <th scope="col">{t('criteria.whatIfBefore')}</th>
                    <th scope="col">{t('criteria.whatIfAfter')}</th>
                  </tr>
                </thead>
                <tbody>
                  {model.rows.map((row) => (
                    <tr key={row.id} data-changed={row.before === row.after ? undefined : ''}>
                      <th scope="row">{row.name}</th>
                      <td>{row.before}</td>
                      <td>{row.after}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )}
        </div>
      </div>
    </section>
  );
}

const NO_CHANGE = { residents: 0, outsideWork: 0, completedEducations: 0 };

function Slider({
  text,
  slider,
  choice,
  off,
}: {
  readonly text: Text;
  readonly slider: (typeof SLIDERS)[number];
  readonly choice: WhatIfChoice;
  readonly off: boolean;
}): ReactNode {
  const value = choice[slider.key];
  const words = changeOf(text, value);
  return (
    <label className="what-if-slider">
      <span>
        {text.t(slider.name)}: <strong>{words}</strong>
      </span>
      <input
        type="range"
        min={slider.least}
        max={slider.most}
        step={1}
        value={value}
        disabled={off}
        aria-valuetext={words}
        onChange={(event) =>
          chooseInView(
            'criteria',
            { whatIf: { ...choice, [slider.key]: Number(event.target.value) } },
            'replace',
          )
        }
      />
    </label>
  );
}

function changeOf(text: Text, value: number): string {
  if (value === 0) return text.t('criteria.noChange');
  const n = text.number(Math.abs(value));
  return text.t(value > 0 ? 'criteria.changeMore' : 'criteria.changeFewer', { n });
}
