import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Story } from '../../../domain/stories/story';
import { chooseInView } from '../../../state/history';
import type { SlideData } from '../../../svg/slides/slide';
import type { ScreenProps } from '../../shared/screen-props';
import { prepareStory } from '../prepared';
import { SlideView } from '../SlideView';
import { useStepChannel } from './channel';
import { stepAfterKey } from './step-keys';

const SECOND_MS = 1000;

/** The presenter's own window: notes, clock, this slide and the next; moving here moves the slides. */
export function NotesView({
  screen: { text, theme },
  story,
  data,
  at,
}: {
  readonly screen: ScreenProps;
  readonly story: Story;
  readonly data: SlideData;
  readonly at: number;
}): ReactNode {
  const { t } = text;
  const count = story.steps.length;
  const step = Math.min(Math.max(1, at), Math.max(1, count));
  const { steps } = useMemo(() => prepareStory(text, data, story), [text, data, story]);
  const goTo = useCallback((to: number) => chooseInView('present', { step: to }, 'replace'), []);
  useStepChannel(story.id, step, goTo);
  useEffect(() => {
    document.title = t('present.notesTitle', { title: story.title });
  }, [story.title, t]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('button') && /^( |Enter)$/.test(event.key))
        return;
      const to = stepAfterKey(event.key, step, count);
      if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      goTo(to);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  const [now, next] = [steps[step - 1], steps[step]];
  return (
    <main className="notes" id="figures" tabIndex={-1}>
      <header className="notes-head">
        <h1>{t('present.notesNow', { number: step, of: count })}</h1>
        <Clock text={text} />
        <button type="button" className="button" onClick={() => goTo(Math.max(1, step - 1))}>
          {t('present.previous')}
        </button>
        <button type="button" className="button" onClick={() => goTo(Math.min(count, step + 1))}>
          {t('present.next')}
        </button>
      </header>
      <section className="notes-now" aria-label={t('present.notes')}>
        {now && <SlideView text={text} prepared={now} theme={theme} id="now" />}
        <p className="notes-words">{now?.step.notes || t('present.notesNone')}</p>
      </section>
      <section className="notes-next" aria-labelledby="notes-next">
        <h2 id="notes-next">{t('present.notesNext')}</h2>
        {next ? (
          <SlideView text={text} prepared={next} theme={theme} id="next" />
        ) : (
          <p>{t('present.notesEnd')}</p>
        )}
      </section>
    </main>
  );
}

/** Time of day, and how long it has been going. */
function Clock({ text }: { readonly text: ScreenProps['text'] }): ReactNode {
  const [begun, setBegun] = useState(() => Date.now());
  const [now, setNow] = useState(begun);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - begun) / SECOND_MS));
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = new Date(now);
  return (
    <p className="notes-clock">
      <span>
        {text.t('present.clock')} {two(time.getHours())}:{two(time.getMinutes())}
      </span>
      <span>
        {text.t('present.elapsed')} {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
      </span>
      <button type="button" className="button button-quiet" onClick={() => setBegun(Date.now())}>
        {text.t('present.restart')}
      </button>
    </p>
  );
}
