import { type ReactNode, useCallback, useId, useMemo } from 'react';
import { Chart } from '../../charts/Chart';
import type { ChartFrameSize } from '../../charts/plot';
import type { Spot } from '../../charts/spot';
import { svgElement } from '../../charts/svg-element';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Trend } from '../../domain/trends/trend';
import { choose } from '../../state/history';
import { largePlot, trendLarge } from '../../svg/trends/large';
import type { Text } from '../../text';
import { Choice } from '../../ui/Choice';
import { type CloserModel, closerModel } from './model/closer';
import type { TrendsModel } from './model/model';
import { pointSpots } from './model/spots';
import { trendTwin } from './model/twin';

/** One area closer: every figure, plans, goals, events, and why its line stops where it does. */
export function Closer({
  text,
  theme,
  index,
  model,
  trend,
  events,
  sourceLine,
}: {
  readonly text: Text;
  readonly theme: 'light' | 'dark';
  readonly index: FigureIndex;
  readonly model: TrendsModel;
  readonly trend: Trend;
  readonly events: boolean;
  readonly sourceLine: readonly string[];
}): ReactNode {
  const { t } = text;
  const heading = useId();
  const closer = useMemo(() => closerModel(text, index, trend, events), [text, index, trend, events]);
  const { panel, frame, title } = closer;
  const indicator = trend.indicator.id;
  const draw = useCallback(
    ({ id, width, tokens }: ChartFrameSize): SVGSVGElement =>
      svgElement(trendLarge(panel, frame, { id, width, tokens, title, description: '' })),
    [panel, frame, title],
  );
  const spots = useCallback(
    (width: number): readonly Spot[] => pointSpots(text, indicator, panel, frame, largePlot(frame, width)),
    [text, indicator, panel, frame],
  );
  const twin = useMemo(() => trendTwin(text, index, [trend]), [text, index, trend]);
  const choices = [...model.areas, ...model.others].filter(({ line }) => line.points.length > 0);
  return (
    <section className="trend-closer" aria-labelledby={heading}>
      <h2 className="hidden" id={heading}>
        {t('trends.closer')}
      </h2>
      <Choice<string>
        look="steps"
        legend={t('trends.areaChoice')}
        value={trend.area.id}
        onChoose={(area) => choose({ focus: area })}
        options={choices.map(({ area }) => ({ value: area.id, label: area.short_name }))}
      />
      <Chart
        text={text}
        theme={theme}
        heading="h3"
        title={title}
        about={[`${model.name}: ${model.unit.toLocaleLowerCase('da')}.`, closer.test && `${closer.test}.`]
          .filter(Boolean)
          .join(' ')}
        draw={draw}
        spots={spots}
        twin={twin}
        sourceLine={sourceLine}
        fileName={`${indicator}-${trend.area.id}`.replace(/[^\w-]+/g, '-')}
        room={340}
      />
      <Notes text={text} closer={closer} events={events} />
    </section>
  );
}

/** What the chart only points at, in words. */
function Notes({
  text,
  closer,
  events,
}: {
  readonly text: Text;
  readonly closer: CloserModel;
  readonly events: boolean;
}): ReactNode {
  const { t } = text;
  const foreign = text.language === 'da' ? undefined : 'da';
  return (
    <div className="trend-notes">
      {closer.cuts.length > 0 && (
        <div>
          <h3 className="heading">{t('trends.breaks')}</h3>
          <ol className="trend-list">
            {closer.cuts.map(({ number, between, reasons }) => (
              <li key={number} value={number}>
                {between}
                {reasons.map((reason) => (
                  <span key={reason} className="trend-small" lang={foreign}>
                    {reason}
                  </span>
                ))}
              </li>
            ))}
          </ol>
        </div>
      )}
      {events && (
        <div>
          <h3 className="heading">{t('trends.eventList')}</h3>
          {closer.events.length === 0 && <p className="small">{t('trends.eventNone')}</p>}
          <ol className="trend-list trend-letters">
            {closer.events.map(({ letter, words }) => (
              <li key={`${letter} ${words}`}>{words}</li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
