import { type ReactNode, useEffect, useMemo } from 'react';
import { ChartFoot } from '../../charts/ChartFoot';
import type { Background } from '../../domain/dataset/background';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { planYears } from '../../domain/figures/plan-years';
import { requestBackground } from '../../state/background';
import { chooseInView } from '../../state/history';
import { useStore } from '../../state/store';
import { Choice } from '../../ui/Choice';
import { NothingToShow } from '../shared/NothingToShow';
import { Page } from '../shared/Page';
import { ScreenWaiting } from '../shared/ScreenWaiting';
import type { ScreenProps } from '../shared/screen-props';
import { Activities } from './Activities';
import { GoalTable } from './GoalTable';
import { activitiesModel } from './model/activities-model';
import { goalsModel } from './model/goals-model';
import { goalsTwin } from './model/goals-twin';

/** The plan's own table of goals, live, and what its activities were to reach. */
export default function GoalsScreen(props: ScreenProps): ReactNode {
  const { text, header } = props;
  const figures = useStore((state) => state.figures);
  const background = useStore((state) => state.background);
  useEffect(() => void requestBackground(), []);
  if (figures.status === 'failed')
    return (
      <>
        {header(null)}
        <NothingToShow text={text} />
      </>
    );
  if (figures.status === 'loading' || background.status === 'loading')
    return <ScreenWaiting text={text} header={header} />;
  return (
    <Goals
      {...props}
      index={figures.value}
      background={background.status === 'ready' ? background.value : null}
    />
  );
}

function Goals(
  props: ScreenProps & { readonly index: FigureIndex; readonly background: Background | null },
): ReactNode {
  const { text, index, background } = props;
  const { t } = text;
  const asked = useStore((state) => state.choices.views.goals.goalPlan);
  const goals = useMemo(
    () => (background ? goalsModel(text, index, background, asked) : undefined),
    [text, index, background, asked],
  );
  const plan = goals?.plan.id;
  const activities = useMemo(
    () =>
      background && plan !== undefined
        ? activitiesModel(text, index, background.activities, plan)
        : undefined,
    [text, index, background, plan],
  );
  if (!goals || !activities)
    return (
      <Page screen={props} title={t('screens.goals')} sourceLine={[]} remarks={[t('goals.noBackground')]}>
        {null}
      </Page>
    );
  const sourceLine = [t('map.sourceLine', { sources: goals.sources.join('; ') })];
  return (
    <Page
      screen={props}
      className="goals"
      title={t('screens.goals')}
      finding={goals.finding}
      remarks={goals.otherPlan ? [t('goals.planUnknown')] : []}
      sourceLine={sourceLine}
      controls={
        <Choice<string>
          look="steps"
          legend={t('goals.plan')}
          value={goals.plan.id}
          onChoose={(goalPlan) => chooseInView('goals', { goalPlan })}
          options={goals.plans.map(({ id }) => ({ value: id, label: planYears(index, id) }))}
        />
      }
    >
      <p className="goal-key">{t('goals.key')}</p>
      {goals.sections.map((section) => (
        <GoalTable key={section.id} text={text} section={section} atStart={goals.allAtStart} />
      ))}
      <ChartFoot
        text={text}
        twin={() => goalsTwin(text, goals)}
        notes={[`${t('screens.goals')} ${planYears(index, goals.plan.id)}`, goals.finding, ...sourceLine]}
        fileName={t('goals.file', { plan: goals.plan.id })}
      />
      {activities.sections.length > 0 && (
        <Activities key={goals.plan.id} text={text} plan={goals.plan.id} model={activities} />
      )}
    </Page>
  );
}
