import { type ReactNode, useMemo } from 'react';
import type { Background } from '../../domain/dataset/background';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { useStore } from '../../state/store';
import { Page } from '../shared/Page';
import type { ScreenProps } from '../shared/screen-props';
import { CriteriaControls } from './CriteriaControls';
import { CriteriaTable } from './CriteriaTable';
import { Goals } from './Goals';
import { History } from './History';
import { LawWords } from './LawWords';
import { criteriaModel } from './model/model';
import { Origin } from './Origin';
import { OtherCounts } from './OtherCounts';
import { WhatIf } from './WhatIf';

/** The state's criteria of one list: the areas against the limits, their history, and what would move them. */
export function CriteriaView({
  screen,
  index,
  background,
}: {
  readonly screen: ScreenProps;
  readonly index: FigureIndex;
  readonly background: Background;
}): ReactNode {
  const { text } = screen;
  const { t } = text;
  const choices = useStore((state) => state.choices.views.criteria);
  const evidence = useMemo(() => ({ index, book: background }), [index, background]);
  const model = useMemo(
    () => criteriaModel(text, evidence, background, choices.status, choices.list),
    [text, evidence, background, choices.status, choices.list],
  );
  return (
    <Page
      screen={screen}
      title={t('screens.criteria')}
      finding={model.finding}
      className="criteria-page"
      sourceLine={model.sourceLine}
      controls={<CriteriaControls text={text} model={model} />}
    >
      {model.table ? (
        <CriteriaTable text={text} index={index} model={model} table={model.table} />
      ) : (
        <p className="criteria-none">{model.noLaw}</p>
      )}
      {model.table && (
        <WhatIf
          text={text}
          evidence={evidence}
          status={model.status}
          listDate={model.listDate}
          choice={choices.whatIf}
        />
      )}
      {model.goals.length > 0 && <Goals text={text} scales={model.goals} />}
      <OtherCounts text={text} index={index} counts={model.others} />
      {model.origin.length > 0 && <Origin text={text} index={index} tables={model.origin} />}
      <History text={text} history={model.history} />
      <LawWords text={text} events={model.events} />
    </Page>
  );
}
