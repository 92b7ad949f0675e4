import { BackToStories } from './BackToStories';
import './present.css';
import { type ReactNode, useEffect } from 'react';
import { useStore } from '../../state/store';
import { findStory, requestStories, useStories } from '../../state/story-shelf';
import { Page } from '../shared/Page';
import type { ScreenProps } from '../shared/screen-props';
import { useSlideData } from '../shared/use-slide-data';
import { StoryEditor } from './edit/StoryEditor';
import { EditionPage } from './editions/EditionPage';
import { ExtractView } from './extract/ExtractView';
import { Handout } from './Handout';
import { StoryList } from './StoryList';
import { NotesView } from './show/NotesView';
import { SlideShow } from './show/SlideShow';

/** Stories: found, made, shown and handed on. */
export default function PresentScreen(screen: ScreenProps): ReactNode {
  const { text } = screen;
  const choices = useStore((state) => state.choices.views.present);
  const failed = useStore(({ figures }) => figures.status === 'failed');
  const shelf = useStories();
  const data = useSlideData();
  useEffect(() => void requestStories(), []);
  const waiting = shelf.shipped.status === 'loading' || shelf.own.status === 'loading' || (!data && !failed);
  const story = choices.story === null ? undefined : findStory(shelf, choices.story);
  const frame = (content: ReactNode, title = text.t('screens.present')): ReactNode => (
    <Page screen={screen} title={title} sourceLine={[]} className="present-page">
      {content}
    </Page>
  );
  // an edition needs nothing of today
  if (choices.mode === 'edition') return <EditionPage screen={screen} fingerprint={choices.edition} />;
  if (waiting) return frame(<p role="status">{text.t('present.loading')}</p>);
  if (!data) return frame(<p role="status">{text.t('data.noFigures')}</p>);
  if (choices.mode === 'extract') return <ExtractView screen={screen} data={data} />;
  if (choices.mode === 'list' || choices.story === null)
    return <StoryList screen={screen} shelf={shelf} data={data} />;
  if (!story)
    return frame(
      <>
        <p role="status">{text.t('present.storyGone')}</p>
        <BackToStories text={text} />
      </>,
    );
  switch (choices.mode) {
    case 'edit':
      return <StoryEditor screen={screen} story={story} data={data} at={choices.step} shelf={shelf} />;
    case 'show':
      return <SlideShow screen={screen} story={story} data={data} at={choices.step} />;
    case 'notes':
      return <NotesView screen={screen} story={story} data={data} at={choices.step} />;
    case 'print':
      return <Handout screen={screen} story={story} data={data} />;
  }
}
