import { type ReactNode, useEffect, useState } from 'react';
import { freeId } from '../domain/stories/order';
import { STORY_VERSION, type Story, type StoryStep } from '../domain/stories/story';
import { useStore } from '../state/store';
import { keepStory, requestStories, useStories } from '../state/story-shelf';
import { viewToKeep } from '../state/story-view';
import type { Text } from '../text';

/** The reader's own stories, each a button that adds what is seen now as a step. */
export default function StoryChoice({ text }: { readonly text: Text }): ReactNode {
  const { t } = text;
  const [message, setMessage] = useState('');
  const { own, shipped } = useStories();
  useEffect(() => {
    void requestStories();
  }, []);
  const stories = own.status === 'ready' ? own.value : [];
  const add = (story: Story): void => {
    const { choices, figures } = useStore.getState();
    const view = viewToKeep(figures.status === 'ready' ? figures.value : null, choices);
    const step: StoryStep = {
      id: freeId(story.steps, 'trin'),
      view,
      headline: '',
      text: '',
      notes: '',
      marks: choices.selected.map((area) => ({ area, words: '' })),
      claims: [],
    };
    void keepStory({ ...story, steps: [...story.steps, step] });
    setMessage(t('present.added', { title: story.title }));
  };
  const addNew = (): void => {
    const taken = [...stories, ...(shipped.status === 'ready' ? shipped.value : [])];
    const id = freeId(taken, 'fortaelling');
    add({ version: STORY_VERSION, id, title: t('present.newTitle'), occasion: '', steps: [] });
  };
  return (
    <>
      <p>{t('present.addToHelp')}</p>
      <div className="menu-buttons">
        {stories.map((story) => (
          <button key={story.id} type="button" className="button" onClick={() => add(story)}>
            {story.title}
          </button>
        ))}
        <button type="button" className="button" disabled={own.status === 'loading'} onClick={addNew}>
          {t('present.addNew')}
        </button>
      </div>
      <p role="status">{message}</p>
    </>
  );
}
