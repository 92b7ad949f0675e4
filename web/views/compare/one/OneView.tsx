import { type ReactNode, useCallback, useMemo } from 'react';
import { Chart } from '../../../charts/Chart';
import type { ChartFrameSize } from '../../../charts/plot';
import type { Spot } from '../../../charts/spot';
import { svgElement } from '../../../charts/svg-element';
import { compareAreas } from '../../../domain/comparison/compare';
import type { Background } from '../../../domain/dataset/background';
import { whyNotComparable } from '../../../domain/figures/comparable';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { areaFigures } from '../../../domain/figures/map-figures';
import { planYears } from '../../../domain/figures/plan-years';
import { sourceTitles } from '../../../domain/figures/source-titles';
import type { Sort } from '../../../state/choices';
import { dotChart } from '../../../svg/dots/draw';
import { dotLayout } from '../../../svg/dots/layout';
import { mapSentence } from '../../../svg/map-sentence';
import type { Text } from '../../../text';
import { unitWords } from '../../../text/figure-words';
import { capital } from '../../../text/lists';
import { printedDecimals } from '../../../text/naming';
import type { Question } from '../model/question';
import { dotModel } from './model';
import { dotTwin } from './twin';

/** One indicator, all areas: dots with what is known of their doubt, against the municipality and the other levels. */
export function OneView({
  text,
  theme,
  index,
  question,
  background,
  sort,
  selected,
}: {
  readonly text: Text;
  readonly theme: 'light' | 'dark';
  readonly index: FigureIndex;
  readonly question: Question;
  readonly background: Pick<Background, 'targets' | 'criteria'>;
  readonly sort: Sort;
  readonly selected: readonly string[];
}): ReactNode {
  const { indicator, period } = question;
  const made = useMemo(() => {
    const model = compareAreas(index, background, indicator.id, period);
    if (!model) return undefined;
    const figures = areaFigures(index, indicator.id, period);
    const comparable = whyNotComparable(index, figures) !== 'count';
    const decimals = printedDecimals(figures, indicator);
    const years = (plan: string): string => planYears(index, plan);
    return {
      dots: dotModel({ text, index, model, comparable, decimals, sort, selected, planYears: years }),
      twin: dotTwin(text, index, model, { comparable, decimals }),
      sentence: mapSentence(text, index, indicator, figures),
      sources: sourceTitles(index, [...figures.areas.values(), figures.municipality]),
    };
  }, [text, index, background, indicator, period, sort, selected]);
  const dots = made?.dots;
  const title = made?.sentence.claim ?? '';
  const draw = useCallback(
    ({ id, width, tokens }: ChartFrameSize): SVGSVGElement =>
      svgElement(
        dots
          ? dotChart(dots, { id, width, tokens, title, description: '' })
          : { tag: 'svg', attributes: {}, children: [] },
      ),
    [dots, title],
  );
  const spots = useCallback(
    (width: number): readonly Spot[] =>
      (dots ? dotLayout(dots, width).rows : []).map(({ row, top, height }) => ({
        key: row.key,
        x: 0,
        y: top,
        width: dots ? dotLayout(dots, width).width : 0,
        height,
        label: [row.name, row.value, row.distance, row.note].filter(Boolean).join(', '),
        figure: { indicator: indicator.id, area: row.key, period },
      })),
    [dots, indicator, period],
  );
  if (!made) return null;
  const unit = capital(unitWords(text, indicator.unit));
  return (
    <Chart
      text={text}
      theme={theme}
      title={title}
      about={[`${unit}.`, ...made.sentence.limits, ...made.dots.said].join(' ')}
      draw={draw}
      spots={spots}
      twin={made.twin}
      sourceLine={[text.t('map.sourceLine', { sources: made.sources.join('; ') })]}
      fileName={`${indicator.id}-${period}`.replace(/[^\w-]+/g, '-')}
      room={420}
    />
  );
}
