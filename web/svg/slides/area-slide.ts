import type { AreaFactKind } from '../../domain/dataset/plan-rows';
import type { Figure } from '../../domain/figures/figure';
import type { Indicator } from '../../domain/figures/indicator';
import type { SlideSubject } from '../../domain/stories/subject';
import type { Text } from '../../text';
import { doubtWords, figureWords, ownDecimals } from '../../text/figure-words';
import { indicatorName } from '../../text/naming';
import { shortPeriod } from '../../text/short-period';
import { problemSlide } from './problem-slide';
import { receiptLines } from './receipts';
import { cell, type SlideContent, type SlideData } from './slide';
import { figureSources } from './source-line';

type Subject = Extract<SlideSubject, { kind: 'area' }>;

/** A profile opens with the place, homes and strengths; then the figures. */
const FIRST: readonly AreaFactKind[] = ['place', 'homes', 'strength', 'association'];

/** Newest figure of an indicator that an area has. */
export interface NewestFigure {
  readonly indicator: Indicator;
  readonly period: string;
  readonly figure: Figure;
  /** The municipality's of the same period. */
  readonly town: Figure;
}

/** The newest figures of an area: what the newest plan is measured by, and how many live there. */
export function newestFigures({ index }: SlideData, area: string): readonly NewestFigure[] {
  const plan = [...index.catalogue.plans].sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1))[0]?.id ?? '';
  return index.catalogue.indicators.flatMap((indicator): NewestFigure[] => {
    const wanted = indicator.plans.includes(plan) || indicator.id === 'population';
    const period = index.periodsOf(indicator.id, area).findLast((one) => one !== 'undated');
    if (!wanted || indicator.exposure !== 'open' || period === undefined) return [];
    const figure = index.figure(indicator.id, area, period);
    if (figure.kind === 'missing' || figure.flags.tableOnly || figure.flags.hiddenFromMap) return [];
    return [{ indicator, period, figure, town: index.figure(indicator.id, index.municipality, period) }];
  });
}

/** One area: what it is, then its newest figures beside the municipality's. */
export function areaSlide(text: Text, data: SlideData, { area }: Subject): SlideContent {
  const { index, background } = data;
  const place = index.areas.get(area);
  if (!place) return problemSlide(text.t('slides.noArea', { id: area }));
  const found = newestFigures(data, area);
  const facts = (background?.areaFacts ?? [])
    .filter((fact) => fact.area === area && FIRST.includes(fact.kind))
    .sort((a, b) => FIRST.indexOf(a.kind) - FIRST.indexOf(b.kind));
  const write = ({ indicator }: NewestFigure, figure: Figure): string =>
    figureWords(
      text,
      figure,
      indicator.unit,
      ownDecimals((figure.kind === 'value' && figure.observation.value) || 0, indicator.precision),
      figure.kind === 'missing' ? 'short' : 'full',
    );
  return {
    title: place.name_da,
    about: text.t('slides.newestFigures'),
    limits: facts.map(({ text_da }) => text_da),
    extent: null,
    draw: null,
    table: {
      columns: [
        { name: text.t('slides.columnIndicator'), number: false },
        { name: text.t('slides.columnHere'), number: true },
        { name: index.areas.get(index.municipality)?.name_da ?? '', number: true },
        { name: text.t('sources.period'), number: false },
        { name: text.t('slides.columnDoubt'), number: false },
      ],
      rows: found.map((one) => [
        cell(indicatorName(text, one.indicator)),
        cell(write(one, one.figure), one.figure.kind === 'value' ? one.figure.observation.value : null),
        cell(
          one.indicator.kind === 'count' ? '' : write(one, one.town),
          one.town.kind === 'value' && one.indicator.kind !== 'count' ? one.town.observation.value : null,
        ),
        cell(shortPeriod(text, one.period)),
        cell(doubtWords(text, one.figure, 'short').join(', ')),
      ]),
    },
    native: null,
    sourceLine: figureSources(
      text,
      data,
      found.flatMap(({ figure, town }) => [figure, town]),
    ),
    description: facts.map(({ text_da }) => text_da).join(' '),
    shown: found.flatMap(({ indicator: { id, kind }, period }) => [
      { indicator: id, area, period },
      ...(kind === 'count' ? [] : [{ indicator: id, area: index.municipality, period }]),
    ]),
    receipts: found.flatMap((one) => receiptLines(text, index, one.indicator, [[area, one.figure]])),
    problem: '',
  };
}
