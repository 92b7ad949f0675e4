import { printedDifference } from '../figures/comparison';
import type { ValueFigure } from '../figures/figure';
import type { FigureIndex } from '../figures/figure-index';
import type { Indicator } from '../figures/indicator';
import { testAgainstMunicipality } from '../figures/municipality-test';
import { baselineChange } from '../trends/baseline-change';
import { isSound, trendLine } from '../trends/trend-line';
import { areasFact } from './areas-fact';
import type { ClaimAbout } from './claim';
import {
  basisOf,
  type ClaimEvidence,
  type FactAnswer,
  type MunicipalityFact,
  none,
  sideOf,
  type ValueFact,
} from './fact';
import { runFact } from './run-fact';

/** What is true now of the question that a sentence answers, or why nothing can be said. */
export function findFact(evidence: ClaimEvidence, about: ClaimAbout): FactAnswer {
  const { index } = evidence;
  const indicator = index.indicators.get(about.indicator);
  if (!indicator) return none('indicator-unknown');
  if (about.kind !== 'areas' && !index.areas.has(about.area)) return none('area-unknown');
  if (indicator.exposure !== 'open') return none('not-for-stories');
  switch (about.kind) {
    case 'value':
      return valueFact(index, indicator, about.area, about.period);
    case 'municipality':
      return municipalityFact(index, indicator, about.area, about.period);
    case 'areas':
      return areasFact(index, indicator, about.period);
    case 'run':
      return runFact(index, indicator, about.area, about.steps, about.direction);
    case 'baseline':
      return baselineFact(evidence, indicator, about.area, about.plan);
  }
}

function valueFact(
  index: FigureIndex,
  indicator: Indicator,
  area: string,
  period: string | null,
): ValueFact | Extract<FactAnswer, { kind: 'none' }> {
  const figure = figureOf(index, indicator, area, period);
  if (!figure) return { kind: 'none', reason: 'no-figure' };
  const basis = basisOf(figure);
  if (!basis) return { kind: 'none', reason: 'not-for-stories' };
  return { kind: 'value', indicator, area, figure, basis: [basis] };
}

function municipalityFact(
  index: FigureIndex,
  indicator: Indicator,
  area: string,
  period: string | null,
): FactAnswer {
  const own = valueFact(index, indicator, area, period);
  if (own.kind === 'none') return own;
  if (indicator.direction === 'neutral') return none('neutral');
  if (indicator.kind === 'count') return none('count');
  const town = index.figure(indicator.id, index.municipality, own.figure.observation.period);
  const level = town.kind === 'value' ? basisOf(town) : undefined;
  if (area === index.municipality || town.kind === 'missing' || !level) return none('no-municipality');
  const distance = printedDifference(own.basis[0]?.value ?? 0, level.value, indicator);
  return {
    kind: 'municipality',
    indicator,
    area,
    figure: own.figure,
    town,
    distance,
    side: sideOf(distance),
    test: testAgainstMunicipality(own.figure, town, indicator),
    basis: [...own.basis, level],
  } satisfies MunicipalityFact;
}

function baselineFact(
  { index, targets }: ClaimEvidence,
  indicator: Indicator,
  area: string,
  plan: string,
): FactAnswer {
  if (indicator.direction === 'neutral') return none('neutral');
  const line = trendLine(index, indicator.id, area);
  const change = baselineChange(index, targets, indicator, line, plan);
  if (change.kind === 'no-change') return none('no-baseline');
  const { baseline, latest, difference, result } = change;
  const basis = [baseline, latest].flatMap(({ figure }) => basisOf(figure) ?? []);
  if (basis.length < 2 || !isSound(latest)) return none('not-for-stories');
  const side = sideOf(difference);
  return { kind: 'baseline', indicator, area, plan, baseline, latest, difference, side, result, basis };
}

/** The figure of a period, or of the newest dated one that has any. */
function figureOf(
  index: FigureIndex,
  indicator: Indicator,
  area: string,
  period: string | null,
): ValueFigure | undefined {
  const periods = period === null ? datedBackwards(index.periodsOf(indicator.id, area)) : [period];
  for (const one of periods) {
    const figure = index.figure(indicator.id, area, one);
    if (figure.kind === 'value') return figure;
  }
  return undefined;
}

const datedBackwards = (periods: readonly string[]): readonly string[] =>
  periods.filter((period) => period !== 'undated').reverse();
