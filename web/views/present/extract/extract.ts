import type { ClaimAbout } from '../../../domain/claims/claim';
import type { ClaimEvidence } from '../../../domain/claims/fact';
import { findFact } from '../../../domain/claims/find-fact';
import type { Figure } from '../../../domain/figures/figure';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator, Theme } from '../../../domain/figures/indicator';
import { newestPeriod } from '../../../domain/figures/start';
import type { SlideData } from '../../../svg/slides/slide';
import { dataDate } from '../../../svg/slides/source-line';
import type { Text } from '../../../text';
import { factSentence } from '../../../text/claim-words';
import { baseWords, doubtWords, figureWords, ownDecimals } from '../../../text/figure-words';
import { capital, listWords } from '../../../text/lists';
import { indicatorName } from '../../../text/naming';
import { themeName } from '../../../text/theme-names';

/** What an extract is about. */
export interface ExtractScope {
  readonly theme: Theme;
  /** Ids of monitoring areas. */
  readonly areas: readonly string[];
}

/** One indicator: what is true of it in sentences, then every figure with what it rests on. */
export interface ExtractPart {
  readonly id: string;
  readonly heading: string;
  readonly definition: string;
  readonly sentences: readonly string[];
  readonly columns: readonly string[];
  /** The first cell names the place. */
  readonly rows: readonly (readonly string[])[];
}

/** A theme and some areas as text and tables, to be pasted into an application. */
export interface Extract {
  readonly title: string;
  readonly about: string;
  readonly parts: readonly ExtractPart[];
  readonly sourcesHeading: string;
  readonly sources: readonly string[];
  readonly notesHeading: string;
  readonly notes: readonly string[];
}

/** Figures older than so many years before the newest plan belong to history. */
const RECENT_YEARS = 3;

/** Makes an extract: recent indicators of the theme that may stand anywhere, newest period of each, areas in the plan's order. */
export function extractOf(text: Text, data: SlideData, scope: ExtractScope): Extract {
  const { t } = text;
  const { index } = data;
  const areas = index.monitoringAreas.filter(({ id }) => scope.areas.includes(id));
  const shown: Figure[] = [];
  const parts = index.catalogue.indicators
    .filter(({ theme, exposure }) => theme === scope.theme && exposure === 'open')
    .flatMap((indicator) => {
      const period = newestPeriod(index, indicator.id);
      if (period === null || !isRecent(index, period)) return [];
      const places = [...areas.map(({ id }) => id), index.municipality];
      const figures = places.map((area) => [area, index.figure(indicator.id, area, period)] as const);
      if (figures.slice(0, -1).every(([, { kind }]) => kind === 'missing')) return [];
      shown.push(...figures.map(([, figure]) => figure));
      return [partOf(text, data, indicator, period, figures)];
    });
  return {
    title: t('extract.title', { theme: themeName(text, scope.theme) }),
    about: t('extract.about', {
      areas: listWords(
        text,
        areas.map(({ name_da }) => name_da),
      ),
    }),
    parts,
    sourcesHeading: t('extract.sources'),
    sources: sourceLines(text, index, shown),
    notesHeading: t('extract.notes'),
    notes: [
      t('extract.noteOrder'),
      t('extract.noteTest'),
      t('extract.noteBase'),
      t('extract.noteRecent', { years: RECENT_YEARS }),
      ...dataDate(text, data).map((words) => `${capital(words)}.`),
    ],
  };
}

/** True when a period begins no longer before the newest plan than an application looks back. */
function isRecent({ catalogue }: FigureIndex, period: string): boolean {
  const begins =
    catalogue.plans
      .map(({ valid_from: from }) => from)
      .sort()
      .at(-1) ?? '';
  const oldest = String(Number(begins.slice(0, 4)) - RECENT_YEARS);
  return period !== 'undated' && period >= oldest;
}

function partOf(
  text: Text,
  { index, background }: SlideData,
  indicator: Indicator,
  period: string,
  figures: readonly (readonly [string, Figure])[],
): ExtractPart {
  const { t } = text;
  const evidence: ClaimEvidence = { index, targets: background?.targets ?? [] };
  const decimals = Math.max(
    0,
    ...figures.map(([, figure]) =>
      figure.kind === 'value' ? ownDecimals(figure.observation.value ?? 0, indicator.precision) : 0,
    ),
  );
  return {
    id: indicator.id,
    heading: t('slides.about', { indicator: indicatorName(text, indicator), period: text.period(period) }),
    definition: indicator.definition_da,
    sentences: figures
      .slice(0, -1)
      .flatMap(([area]) => sentenceOf(text, evidence, { indicator: indicator.id, area, period })),
    columns: [
      t('slides.columnArea'),
      t('extract.columnFigure'),
      t('extract.columnBase'),
      t('slides.columnDoubt'),
      t('extract.columnSource'),
    ],
    rows: figures.map(([area, figure]) => [
      index.areas.get(area)?.name_da ?? area,
      figureWords(text, figure, indicator.unit, decimals, 'full'),
      figure.kind === 'value' ? baseWords(text, figure.observation, indicator) : '',
      doubtWords(text, figure, 'short').join(', '),
      figure.kind === 'value'
        ? placeInSource(index, figure.observation.source, figure.observation.locator)
        : '',
    ]),
  };
}

/** What may be said of one figure: beside the municipality where that is meaningful, else the figure itself, else nothing. */
function sentenceOf(
  text: Text,
  evidence: ClaimEvidence,
  question: { readonly indicator: string; readonly area: string; readonly period: string },
): readonly string[] {
  const asked: readonly ClaimAbout[] = [
    { kind: 'municipality', ...question, side: 'level' },
    { kind: 'value', ...question },
  ];
  for (const about of asked) {
    const fact = findFact(evidence, about);
    if (fact.kind !== 'none') return [factSentence(text, evidence.index, fact)];
  }
  return [];
}

const placeInSource = ({ catalogue }: FigureIndex, id: string, locator: string): string => {
  const source = catalogue.sources.find((one) => one.id === id);
  return [source?.title_da ?? id, locator].filter(Boolean).join(', ');
};

/** The documents that figures come from, newest first. */
function sourceLines(text: Text, { catalogue }: FigureIndex, figures: readonly Figure[]): readonly string[] {
  const used = new Set(
    figures.flatMap((figure) => (figure.kind === 'value' ? [figure.observation.source] : [])),
  );
  return catalogue.sources
    .filter(({ id }) => used.has(id))
    .sort((a, b) => b.year - a.year)
    .map(({ title_da: title, publisher, year }) => text.t('receipt.publisher', { title, publisher, year }));
}
