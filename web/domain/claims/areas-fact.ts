import type { FigureIndex } from '../figures/figure-index';
import type { Indicator } from '../figures/indicator';
import { areaFigures, mapPeriods } from '../figures/map-figures';
import { type ComparisonTest, testAgainstMunicipality } from '../figures/municipality-test';
import { type AreasFact, basisOf, type FactAnswer, none } from './fact';

/** Fewer areas than this are named, not counted. */
const FEWEST_AREAS = 3;

/** How the monitoring areas lie about the municipality: how many, and between what; none of them is named. */
export function areasFact(index: FigureIndex, indicator: Indicator, period: string | null): FactAnswer {
  if (indicator.direction === 'neutral') return none('neutral');
  if (indicator.kind === 'count') return none('count');
  const asked = period ?? newestShared(index, indicator.id);
  if (asked === undefined) return none('no-figure');
  const { areas, municipality } = areaFigures(index, indicator.id, asked);
  const level = municipality.kind === 'value' ? basisOf(municipality) : undefined;
  if (municipality.kind === 'missing' || !level) return none('no-municipality');
  const sound = [...areas.values()].flatMap((figure) => {
    const basis = figure.kind === 'value' ? basisOf(figure) : undefined;
    return basis ? [{ figure, basis }] : [];
  });
  if (sound.length < FEWEST_AREAS) return none('too-few-figures');
  const values = sound.map(({ basis }) => basis.value);
  return {
    kind: 'areas',
    indicator,
    period: asked,
    town: municipality,
    areas: sound.length,
    from: Math.min(...values),
    to: Math.max(...values),
    over: values.filter((value) => value > level.value).length,
    under: values.filter((value) => value < level.value).length,
    doubt: doubtOf(sound.map(({ figure }) => testAgainstMunicipality(figure, municipality, indicator))),
    basis: [...sound.map(({ basis }) => basis), level],
  };
}

function doubtOf(tests: readonly ComparisonTest[]): AreasFact['doubt'] {
  const untestable = tests.find((test) => test.kind === 'untestable');
  if (untestable) return untestable.reason;
  const sure = tests.every((test) => test.kind === 'tested' && test.result !== 'no-certain-difference');
  return sure ? null : 'not-all-certain';
}

/** The newest dated period in which areas and municipality have figures. */
const newestShared = (index: FigureIndex, indicator: string): string | undefined =>
  mapPeriods(index, indicator).findLast(
    ({ period, areas, municipality }) => period !== 'undated' && municipality && areas >= FEWEST_AREAS,
  )?.period;
