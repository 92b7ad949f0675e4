import { type ReactNode, useCallback, useMemo } from 'react';
import { Chart } from '../../charts/Chart';
import type { ChartFrameSize } from '../../charts/plot';
import type { Spot } from '../../charts/spot';
import { svgElement } from '../../charts/svg-element';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { gridLayout, trendGrid } from '../../svg/trends/grid';
import type { Text } from '../../text';
import type { TrendsModel } from './model/model';
import { pointSpots } from './model/spots';
import { trendTwin } from './model/twin';

/** All areas as small charts on one scale, in the plan's order. */
export function TrendGrid({
  text,
  theme,
  index,
  model,
  sourceLine,
}: {
  readonly text: Text;
  readonly theme: 'light' | 'dark';
  readonly index: FigureIndex;
  readonly model: TrendsModel;
  readonly sourceLine: readonly string[];
}): ReactNode {
  const { t } = text;
  const { panels, frame, indicator, finding, chosen } = model;
  const draw = useCallback(
    ({ id, width, tokens }: ChartFrameSize): SVGSVGElement =>
      svgElement(
        trendGrid(panels, frame, {
          id,
          width,
          tokens,
          chosen: chosen?.area.id ?? '',
          title: finding,
          description: '',
        }),
      ),
    [panels, frame, finding, chosen],
  );
  const spots = useCallback(
    (width: number): readonly Spot[] =>
      gridLayout(panels, frame, width).panels.flatMap(({ panel, plot }) =>
        pointSpots(text, indicator.id, panel, frame, plot),
      ),
    [text, indicator, panels, frame],
  );
  const twin = useMemo(() => trendTwin(text, index, [...model.areas, ...model.others]), [text, index, model]);
  return (
    <Chart
      text={text}
      theme={theme}
      title={finding}
      about={[
        `${t('trends.grid')}: ${model.unit.toLocaleLowerCase('da')}.`,
        t('trends.lines'),
        t('trends.test'),
      ].join(' ')}
      draw={draw}
      spots={spots}
      twin={twin}
      sourceLine={sourceLine}
      fileName={`${indicator.id}-udvikling`}
      room={440}
    />
  );
}
