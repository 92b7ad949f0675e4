import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Background } from '../../../web/domain/dataset/background';
import type { Catalogue } from '../../../web/domain/dataset/catalogue';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import type { Observation } from '../../../web/domain/figures/observation';
import { type Choices, DEFAULT_CHOICES } from '../../../web/state/choices';
import { ready, useStore } from '../../../web/state/store';
import { DEFAULT_VIEWS } from '../../../web/state/view-choices';
import type { CompareChoices } from '../../../web/state/view-choices/compare';
import { textOf } from '../../../web/text';
import AreaScreen from '../../../web/views/area/AreaScreen';
import CompareScreen from '../../../web/views/compare/CompareScreen';
import GoalsScreen from '../../../web/views/goals/GoalsScreen';
import type { ScreenProps } from '../../../web/views/shared/screen-props';
import TrendsScreen from '../../../web/views/trends/TrendsScreen';
import '../../../web/styles/index.css';
import { syntheticGeography } from './synthetic-areas';
import { syntheticFigures, syntheticTargets } from './synthetic-figures';

/** A view of a screen: what is chosen at each turn, and what stands when its picture does. */
interface View {
  readonly screen: ComponentType<ScreenProps>;
  readonly choices: (turn: number, ids: Ids) => Partial<Choices>;
  readonly drawn: string;
}

/** Two of each kind, to change between. */
interface Ids {
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly plans: readonly string[];
}

const of = (two: readonly string[], turn: number): string | null => two[turn % 2] ?? null;
const indicator = (turn: number, { indicators }: Ids): Partial<Choices> => ({
  indicator: of(indicators, turn),
});

const compare = (view: CompareChoices['view'], drawn: string): View => ({
  screen: CompareScreen,
  choices: (turn, ids) => ({
    ...indicator(turn, ids),
    screen: 'compare',
    views: { ...DEFAULT_VIEWS, compare: { ...DEFAULT_VIEWS.compare, view } },
  }),
  drawn,
});

/** The views that are measured, by name. */
const VIEWS: Readonly<Record<string, View>> = {
  'compare one': compare('one', '.chart-picture svg'),
  'compare all': compare('all', '.rug button'),
  'compare two': compare('two', '.chart-picture svg'),
  'compare periods': compare('periods', '.chart-picture svg path'),
  'compare maps': compare('maps', '.chart-picture svg path'),
  trends: {
    screen: TrendsScreen,
    choices: (turn, ids) => ({ ...indicator(turn, ids), screen: 'trends', focus: of(ids.areas, 0) }),
    drawn: '.chart-picture svg',
  },
  profile: {
    screen: AreaScreen,
    choices: (turn, { areas }) => ({ screen: 'area', focus: of(areas, turn) }),
    drawn: '.profile-spine svg',
  },
  goals: {
    screen: GoalsScreen,
    choices: (turn, { plans }) => ({
      screen: 'goals',
      views: { ...DEFAULT_VIEWS, goals: { goalPlan: of(plans, turn) } },
    }),
    drawn: '.goal',
  },
};

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('the page has no root');
const app = createRoot(root);
const frame = (): Promise<number> => new Promise(requestAnimationFrame);

const props: ScreenProps = {
  text: textOf('da'),
  theme: 'light',
  fullScreen: { on: false, possible: false, toggle: () => undefined },
  keysShown: false,
  onKeys: () => undefined,
  header: () => null,
};

/** The project's own data, as the command line reads it. */
interface Given {
  readonly catalogue: Catalogue;
  readonly observations: readonly Observation[];
  readonly background: Background;
}

/** Puts figures, boundaries and goals in the store: the real ones as given, or synthetic ones. Gives what to change between. */
function prepare(given: Given, synthetic: boolean): Ids {
  const figures = synthetic ? syntheticFigures() : makeFigureIndex(given.catalogue, given.observations);
  const geography = syntheticGeography(figures.monitoringAreas.length);
  const areas = figures.monitoringAreas.map(({ id }) => id);
  const named = geography.areas.features.map((feature, i) => ({
    ...feature,
    properties: { ...feature.properties, id: areas[i] ?? '' },
  }));
  useStore.setState({
    figures: ready(figures),
    geography: ready({ ...geography, areas: { ...geography.areas, features: named } }),
    background: ready(synthetic ? { ...given.background, targets: syntheticTargets() } : given.background),
  });
  const plans = ['2025', '2021'];
  return synthetic
    ? { indicators: ['indicator-0', 'indicator-1'], areas, plans }
    : { indicators: ['school-absence-mean', 'move-out-rate'], areas, plans };
}

/** Times, ms, from a choice to its frame on the screen: opening the view first, then changes of the indicator. */
async function measure(name: string, ids: Ids, runs: number): Promise<number[]> {
  const view = VIEWS[name];
  if (!view) throw new Error(`no view ${name}`);
  const choose = (turn: number): void =>
    useStore.setState({ choices: { ...DEFAULT_CHOICES, ...view.choices(turn, ids) } });
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    flushSync(() => choose(run));
    if (run === 0) flushSync(() => app.render(<view.screen key={name} {...props} />));
    while (!document.querySelector(view.drawn)) await frame();
    await frame();
    await frame();
    times.push(performance.now() - start);
  }
  flushSync(() => app.render(null));
  return times;
}

Object.assign(window, { planner: { views: Object.keys(VIEWS), prepare, measure } });
