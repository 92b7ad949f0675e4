import type { TargetRow } from '../../domain/dataset/goal-rows';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { planYears } from '../../domain/figures/plan-years';
import type { SlideSubject } from '../../domain/stories/subject';
import type { Text } from '../../text';
import { figureWords, ownDecimals, valueWords } from '../../text/figure-words';
import { indicatorName } from '../../text/naming';
import { problemSlide } from './problem-slide';
import { cell, type SlideContent, type SlideData } from './slide';
import { dataDate } from './source-line';

type Subject = Extract<SlideSubject, { kind: 'goals' }>;

/** The goals of a plan: baseline, the municipality's level then, and the newest figure if there is any. */
export function goalsSlide(text: Text, data: SlideData, subject: Subject): SlideContent {
  const { index, background } = data;
  if (!background) return problemSlide(text.t('slides.waiting'));
  const plan =
    subject.plan ??
    [...index.catalogue.plans].sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1))[0]?.id ??
    '';
  const targets = background.targets.filter((row) => isShown(index, row, plan, subject.theme));
  if (targets.length === 0) return problemSlide(text.t('slides.noGoals', { plan: planYears(index, plan) }));
  const rows = targets.map((row) => goalRow(text, index, row));
  const newer = rows.filter(({ newer: has }) => has).length;
  const sources = [...new Set(targets.map(({ source }) => source))].flatMap(
    (id) => index.catalogue.sources.find((source) => source.id === id)?.title_da ?? [],
  );
  return {
    title: text.t(newer === 0 ? 'slides.goalsAtBaseline' : 'slides.goalsNewer', {
      plan: planYears(index, plan),
      count: newer,
      of: rows.length,
    }),
    about: text.t('slides.goalsOf', { plan: planYears(index, plan) }),
    limits: [],
    extent: null,
    draw: null,
    table: {
      columns: [
        { name: text.t('slides.columnIndicator'), number: false },
        { name: text.t('slides.columnGroup'), number: false },
        { name: text.t('slides.columnBaseline'), number: true },
        { name: text.t('slides.columnTown'), number: true },
        { name: text.t('slides.columnNewest'), number: true },
      ],
      rows: rows.map(({ cells }) => cells),
    },
    native: null,
    sourceLine: [text.t('map.sourceLine', { sources: sources.join('; ') }), ...dataDate(text, data)],
    description: '',
    shown: targets.flatMap(({ indicator, area, baseline_period: start }) => {
      const newest = newestPeriodOf(index, indicator, area);
      const periods = newest !== undefined && newest > start ? [start, newest] : [start];
      return [
        ...periods.map((period) => ({ indicator, area, period })),
        { indicator, area: index.municipality, period: start },
      ];
    }),
    receipts: targets.map((row) =>
      text.t('slides.goalReceipt', {
        indicator: nameOf(text, index, row),
        source: index.catalogue.sources.find((source) => source.id === row.source)?.title_da ?? row.source,
        place: row.locator,
        row: row.id,
      }),
    ),
    problem: '',
  };
}

function isShown(index: FigureIndex, row: TargetRow, plan: string, theme: string | null): boolean {
  const indicator = index.indicators.get(row.indicator);
  return (
    row.plan === plan &&
    row.baseline !== null &&
    indicator?.exposure === 'open' &&
    (theme === null || indicator.theme === theme)
  );
}

const newestPeriodOf = (index: FigureIndex, indicator: string, area: string): string | undefined =>
  index.periodsOf(indicator, area).findLast((period) => period !== 'undated');

const nameOf = (text: Text, index: FigureIndex, row: TargetRow): string => {
  const indicator = index.indicators.get(row.indicator);
  return indicator ? indicatorName(text, indicator) : row.indicator;
};

function goalRow(text: Text, index: FigureIndex, row: TargetRow) {
  const indicator = index.indicators.get(row.indicator);
  const unit = indicator?.unit ?? '';
  const precision = indicator?.precision ?? 1;
  const town = index.figure(row.indicator, index.municipality, row.baseline_period);
  const newest = newestPeriodOf(index, row.indicator, row.area);
  const newer = newest !== undefined && newest > row.baseline_period;
  const latest = newer ? index.figure(row.indicator, row.area, newest) : null;
  const baseline = row.baseline ?? 0;
  return {
    newer,
    cells: [
      cell(nameOf(text, index, row)),
      cell(index.areas.get(row.area)?.name_da ?? row.area),
      cell(
        text.t('slides.valueAt', {
          value: valueWords(text, baseline, unit, ownDecimals(baseline, precision)),
          period: text.period(row.baseline_period),
        }),
        baseline,
      ),
      cell(figureWords(text, town, unit, precision), town.kind === 'value' ? town.observation.value : null),
      cell(
        latest && newest
          ? text.t('slides.valueAt', {
              value: figureWords(text, latest, unit, precision),
              period: text.period(newest),
            })
          : text.t('slides.noNewer'),
        latest?.kind === 'value' ? latest.observation.value : null,
      ),
    ],
  };
}
