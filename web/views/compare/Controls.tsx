import type { ReactNode } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { SORTS, type Sort } from '../../state/choices';
import { choose, chooseInView } from '../../state/history';
import { COMPARE_VIEWS, type CompareView, PAIR_LOOKS, type PairLook } from '../../state/view-choices/compare';
import type { Text, TextKey } from '../../text';
import { indicatorName } from '../../text/naming';
import { shortPeriod } from '../../text/short-period';
import { Choice } from '../../ui/Choice';
import { IndicatorDialog } from '../shared/indicators/IndicatorDialog';
import type { Question } from './model/question';

const VIEWS: Readonly<Record<CompareView, TextKey>> = {
  one: 'compare.viewOne',
  all: 'compare.viewAll',
  two: 'compare.viewTwo',
  periods: 'compare.viewPeriods',
  maps: 'compare.viewMaps',
};
const PAIR_WORDS: Readonly<Record<PairLook, TextKey>> = {
  side: 'compare.pairSide',
  swipe: 'compare.pairSwipe',
};
const SORT_WORDS: Readonly<Record<Sort, TextKey>> = {
  plan: 'table.sortPlan',
  value: 'table.sortValue',
  name: 'table.sortName',
};

/** What is set against what, and the figures that it is about. */
export function Controls({
  text,
  index,
  view,
  question,
  second,
  pair,
  sort,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly view: CompareView;
  readonly question: Question;
  /** Where two indicators are asked for. */
  readonly second: Question | undefined;
  readonly pair: PairLook;
  readonly sort: Sort;
}): ReactNode {
  const { t } = text;
  return (
    <>
      <Choice<CompareView>
        look="steps"
        legend={t('compare.views')}
        legendHidden
        value={view}
        onChoose={(chosen) => chooseInView('compare', { view: chosen })}
        options={COMPARE_VIEWS.map((value) => ({ value, label: t(VIEWS[value]) }))}
      />
      {view !== 'all' && (
        <IndicatorField
          text={text}
          index={index}
          legend={t(second ? 'compare.first' : 'compare.indicator')}
          question={question}
        />
      )}
      {second && (
        <IndicatorField
          text={text}
          index={index}
          legend={t('compare.second')}
          question={second}
          onChoose={(indicator) => chooseInView('compare', { second: indicator })}
        />
      )}
      {view !== 'all' && view !== 'periods' && question.steps.length > 1 && (
        <Choice
          look="steps"
          legend={t('periods.period')}
          value={question.period}
          onChoose={(period) => choose({ period })}
          options={question.steps.map(({ period }) => ({ value: period, label: shortPeriod(text, period) }))}
        />
      )}
      {view === 'maps' && (
        <Choice<PairLook>
          look="steps"
          legend={t('compare.pair')}
          value={pair}
          onChoose={(chosen) => chooseInView('compare', { pair: chosen })}
          options={PAIR_LOOKS.map((value) => ({ value, label: t(PAIR_WORDS[value]) }))}
        />
      )}
      {view === 'one' && (
        <Choice<Sort>
          look="steps"
          legend={t('table.sort')}
          value={sort}
          onChoose={(chosen) => choose({ sort: chosen })}
          options={SORTS.map((value) => ({ value, label: t(SORT_WORDS[value]) }))}
        />
      )}
    </>
  );
}

/** The name of an indicator with the button that changes it. */
function IndicatorField({
  text,
  index,
  legend,
  question,
  onChoose,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly legend: string;
  readonly question: Question;
  readonly onChoose?: (indicator: string) => void;
}): ReactNode {
  const name = indicatorName(text, question.indicator);
  return (
    <div className="indicator-field">
      <span className="indicator-legend">{legend}</span>
      <IndicatorDialog
        text={text}
        index={index}
        indicator={question.indicator}
        label={name}
        title={legend}
        {...(onChoose ? { onChoose } : {})}
      />
    </div>
  );
}
