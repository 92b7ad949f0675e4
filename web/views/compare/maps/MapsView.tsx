import { type ReactNode, useCallback, useMemo } from 'react';
import { Chart } from '../../../charts/Chart';
import type { ChartFrameSize } from '../../../charts/plot';
import { svgElement } from '../../../charts/svg-element';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { useStore } from '../../../state/store';
import type { Text } from '../../../text';
import type { Question } from '../model/question';
import { drawPanels, type Panels, panelSpots } from './draw';
import { mapsTwin, pairMaps, periodMaps } from './model';
import { projectedShapes, type Shapes } from './panel';
import { SwipeMaps } from './SwipeMaps';

const NO_SHAPES: Shapes = { plans: new Map(), extent: [] };

/**
 * Maps beside each other, drawn as SVG: a browser gives few WebGL maps. Without a second indicator the periods of the
 * first, with one scale; with one, a map each, which may lie over each other.
 */
export function MapsView({
  text,
  theme,
  index,
  first,
  second,
}: {
  readonly text: Text;
  readonly theme: 'light' | 'dark';
  readonly index: FigureIndex;
  readonly first: Question;
  readonly second: Question | undefined;
}): ReactNode {
  const { t } = text;
  const geography = useStore((state) => state.geography);
  const { method, count, own, palette, plan, selected, views } = useStore((state) => state.choices);
  const swiped = second !== undefined && views.compare.pair === 'swipe';
  const shapes = useMemo(
    () => (geography.status === 'ready' ? projectedShapes(geography.value) : NO_SHAPES),
    [geography],
  );
  const model = useMemo(() => {
    const choices = { method, count, own, palette, plan };
    const input = { text, index, theme, geography: shapes, choices, selected };
    return second ? pairMaps(input, first, second) : periodMaps(input, first);
  }, [text, index, theme, shapes, method, count, own, palette, plan, selected, first, second]);
  const whole = useMemo(
    (): Panels => ({
      panels: model.panels,
      extent: shapes.extent,
      key: second ? 'each' : 'shared',
      least: second ? 320 : 260,
      words: { missing: t('compare.noValue'), suspect: t('compare.suspect'), bound: t('compare.bound') },
    }),
    [model, shapes, second, t],
  );
  const panels = useMemo((): Panels => ({ ...whole, maps: !swiped }), [whole, swiped]);
  const title = model.finding;
  const draw = useCallback(
    (frame: ChartFrameSize) => svgElement(drawPanels(panels, { ...frame, title })),
    [panels, title],
  );
  const [left, right] = model.panels;
  const spots = useCallback((width: number) => panelSpots(panels, width), [panels]);
  const twin = useMemo(() => mapsTwin(text, index, model), [text, index, model]);
  const sources = [...new Set(model.panels.flatMap((panel) => panel.sources))];
  const noMap = geography.status === 'failed' || (geography.status === 'ready' && shapes.extent.length === 0);
  return (
    <Chart
      text={text}
      theme={theme}
      title={title}
      about={[model.about, ...(noMap ? [t('compare.noMap')] : [])].filter(Boolean).join(' ')}
      draw={draw}
      drawFile={(frame) => svgElement(drawPanels(whole, { ...frame, title }))}
      {...(swiped && left && right
        ? {
            above: (width: number) => (
              <SwipeMaps text={text} left={left} right={right} extent={shapes.extent} width={width} />
            ),
          }
        : {})}
      spots={spots}
      twin={twin}
      sourceLine={[t('map.sourceLine', { sources: sources.join('; ') })]}
      fileName={[first.indicator.id, second?.indicator.id].filter(Boolean).join('-')}
      room={swiped ? 280 : 480}
    />
  );
}
