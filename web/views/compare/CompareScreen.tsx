import { type ReactNode, useEffect, useMemo } from 'react';
import type { Background } from '../../domain/dataset/background';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { requestBackground } from '../../state/background';
import { useStore } from '../../state/store';
import { NothingToShow } from '../shared/NothingToShow';
import { indicatorName } from '../shared/naming';
import { Page } from '../shared/Page';
import { ScreenWaiting } from '../shared/ScreenWaiting';
import type { ScreenProps } from '../shared/screen-props';
import { Controls } from './Controls';
import { askedQuestion, secondQuestion } from './model/question';
import { OneView } from './one/OneView';

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
  const { view, second: asked } = choices.views.compare;
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
  const name = indicatorName(text, question.indicator);
  const remarks = [
    ...question.remarks,
    ...(view === 'one' && background.status === 'failed' ? [text.t('compare.noBackground')] : []),
  ];
  return (
    <Page
      screen={props}
      className="compare"
      title={view === 'all' ? text.t('compare.allTitle') : name}
      remarks={remarks}
      sourceLine={[]}
      controls={
        <Controls text={text} index={index} view={view} question={question} second={second} sort={sort} />
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
    </Page>
  );
}
