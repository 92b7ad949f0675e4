import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Background } from '../../../web/domain/dataset/background';
import type { Catalogue } from '../../../web/domain/dataset/catalogue';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import type { Observation } from '../../../web/domain/figures/observation';
import { DEFAULT_CHOICES } from '../../../web/state/choices';
import { ready, useStore } from '../../../web/state/store';
import { DEFAULT_VIEWS, type ViewChoices } from '../../../web/state/view-choices';
import { textOf } from '../../../web/text';
import CompareScreen from '../../../web/views/compare/CompareScreen';
import type { ScreenProps } from '../../../web/views/shared/screen-props';
import '../../../web/styles/index.css';
import { syntheticGeography } from './synthetic-areas';
import { syntheticFigures } from './synthetic-figures';

/** A view of a screen, and what its pictures have when they stand. */
interface View {
  readonly screen: ComponentType<ScreenProps>;
  readonly id: 'compare';
  readonly views: ViewChoices;
  readonly drawn: string;
}

const compare = (view: ViewChoices['compare']['view'], drawn: string): View => ({
  screen: CompareScreen,
  id: 'compare',
  views: { ...DEFAULT_VIEWS, compare: { view, second: null, pair: 'side' } },
  drawn,
});

/** The views that are measured, by name. */
const VIEWS: Readonly<Record<string, View>> = {
  'compare one': compare('one', '.chart-picture svg'),
  'compare all': compare('all', '.rug button'),
  'compare two': compare('two', '.chart-picture svg'),
  'compare periods': compare('periods', '.chart-picture svg path'),
  'compare maps': compare('maps', '.chart-picture svg path'),
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

/** Puts figures and boundaries in the store: the real ones as given, or synthetic ones. Gives two indicators to change between. */
function prepare(given: Given, synthetic: boolean): readonly string[] {
  const figures = synthetic ? syntheticFigures() : makeFigureIndex(given.catalogue, given.observations);
  const geography = syntheticGeography(figures.monitoringAreas.length);
  const ids = figures.monitoringAreas.map(({ id }) => id);
  const named = geography.areas.features.map((feature, i) => ({
    ...feature,
    properties: { ...feature.properties, id: ids[i] ?? '' },
  }));
  useStore.setState({
    figures: ready(figures),
    geography: ready({ ...geography, areas: { ...geography.areas, features: named } }),
    background: ready(given.background),
  });
  return synthetic ? ['indicator-0', 'indicator-1'] : ['school-absence-mean', 'move-out-rate'];
}

/** Times, ms, from a choice to its frame on the screen: opening the view first, then changes of the indicator. */
async function measure(name: string, indicators: readonly string[], runs: number): Promise<number[]> {
  const view = VIEWS[name];
  if (!view) throw new Error(`no view ${name}`);
  const choose = (turn: number): void =>
    useStore.setState({
      choices: {
        ...DEFAULT_CHOICES,
        screen: view.id,
        views: view.views,
        indicator: indicators[turn % 2] ?? null,
      },
    });
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
