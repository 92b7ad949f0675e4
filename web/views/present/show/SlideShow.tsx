import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Story } from '../../../domain/stories/story';
import type { SlideSubject } from '../../../domain/stories/subject';
import { chooseInView } from '../../../state/history';
import type { SlideData } from '../../../svg/slides/slide';
import { slideContent } from '../../../svg/slides/slide-content';
import { slideLayout } from '../../../svg/slides/slide-picture';
import { copyToClipboard } from '../../../ui/copy';
import type { ScreenProps } from '../../shared/screen-props';
import { prepareStep, slideParts } from '../prepared';
import { SlideView } from '../SlideView';
import { useStepChannel } from './channel';
import { HallSearch } from './HallSearch';
import { linkCode, linkOf } from './link';
import { stepAfterKey } from './step-keys';
import { useFlight } from './use-flight';

/** A story on the whole window, without anything around it; keys, clicker or a press on the slide move it on. */
export function SlideShow({
  screen,
  story,
  data,
  at,
}: {
  readonly screen: ScreenProps;
  readonly story: Story;
  readonly data: SlideData;
  readonly at: number;
}): ReactNode {
  const { text, theme, fullScreen } = screen;
  const { t } = text;
  const count = story.steps.length;
  const step = Math.min(Math.max(1, at), Math.max(1, count));
  const room = useRef<HTMLElement>(null);
  const [searching, setSearching] = useState(false);
  const [answer, setAnswer] = useState<SlideSubject | null>(null);
  const [code, setCode] = useState(false);
  const [message, setMessage] = useState('');
  const goTo = useCallback((to: number) => chooseInView('present', { step: to }, 'replace'), []);
  const stop = (): void => {
    if (fullScreen.on) fullScreen.toggle();
    chooseInView('present', { mode: 'list', story: null, step: 1 });
  };
  useStepChannel(story.id, step, goTo);

  const current = story.steps[step - 1];
  const copyLink = async (): Promise<void> => {
    const copied = current && (await copyToClipboard(linkOf(window.location.href, current.view)));
    setMessage(t(copied ? 'present.linkCopied' : 'present.linkNotCopied'));
  };
  const prepared = useMemo(() => {
    if (answer)
      return {
        step: { id: 'answer', view: '', headline: '', text: '', notes: '', marks: [], claims: [] },
        content: slideContent(text, data, answer),
        claims: [],
        remark: '',
      };
    return current ? prepareStep(text, data, current) : null;
  }, [text, data, current, answer]);
  const squares = useMemo(
    () => (code && current ? linkCode(linkOf(window.location.href, current.view)) : null),
    [code, current],
  );
  useFlight(room, step, {
    extent: prepared?.content.extent ?? null,
    box: prepared ? slideLayout(slideParts(prepared, { id: 'x', theme, code: null })).picture : NO_BOX,
  });

  useEffect(() => {
    document.title = `${story.title} – ${t('common.appName')}`;
    room.current?.focus();
  }, [story.title, t]);
  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      s: () => setSearching(true),
      '/': () => setSearching(true),
      f: fullScreen.toggle,
      q: () => setCode((on) => !on),
      l: () => void copyLink(),
      n: () => openNotes(),
      escape: () => (answer ? setAnswer(null) : stop()),
    };
    const listen = (event: KeyboardEvent): void => {
      if (searching || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const button = event.target instanceof Element && event.target.closest('button, a, dialog');
      if (button && (event.key === ' ' || event.key === 'Enter')) return;
      const to = stepAfterKey(event.key, step, count);
      const act = keys[event.key.toLowerCase()];
      if (to === undefined && !act) return;
      event.preventDefault();
      if (to === undefined) act?.();
      else if (answer) setAnswer(null);
      else goTo(to);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });

  return (
    <main ref={room} className="show" id="figures" tabIndex={-1} aria-label={story.title}>
      <h1 className="hidden">{prepared?.step.headline || prepared?.content.title || story.title}</h1>
      <p className="hidden" role="status">
        {answer ? t('present.answer') : t('present.showName', { number: step, of: count })}
      </p>
      {prepared && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a press anywhere moves on; the keyboard has its own keys
        // biome-ignore lint/a11y/noStaticElementInteractions: the same
        <div
          className="show-room"
          onClick={() => (answer ? setAnswer(null) : goTo(Math.min(count, step + 1)))}
        >
          <SlideView
            text={text}
            prepared={prepared}
            theme={theme}
            id="show"
            code={answer ? null : squares}
            table
          />
        </div>
      )}
      <div className="show-tools">
        <button type="button" className="button" onClick={() => goTo(Math.max(1, step - 1))}>
          {t('present.previous')}
        </button>
        <button type="button" className="button" onClick={() => goTo(Math.min(count, step + 1))}>
          {t('present.next')}
        </button>
        <button type="button" className="button" onClick={() => setSearching(true)}>
          {t('present.search')}
        </button>
        <button type="button" className="button" onClick={openNotes}>
          {t('present.notesWindow')}
        </button>
        <button type="button" className="button" onClick={() => void copyLink()}>
          {t('present.copyLink')}
        </button>
        <button type="button" className="button" aria-pressed={code} onClick={() => setCode(!code)}>
          {t('present.qr')}
        </button>
        {fullScreen.possible && (
          <button type="button" className="button" onClick={fullScreen.toggle}>
            {t(fullScreen.on ? 'map.leaveFullScreen' : 'map.fullScreen')}
          </button>
        )}
        <button type="button" className="button" onClick={stop}>
          {t('present.stop')}
        </button>
        <span className="small">{t('present.keys')}</span>
        <span className="small" role="status">
          {message}
        </span>
      </div>
      <HallSearch
        text={text}
        index={data.index}
        open={searching}
        onClose={() => setSearching(false)}
        onFound={(subject) => {
          setSearching(false);
          setAnswer(subject);
          room.current?.focus();
        }}
      />
    </main>
  );
}

const NO_BOX = { x: 0, y: 0, width: 0, height: 0 };

/** Opens the notes of the same story and step in a window of their own. */
function openNotes(): void {
  const url = new URL(window.location.href);
  url.hash = url.hash.replace('do=show', 'do=notes');
  window.open(url.href, 'boligsocial-monitor-notes', 'popup,width=1100,height=760');
}
