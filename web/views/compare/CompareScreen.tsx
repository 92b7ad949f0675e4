import { type ReactNode, useEffect, useMemo } from 'react';
import type { Background } from '../../domain/dataset/background';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { requestBackground } from '../../state/background';
import { useStore } from '../../state/store';
import type { CompareView } from '../../state/view-choices/compare';
import type { Text } from '../../text';
import { indicatorName } from '../../text/naming';
import { NothingToShow } from '../shared/NothingToShow';
import { Page } from '../shared/Page';
import { ScreenWaiting } from '../shared/ScreenWaiting';
import type { ScreenProps } from '../shared/screen-props';
import './compare.css';
import { Controls } from './Controls';
import { MapsView } from './maps/MapsView';
import { askedQuestion, type Question, secondQuestion } from './model/question';
import { OneView } from './one/OneView';
import { RugView } from './rug/RugView';
import { TwoView } from './two/TwoView';

/** Figures set against each other: one over all areas, all of them, two of them, one over time, two on maps. */
export default function CompareScreen(props: ScreenProps): ReactNode {
  const figures = useStore((state) => state.figures);
  useEffect(() => void requestBackground(), []);
  if (figures.status === 'loading') return <ScreenWaiting text={props.text} header={props.header} />;
  if (figures.status === 'ready') return <Compare {...props} index={figures.value} />;
  return (
    <>
      {props.header(null)}
      <NothingToShow text={props.text} />
    </>
  );
}

const NONE: Pick<Background, 'targets' | 'criteria'> = { targets: [], criteria: [] };

function Compare(props: ScreenProps & { readonly index: FigureIndex }): ReactNode {
  const { text, theme, index } = props;
  const choices = useStore((state) => state.choices);
  const background = useStore((state) => state.background);
  const { indicator, period, sort, selected } = choices;
  const { view, second: asked, pair } = choices.views.compare;
  const question = useMemo(
    () => askedQuestion(text, index, { indicator, period }),
    [text, index, indicator, period],
  );
  const both = view === 'two' || view === 'maps';
  const second = useMemo(
    () => (question && both ? secondQuestion(index, question, asked) : undefined),
    [index, question, both, asked],
  );
  if (!question)
    return (
      <>
        {props.header(null)}
        <NothingToShow text={text} />
      </>
    );
  const remarks = [
    ...question.remarks,
    ...(view === 'one' && background.status === 'failed' ? [text.t('compare.noBackground')] : []),
  ];
  return (
    <Page
      screen={props}
      className="compare"
      title={titleOf(text, view, question, second)}
      remarks={remarks}
      sourceLine={[text.t('compare.testLine')]}
      controls={
        <Controls
          text={text}
          index={index}
          view={view}
          question={question}
          second={second}
          pair={pair}
          sort={sort}
        />
      }
    >
      {view === 'one' && (
        <OneView
          text={text}
          theme={theme}
          index={index}
          question={question}
          background={background.status === 'ready' ? background.value : NONE}
          sort={sort}
          selected={selected}
        />
      )}
      {view === 'all' && <RugView text={text} theme={theme} index={index} selected={selected} />}
      {view === 'two' && second && (
        <TwoView
          text={text}
          theme={theme}
          index={index}
          first={question}
          second={second}
          selected={selected}
        />
      )}
      {(view === 'periods' || view === 'maps') && (
        <MapsView text={text} theme={theme} index={index} first={question} second={second} />
      )}
    </Page>
  );
}

/** What is set against what, as the page's title. */
function titleOf(
  text: Text,
  view: CompareView,
  { indicator }: Question,
  second: Question | undefined,
): string {
  const name = indicatorName(text, indicator);
  if (view === 'all') return text.t('compare.allTitle');
  return second
    ? text.t('compare.twoTitle', { first: name, second: indicatorName(text, second.indicator) })
    : name;
}
