import { type ReactNode, useMemo, useState } from 'react';
import { readStory } from '../../data/stories';
import { freeId } from '../../domain/stories/order';
import { STORY_VERSION, type Story } from '../../domain/stories/story';
import { chooseInView } from '../../state/history';
import { type OfflineState, useOffline } from '../../state/offline';
import { keepStory, removeStory, type StoryShelf } from '../../state/story-shelf';
import type { SlideData } from '../../svg/slides/slide';
import { dataDate } from '../../svg/slides/source-line';
import type { Text } from '../../text';
import { FileButton } from '../../ui/FileButton';
import { Page } from '../shared/Page';
import type { ScreenProps } from '../shared/screen-props';
import { EditionList } from './editions/EditionList';
import { ExportMenu } from './export/ExportMenu';
import { ItemButton } from './ItemButton';
import { prepareStory, problemSteps } from './prepared';
import { ReportSection } from './report/ReportSection';
import { UnreadStories } from './UnreadStories';

/** All stories, with what can be done with each and whether their sentences still hold. */
export function StoryList({
  screen,
  shelf,
  data,
}: {
  readonly screen: ScreenProps;
  readonly shelf: StoryShelf;
  readonly data: SlideData;
}): ReactNode {
  const { text } = screen;
  const { t } = text;
  const [message, setMessage] = useState('');
  const shipped = shelf.shipped.status === 'ready' ? shelf.shipped.value : [];
  const own = shelf.own.status === 'ready' ? shelf.own.value : [];
  const add = (story: Story): void => {
    const id = freeId([...own, ...shipped], story.id);
    void keepStory({ ...story, id });
    chooseInView('present', { mode: 'edit', story: id, step: 1 });
  };
  const openFile = async (chosen: File | undefined): Promise<void> => {
    const story = chosen && readStory(await chosen.text());
    if (!story) return setMessage(t('present.openRefused'));
    void keepStory({ ...story, id: freeId([...own, ...shipped], story.id) });
    setMessage(t('present.opened', { title: story.title }));
  };
  const item = (story: Story, isOwn: boolean): ReactNode => (
    <StoryItem key={story.id} screen={screen} story={story} data={data} own={isOwn} onCopy={add} />
  );
  return (
    <Page
      screen={screen}
      title={t('screens.present')}
      finding={t('present.finding')}
      sourceLine={dataDate(text, data).map((part) => part.charAt(0).toUpperCase() + part.slice(1))}
      className="present-page"
      remarks={shelf.kept ? NONE : [t('present.notKept')]}
    >
      <OfflineReady text={text} />
      <section aria-labelledby="stories-shipped">
        <h2 id="stories-shipped">{t('present.shipped')}</h2>
        <ul className="stories">{shipped.map((story) => item(story, false))}</ul>
      </section>
      <section aria-labelledby="stories-own">
        <h2 id="stories-own">{t('present.own')}</h2>
        <p className="small muted">{t(own.length === 0 ? 'present.ownNone' : 'present.ownWhere')}</p>
        <ul className="stories">{own.map((story) => item(story, true))}</ul>
        <UnreadStories text={text} unread={shelf.unread} />
        <p className="story-tools">
          <button type="button" className="button" onClick={() => add(emptyStory(t('present.newTitle')))}>
            {t('present.create')}
          </button>
          <FileButton
            label={t('present.open')}
            accept="application/json,.json"
            onFiles={([chosen]) => void openFile(chosen)}
          />
        </p>
        <p role="status">{message}</p>
      </section>
      <section aria-labelledby="extract">
        <h2 id="extract">{t('extract.heading')}</h2>
        <p className="small muted present-help">{t('extract.openHelp')}</p>
        <p className="story-tools">
          <button
            type="button"
            className="button"
            onClick={() => chooseInView('present', { mode: 'extract', story: null })}
          >
            {t('extract.open')}
          </button>
        </p>
      </section>
      <EditionList text={text} data={data} stories={[...shipped, ...own]} />
      <ReportSection text={text} data={data} stories={[...shipped, ...own]} />
    </Page>
  );
}

const NONE: readonly string[] = [];

export const emptyStory = (title: string): Story => ({
  version: STORY_VERSION,
  id: 'fortaelling',
  title,
  occasion: '',
  steps: [],
});

/** Whether a story could be shown now without any network: what a presenter wants to know the day before. */
function OfflineReady({ text }: { readonly text: Text }): ReactNode {
  const { support, kept } = useOffline();
  if (support === 'unknown') return null;
  return <p className="small muted">{offlineWords(text, { support, kept })}</p>;
}

function offlineWords({ t, date }: Text, { support, kept }: Pick<OfflineState, 'support' | 'kept'>): string {
  if (support === 'impossible') return t('offline.impossible');
  if (!kept) return t('offline.preparing');
  return t('offline.ready', { data: t('slides.dataDate', { date: date(kept.date) }) });
}

function StoryItem({
  screen: { text },
  story,
  data,
  own,
  onCopy,
}: {
  readonly screen: ScreenProps;
  readonly story: Story;
  readonly data: SlideData;
  readonly own: boolean;
  readonly onCopy: (story: Story) => void;
}): ReactNode {
  const { t } = text;
  const prepared = useMemo(() => prepareStory(text, data, story), [text, data, story]);
  const { failing, claims } = prepared;
  const problems = problemSteps(prepared);
  const go = (mode: 'show' | 'edit' | 'print'): void =>
    chooseInView('present', { mode, story: story.id, step: 1 });
  return (
    <li className="story">
      <h3>{story.title}</h3>
      <p className="small muted">
        {[story.occasion, t('present.steps', { count: story.steps.length })].filter(Boolean).join(' · ')}
      </p>
      {problems > 0 && <p className="doubt">{t('present.problems', { count: problems })}</p>}
      {failing.length > 0 && <p className="doubt">{t('claims.failing', { count: failing.length })}</p>}
      {failing.length === 0 && claims > 0 && (
        <p className="small">{t('claims.allTrue', { count: claims })}</p>
      )}
      <div className="story-tools">
        <ItemButton
          label={t('present.show')}
          item={story.title}
          tone="strong"
          disabled={story.steps.length === 0}
          onPress={() => go('show')}
        />
        {own ? (
          <ItemButton label={t('present.edit')} item={story.title} onPress={() => go('edit')} />
        ) : (
          <ItemButton label={t('present.stepList')} item={story.title} onPress={() => go('edit')} />
        )}
        <ItemButton
          label={t('present.copy')}
          item={story.title}
          onPress={() => onCopy({ ...story, title: t('present.copyName', { title: story.title }) })}
        />
        <ItemButton label={t('present.print')} item={story.title} onPress={() => go('print')} />
        <ExportMenu text={text} data={data} prepared={prepared} />
        {own && (
          <ItemButton
            label={t('present.remove')}
            item={story.title}
            tone="quiet"
            onPress={() => {
              if (window.confirm(t('present.removeSure', { title: story.title }))) void removeStory(story.id);
            }}
          />
        )}
      </div>
    </li>
  );
}
