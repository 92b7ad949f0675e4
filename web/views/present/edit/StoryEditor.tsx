import { type ReactNode, useMemo, useState } from 'react';
import { freeId, moved } from '../../../domain/stories/order';
import type { Story, StoryStep } from '../../../domain/stories/story';
import { chooseInView } from '../../../state/history';
import { keepStory, type StoryShelf } from '../../../state/story-shelf';
import type { SlideData } from '../../../svg/slides/slide';
import { Page } from '../../shared/Page';
import type { ScreenProps } from '../../shared/screen-props';
import { BackToStories } from '../BackToStories';
import { prepareStory } from '../prepared';
import { SlideView } from '../SlideView';
import { StepForm } from './StepForm';
import { StepList } from './StepList';

/** A story being made: its steps in order to the left, the chosen one to the right. What comes with the data is only looked at. */
export function StoryEditor({
  screen,
  story,
  data,
  at,
  shelf,
}: {
  readonly screen: ScreenProps;
  readonly story: Story;
  readonly data: SlideData;
  readonly at: number;
  readonly shelf: StoryShelf;
}): ReactNode {
  const { text, theme } = screen;
  const { t } = text;
  const [message, setMessage] = useState('');
  const own = shelf.own.status === 'ready' && shelf.own.value.some(({ id }) => id === story.id);
  const prepared = useMemo(() => prepareStory(text, data, story), [text, data, story]);
  const place = Math.min(Math.max(1, at), Math.max(1, story.steps.length)) - 1;
  const current = prepared.steps[place];
  const goTo = (step: number): void => chooseInView('present', { step }, 'replace');
  const change = (steps: readonly StoryStep[]): void => void keepStory({ ...story, steps });
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= story.steps.length) return;
    change(moved(story.steps, from, to));
    goTo(to + 1);
    setMessage(t('present.moved', { number: to + 1 }));
  };
  const addWords = (): void => {
    const step: StoryStep = {
      id: freeId(story.steps, 'ord'),
      view: '',
      headline: '',
      text: '',
      notes: '',
      marks: [],
      claims: [],
    };
    change([...story.steps, step]);
    goTo(story.steps.length + 1);
  };
  return (
    <Page
      screen={screen}
      title={story.title}
      finding={own ? story.occasion : t('present.readOnly')}
      sourceLine={[]}
      className="present-page"
      controls={
        <>
          <BackToStories text={text} />
          <button
            type="button"
            className="button button-strong"
            onClick={() => chooseInView('present', { mode: 'show', step: place + 1 })}
            disabled={story.steps.length === 0}
          >
            {t('present.showFrom')}
          </button>
        </>
      }
    >
      {own && (
        <div className="story-names">
          <Field
            label={t('present.title')}
            value={story.title}
            onChange={(title) => void keepStory({ ...story, title })}
          />
          <Field
            label={t('present.occasion')}
            value={story.occasion}
            onChange={(occasion) => void keepStory({ ...story, occasion })}
          />
        </div>
      )}
      <div className="story-edit">
        <section aria-labelledby="story-steps">
          <h2 id="story-steps">{t('present.stepList')}</h2>
          <StepList
            text={text}
            steps={prepared.steps}
            current={place}
            editable={own}
            onChoose={goTo}
            onMove={move}
          />
          {own && (
            <button type="button" className="button" onClick={addWords}>
              {t('present.addWords')}
            </button>
          )}
          <p role="status" className="small">
            {message}
          </p>
        </section>
        {current && (
          <section aria-label={t('present.showName', { number: place + 1, of: story.steps.length })}>
            <SlideView text={text} prepared={current} theme={theme} id="edit" table />
            <StepForm
              key={current.step.id}
              text={text}
              data={data}
              prepared={current}
              editable={own}
              onChange={(step) => change(story.steps.map((one, i) => (i === place ? step : one)))}
              onRemove={() => change(story.steps.filter((_, i) => i !== place))}
            />
          </section>
        )}
      </div>
    </Page>
  );
}

/** A line of text with its label above. */
function Field({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <label className="story-field">
      {label}
      <input className="field" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
