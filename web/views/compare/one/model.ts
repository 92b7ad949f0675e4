import {
  byValue,
  type ComparedArea,
  type ComparedFigure,
  type CompareModel,
} from '../../../domain/comparison/compare';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Sort } from '../../../state/choices';
import type { DotLine, DotModel, DotRow } from '../../../svg/dots/model';
import type { Text } from '../../../text';
import { doubtWords, figureWords, ownDecimals, reasonWords, valueWords } from '../../../text/figure-words';
import { distanceWords, toneOf, verdictWords } from '../model/words';
import { referenceLines } from './lines';

/** The dot chart and what is said once, above it. */
export interface OneModel extends DotModel {
  readonly said: readonly string[];
}

export interface DotInput {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly model: CompareModel;
  /** False for counts: a whole municipality says nothing about a part of it. */
  readonly comparable: boolean;
  readonly decimals: number;
  readonly sort: Sort;
  readonly selected: readonly string[];
  /** Name of the newest plan with a goal: "2025-29". */
  readonly planYears: (plan: string) => string;
}

/** Works out the dot chart: areas in the plan's order or as the reader sorts them, then what stands beside them. */
export function dotModel(input: DotInput): OneModel {
  const { text, model, comparable, decimals } = input;
  const { indicator } = model;
  const areas = sorted(input, model.areas).map((area) => rowOf(input, area, 'area', area));
  const beside = [
    ...model.aggregates.map((area) => rowOf(input, area, 'reference', area)),
    ...model.references
      .filter(({ area }) => area.kind !== 'country')
      .map((reference) => rowOf(input, reference, 'reference', null)),
  ].filter(({ reading }) => reading.kind !== 'none');
  const town =
    comparable && model.municipality?.reading.kind === 'number' ? model.municipality.reading.value : null;
  const lines = referenceLines(input);
  const rows = [...areas, ...beside];
  const domain = domainOf(rows, lines);
  return {
    rows,
    lines,
    town,
    domain,
    tick: (value) => valueWords(text, value, indicator.unit, ownDecimals(value, 2)),
    heads: { value: text.t('compare.columnValue'), distance: text.t('compare.columnDistance') },
    said: [
      ...testedWords(input),
      ...(rows.some(({ interval }) => interval) ? [text.t('compare.bars95')] : []),
      ...(domain[0] > 0
        ? [
            text.t('compare.axisFrom', {
              value: valueWords(text, domain[0], indicator.unit, ownDecimals(domain[0], decimals)),
            }),
          ]
        : []),
    ],
  };
}

/** How many figures can be tested; nothing where areas are not set against the municipality. */
function testedWords({ text, model, comparable }: DotInput): readonly string[] {
  const { tested, withFigure } = model.tested;
  if (!comparable || withFigure === 0 || model.municipality?.reading.kind !== 'number') return [];
  if (tested === 0) return [text.t('compare.testableNone', { all: text.number(withFigure) })];
  return [text.t('compare.testable', { tested: text.number(tested), all: text.number(withFigure) })];
}

function rowOf(
  { text, model, comparable, decimals, selected }: DotInput,
  one: ComparedFigure,
  kind: DotRow['kind'],
  held: ComparedArea | null,
): DotRow {
  const { indicator } = model;
  const { figure, reading, area } = one;
  const others = figure.kind === 'value' ? figure.others.flatMap(({ value }) => value ?? []) : [];
  const drawn = reading.kind !== 'none';
  return {
    key: area.id,
    name: area.name_da,
    kind,
    reading,
    others: drawn ? others : [],
    interval: drawn ? one.interval : null,
    tone: held && comparable ? toneOf(held.verdict) : 'untested',
    selected: selected.includes(area.id),
    value: drawn
      ? figureWords(text, figure, indicator.unit, decimals)
      : reasonWords(text, reading.reason, 'short'),
    distance:
      comparable && drawn && held && held.distance !== null
        ? distanceWords(text, held.distance, indicator, decimals)
        : '',
    note: drawn ? noteOf(text, model, one, comparable ? held : null, others) : '',
  };
}

/** Doubts first; a verdict where it is not the same for all. */
function noteOf(
  text: Text,
  { indicator, tested }: CompareModel,
  { figure }: ComparedFigure,
  held: ComparedArea | null,
  others: readonly number[],
): string {
  const write = (value: number): string =>
    valueWords(text, value, indicator.unit, ownDecimals(value, indicator.precision));
  const disagree = text.t('figures.conflict');
  const doubts = doubtWords(text, figure, 'short').filter((words) => words !== disagree);
  const parts = [
    ...(held && held.verdict.kind === 'tested' ? [verdictWords(text, held.verdict)] : []),
    ...(held && tested.tested > 0 && held.verdict.kind === 'untestable'
      ? [text.t('compare.untestable')]
      : []),
    ...doubts,
    ...(others.length > 0 ? [text.t('compare.alsoPrinted', { values: others.map(write).join(', ') })] : []),
  ];
  return parts.join(' · ');
}

function sorted({ text, sort }: DotInput, areas: readonly ComparedArea[]): readonly ComparedArea[] {
  if (sort === 'value') return byValue(areas);
  if (sort === 'name') return [...areas].sort((a, b) => text.compare(a.area.name_da, b.area.name_da));
  return areas;
}

/** Room beyond the outermost numbers, as a share of their span. */
const MARGIN = 0.06;
/** The axis begins at zero unless all numbers lie in the upper half of it. */
const ZERO_BELOW = 0.5;

/** The span of the axis: all that is drawn, from zero where that costs less than half the room. */
function domainOf(rows: readonly DotRow[], lines: readonly DotLine[]): readonly [number, number] {
  const numbers = [...rows.flatMap(numbersOf), ...lines.map(({ value }) => value)];
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  if (numbers.length === 0 || !(high > 0)) return [Math.min(0, low), Math.max(1, high)];
  if (low < high * ZERO_BELOW) return [Math.min(0, low), high * (1 + MARGIN)];
  const room = (high - low || high) * MARGIN * 2;
  return [Math.max(0, floorTo(low - room)), high + room];
}

/** Down to a round number of the size of the value. */
function floorTo(value: number): number {
  const step = value >= 20 ? 5 : value >= 2 ? 1 : 0.1;
  return Number((Math.floor(value / step) * step).toFixed(2));
}

function numbersOf({ reading, interval, others }: DotRow): readonly number[] {
  const own =
    reading.kind === 'number' || reading.kind === 'bound'
      ? [reading.value]
      : reading.kind === 'span'
        ? [reading.low, reading.high]
        : [];
  return [...own, ...others, ...(interval ? [interval.low, interval.high] : [])];
}
