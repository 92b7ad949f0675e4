import { type ReactNode, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Story } from '../../domain/stories/story';
import { claimLine } from '../../svg/slides/checked-claim';
import type { SlideData } from '../../svg/slides/slide';
import { Page } from '../shared/Page';
import type { ScreenProps } from '../shared/screen-props';
import { BackToStories } from './BackToStories';
import { prepareStory } from './prepared';
import { SlideView } from './SlideView';

/** A story on paper: for residents' boards two slides a page, for the board's file one a page across; then the sources of every number. */
export function Handout({
  screen,
  story,
  data,
}: {
  readonly screen: ScreenProps;
  readonly story: Story;
  readonly data: SlideData;
}): ReactNode {
  const { text } = screen;
  const { t } = text;
  const { steps, failing } = useMemo(() => prepareStory(text, data, story), [text, data, story]);
  const [sheets, setSheets] = useState<'two' | 'one'>('two');
  const print = (how: 'two' | 'one'): void => {
    flushSync(() => setSheets(how)); // the browser prints what stands there at once
    window.print();
  };
  const receipts = [...new Set(steps.flatMap(({ content }) => content.receipts))];
  return (
    <Page
      screen={screen}
      title={story.title}
      finding={story.occasion}
      sourceLine={[]}
      className="present-page handout"
      tools={
        <>
          <button type="button" className="button button-quiet" onClick={() => print('two')}>
            {t('present.printNow')}
          </button>
          <button type="button" className="button button-quiet" onClick={() => print('one')}>
            {t('present.printSlides')}
          </button>
        </>
      }
      controls={<BackToStories text={text} />}
    >
      {failing.length > 0 && (
        <section aria-labelledby="handout-failing">
          <h2 id="handout-failing">{t('present.failingHeading')}</h2>
          <ul>
            {failing.map((one) => (
              <li key={one.claim.id + one.claim.sentence}>{claimLine(one)}</li>
            ))}
          </ul>
        </section>
      )}
      <ol className="handout-slides" data-sheets={sheets}>
        {steps.map((prepared, i) => (
          <li key={prepared.step.id}>
            <SlideView text={text} prepared={prepared} theme="light" id={`handout-${i}`} table />
          </li>
        ))}
      </ol>
      <section aria-labelledby="handout-receipts" className="handout-receipts">
        <h2 id="handout-receipts">{t('present.receiptsHeading')}</h2>
        <ul>
          {receipts.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
