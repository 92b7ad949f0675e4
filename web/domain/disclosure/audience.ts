import type { Background } from '../dataset/background';
import type { Absence, Catalogue } from '../dataset/catalogue';
import type { Observation } from '../figures/observation';
import { type Audience, type DisclosureConfig, maySee } from './config';
import type { HiddenFigure } from './hidden';

/** Figures with all that is told about them. */
export interface Tellable {
  readonly catalogue: Catalogue;
  readonly background: Background;
  readonly observations: readonly Observation[];
}

/** Words for why a figure is not there. */
export interface AudienceWords {
  readonly hidden: (figure: HiddenFigure) => string;
  readonly otherAudience: string;
}

/**
 * What one audience may be told: figures of the sources that it may see, without the hidden ones, and nothing else that tells of either:
 * no conflict, mark, goal or activity that carries their numbers. In place of each stands why it is missing.
 *
 * @param hiddenIds ids of hidden rows: what names one of them goes
 */
export function tellableTo(
  audience: Audience,
  { catalogue, background, observations }: Tellable,
  config: DisclosureConfig,
  {
    hidden,
    hiddenIds,
    shown,
  }: {
    readonly hidden: readonly HiddenFigure[];
    readonly hiddenIds: ReadonlySet<string>;
    readonly shown: readonly Observation[];
  },
  words: AudienceWords,
): Tellable {
  const open = (row: { readonly source: string }): boolean => maySee(config, audience, row.source);
  const told = shown.filter(open);
  const secret = new Set([...hiddenIds, ...observations.filter((row) => !open(row)).map(({ id }) => id)]);
  const questions = new Set(told.map(questionOf));
  const gaps: Absence[] = [
    ...hidden.filter(open).map((figure) => gap(figure, words.hidden(figure))),
    ...observations
      .filter((row) => !open(row))
      .map((row) => gap({ ...row, source: '' }, words.otherAudience)),
  ].filter((absence) => !questions.has(questionOf(absence)));
  const absences = new Map(
    [...catalogue.absences.filter(open), ...gaps].map((absence) => [questionOf(absence), absence]),
  );
  return {
    observations: told,
    catalogue: {
      ...catalogue,
      sources: catalogue.sources.filter(({ id }) => open({ source: id })),
      absences: [...absences.values()],
      conflicts: catalogue.conflicts.filter(({ rows }) => !rows.some((id) => secret.has(id))),
      marks: catalogue.marks.filter(({ observation }) => !secret.has(observation)),
    },
    background: {
      ...background,
      targets: background.targets.filter(open),
      activities: background.activities.filter(open),
      contextFacts: background.contextFacts.filter(open),
      statuses: background.statuses.filter(open),
      listFigures: background.listFigures.filter(open),
      events: background.events.filter(open),
      areaFacts: background.areaFacts.filter(open),
    },
  };
}

const questionOf = (row: {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
}): string => `${row.indicator}|${row.area}|${row.period}`;

const gap = ({ indicator, area, period, source }: Omit<HiddenFigure, 'why'>, reason_da: string): Absence => ({
  indicator,
  area,
  period,
  reason: 'hidden-by-us',
  reason_da,
  source,
  evidence: 'disclosure',
});
