import type { Figure } from '../figures/figure';
import type { FigureIndex } from '../figures/figure-index';
import { byQuestion, questionKey } from './changes';
import type { EditionDoubt, EditionFigure, EditionNames, FigureQuestion } from './edition';

/** Today's answer to a question, as an edition keeps it. */
export function frozenFigure(index: FigureIndex, question: FigureQuestion): EditionFigure {
  const { indicator, area, period } = question;
  const figure = index.figure(indicator, area, period);
  const row = figure.observation;
  return {
    indicator,
    area,
    period,
    row: row?.id ?? '',
    value: row?.value ?? null,
    low: row?.low ?? null,
    high: row?.high ?? null,
    numerator: row?.numerator ?? null,
    denominator: row?.denominator ?? null,
    qualifier: row?.qualifier ?? '',
    source: row?.source ?? '',
    locator: row?.locator ?? '',
    doubts: doubtsOf(figure),
    missing: figure.kind === 'missing' ? figure.reason : '',
  };
}

function doubtsOf(figure: Figure): readonly EditionDoubt[] {
  if (figure.kind === 'missing') return [];
  const { flags, others } = figure;
  const doubts: readonly (EditionDoubt | false)[] = [
    flags.suspect && 'suspect',
    flags.smallBase && 'small-base',
    others.length > 0 && 'conflict',
  ];
  return doubts.filter((doubt) => doubt !== false);
}

/** Today's answers to questions, each once, in the order in which editions keep them. */
export function frozenFigures(
  index: FigureIndex,
  questions: readonly FigureQuestion[],
): readonly EditionFigure[] {
  const each = new Map(questions.map((question) => [questionKey(question), question]));
  return [...each.values()].sort(byQuestion).map((question) => frozenFigure(index, question));
}

/** The names that figures are read with. */
export function frozenNames(index: FigureIndex, figures: readonly EditionFigure[]): EditionNames {
  const { indicators, areas, catalogue } = index;
  const of = <T>(ids: readonly string[], entry: (id: string) => T | undefined): Readonly<Record<string, T>> =>
    Object.fromEntries(
      [...new Set(ids)].flatMap((id) => {
        const found = entry(id);
        return found === undefined ? [] : [[id, found] as const];
      }),
    );
  return {
    indicators: of(
      figures.map(({ indicator }) => indicator),
      (id) => {
        const found = indicators.get(id);
        return found && { name: found.name_da, unit: found.unit, precision: found.precision };
      },
    ),
    areas: of(
      figures.map(({ area }) => area),
      (id) => areas.get(id)?.name_da,
    ),
    sources: of(
      figures.map(({ source }) => source),
      (id) => catalogue.sources.find((source) => source.id === id)?.title_da,
    ),
  };
}
