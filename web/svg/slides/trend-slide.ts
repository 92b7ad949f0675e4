import { mapReading } from '../../domain/figures/map-figures';
import { series } from '../../domain/figures/series';
import type { SlideSubject } from '../../domain/stories/subject';
import { trendLine } from '../../domain/trends/trend-line';
import { trendVerdict } from '../../domain/trends/trend-verdict';
import type { Text } from '../../text';
import { doubtWords, figureWords, observationWords, ownDecimals, valueWords } from '../../text/figure-words';
import { capital } from '../../text/lists';
import { indicatorName } from '../../text/naming';
import { shortPeriod } from '../../text/short-period';
import { timeSeries } from '../time-series';
import { problemSlide } from './problem-slide';
import { receiptLines } from './receipts';
import { cell, type SlideContent, type SlideData } from './slide';
import { figureSources } from './source-line';

type Subject = Extract<SlideSubject, { kind: 'trend' }>;

/** Room under which a curve is drawn for half a page. */
const NARROW = 500;

const VERDICTS = {
  improving: 'slides.trendImproving',
  worsening: 'slides.trendWorsening',
  rising: 'slides.trendRising',
  falling: 'slides.trendFalling',
  'no-clear-change': 'slides.trendNone',
} as const;

/** One area over time, with the municipality beside it and every break. */
export function trendSlide(text: Text, data: SlideData, { indicator: id, area }: Subject): SlideContent {
  const { index } = data;
  const indicator = index.indicators.get(id);
  const place = index.areas.get(area);
  if (!indicator) return problemSlide(text.t('slides.noIndicator', { id }));
  if (!place) return problemSlide(text.t('slides.noArea', { id: area }));
  if (indicator.exposure !== 'open')
    return problemSlide(text.t('slides.notForStories', { name: indicatorName(text, indicator) }));
  const own = series(index, id, area);
  if (own.points.length === 0)
    return problemSlide(
      text.t('slides.noFiguresIn', { name: indicatorName(text, indicator), area: place.name_da }),
    );
  const town =
    area === index.municipality || indicator.kind === 'count' ? null : series(index, id, index.municipality);
  const verdict = trendVerdict(index, indicator, trendLine(index, id, area));
  const name = indicatorName(text, indicator);
  const subject = text.t('slides.aboutTrend', { indicator: name, area: place.name_da });
  const breaks = [...new Set(own.cuts.flatMap((cut) => cut.breaks.map(({ reason_da }) => reason_da)))];
  const periods = [...own.points, ...(town?.points ?? [])]
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .map(({ period }) => period)
    .filter((period, i, all) => all.indexOf(period) === i);
  const numberAt = (of: string, period: string): number | null => {
    const reading = mapReading(index.figure(id, of, period));
    return reading.kind === 'number' ? reading.value : null;
  };
  const figures = own.points.map(({ figure }) => figure);
  return {
    title:
      verdict.kind === 'tested'
        ? text.t(VERDICTS[verdict.result], { indicator: name, area: place.name_da })
        : subject,
    about: subject,
    limits: [
      ...(verdict.kind === 'tested' ? [] : [text.t('slides.tooFewPeriods', { needed: verdict.needed })]),
      ...breaks.map((reason) => text.t('slides.breakReason', { reason: capital(reason) })),
    ],
    extent: null,
    draw: (frame) =>
      timeSeries(
        own,
        town,
        {
          title: subject,
          description: '',
          townName: index.areas.get(index.municipality)?.name_da ?? '',
          empty: text.t('sources.seriesEmpty'),
          value: ({ figure }) =>
            observationWords(
              text,
              figure.observation,
              indicator.unit,
              ownDecimals(figure.observation.value ?? 0, indicator.precision),
            ),
          tick: (value) => valueWords(text, value, indicator.unit, ownDecimals(value, 2), 'bare'),
          period: (period) => shortPeriod(text, period),
          cut: (cut) => (cut.breaks.length > 0 ? text.t('sources.cutBreak') : ''),
        },
        { ...frame, size: frame.width < NARROW ? 'medium' : 'wide' },
      ),
    table: {
      columns: [
        { name: text.t('sources.period'), number: false },
        { name: place.name_da, number: true },
        ...(town ? [{ name: index.areas.get(index.municipality)?.name_da ?? '', number: true }] : []),
        { name: text.t('slides.columnDoubt'), number: false },
      ],
      rows: periods.map((period) => {
        const figure = index.figure(id, area, period);
        const level = index.figure(id, index.municipality, period);
        return [
          cell(text.period(period)),
          cell(
            figureWords(text, figure, indicator.unit, indicator.precision, 'bare'),
            numberAt(area, period),
          ),
          ...(town
            ? [
                cell(
                  figureWords(text, level, indicator.unit, indicator.precision, 'bare'),
                  numberAt(index.municipality, period),
                ),
              ]
            : []),
          cell(doubtWords(text, figure, 'short').join(', ')),
        ];
      }),
    },
    native:
      own.cuts.length > 0
        ? null // a chart of another program would draw the line through the break
        : {
            kind: 'lines',
            labels: periods.map((period) => text.period(period)),
            series: [
              { name: place.name_da, values: periods.map((period) => numberAt(area, period)) },
              ...(town
                ? [
                    {
                      name: index.areas.get(index.municipality)?.name_da ?? '',
                      values: periods.map((period) => numberAt(index.municipality, period)),
                    },
                  ]
                : []),
            ],
            decimals: indicator.precision,
            mark: indicator.unit === 'percent' ? '%' : '',
          },
    sourceLine: figureSources(text, data, figures),
    description: own.points
      .map(({ period, figure }) =>
        text.t('sources.seriesPoint', {
          period: text.period(period),
          value: figureWords(text, figure, indicator.unit, indicator.precision),
        }),
      )
      .join('; '),
    shown: [
      ...own.points.map(({ period }) => ({ indicator: id, area, period })),
      ...(town?.points ?? []).map(({ period }) => ({ indicator: id, area: index.municipality, period })),
    ],
    receipts: receiptLines(text, index, indicator, [
      ...own.points.map(({ figure }) => [area, figure] as const),
      ...(town?.points ?? []).map(({ figure }) => [index.municipality, figure] as const),
    ]),
    problem: '',
  };
}
