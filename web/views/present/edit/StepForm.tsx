import { type ReactNode, useState } from 'react';
import type { StoryStep } from '../../../domain/stories/story';
import { readView } from '../../../state/story-view';
import type { SlideData } from '../../../svg/slides/slide';
import type { Text } from '../../../text';
import { warningWords } from '../../../text/claim-words';
import type { PreparedStep } from '../prepared';
import { ClaimList } from './ClaimList';
import { warningsOf } from './warnings';

/** The words of one step, and its sentences. Text is kept as it is typed. */
export function StepForm({
  text,
  data,
  prepared,
  editable,
  onChange,
  onRemove,
}: {
  readonly text: Text;
  readonly data: SlideData;
  readonly prepared: PreparedStep;
  readonly editable: boolean;
  readonly onChange: (step: StoryStep) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { t } = text;
  const { step } = prepared;
  const [draft, setDraft] = useState(step);
  const { subject } = readView(data.index, step.view);
  const write = (change: Partial<StoryStep>): void => {
    setDraft({ ...draft, ...change });
    onChange({ ...step, ...change });
  };
  const warnings = warningsOf(data, subject, `${draft.headline} ${draft.text}`);
  const marked = new Set(step.marks.map(({ area }) => area));
  const field = (key: 'headline' | 'text' | 'notes', label: string, help = ''): ReactNode => (
    <label className="story-field">
      {label}
      <textarea
        className="field"
        rows={key === 'headline' ? 1 : 3}
        readOnly={!editable}
        placeholder={help}
        value={draft[key]}
        onChange={(event) => write({ [key]: event.target.value })}
      />
    </label>
  );
  return (
    <div className="step-form">
      <p className="small">
        {step.view === '' ? t('present.viewNone') : <a href={step.view}>{t('present.viewOpen')}</a>}
      </p>
      {field('headline', t('present.headline'), t('present.headlineHelp'))}
      {field('text', t('present.body'))}
      {warnings.map((warning) => (
        <p key={warning} className="doubt" role="status">
          {warningWords(text, warning)}
        </p>
      ))}
      {field('notes', t('present.notes'))}
      {editable && (subject.kind === 'map' || subject.kind === 'compare') && (
        <fieldset className="step-marks">
          <legend>{t('present.marks')}</legend>
          {data.index.monitoringAreas.map(({ id, name_da }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={marked.has(id)}
                onChange={({ target }) =>
                  write({
                    marks: target.checked
                      ? [...step.marks, { area: id, words: '' }]
                      : step.marks.filter(({ area }) => area !== id),
                  })
                }
              />{' '}
              {name_da}
            </label>
          ))}
        </fieldset>
      )}
      <ClaimList
        text={text}
        data={data}
        subject={subject}
        claims={prepared.claims}
        editable={editable}
        onChange={(claims) => write({ claims })}
      />
      {editable && (
        <button type="button" className="button button-quiet" onClick={onRemove}>
          {t('present.removeStep')}
        </button>
      )}
    </div>
  );
}
