import { type ReactNode, useEffect, useMemo } from 'react';
import type { Background } from '../../domain/dataset/background';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { requestBackground } from '../../state/background';
import { chooseInView } from '../../state/history';
import { useStore } from '../../state/store';
import { Check } from '../../ui/Check';
import { IndicatorDialog } from '../shared/indicators/IndicatorDialog';
import { NothingToShow } from '../shared/NothingToShow';
import { Page } from '../shared/Page';
import { ScreenWaiting } from '../shared/ScreenWaiting';
import type { ScreenProps } from '../shared/screen-props';
import { Closer } from './Closer';
import { trendsModel } from './model/model';
import { TrendGrid } from './TrendGrid';
import { TrendTable } from './TrendTable';

/** Figures over time: every area on one scale, what has changed in each, and one of them closer. */
export default function TrendsScreen(props: ScreenProps): ReactNode {
  const { text, header } = props;
  const figures = useStore((state) => state.figures);
  useEffect(() => void requestBackground(), []);
  if (figures.status === 'ready') return <Trends {...props} index={figures.value} />;
  if (figures.status === 'loading') return <ScreenWaiting text={text} header={header} />;
  return (
    <>
      {header(null)}
      <NothingToShow text={text} />
    </>
  );
}

const NONE: Pick<Background, 'targets' | 'events'> = { targets: [], events: [] };

function Trends(props: ScreenProps & { readonly index: FigureIndex }): ReactNode {
  const { text, theme, index } = props;
  const { t } = text;
  const indicator = useStore((state) => state.choices.indicator);
  const area = useStore((state) => state.choices.focus);
  const { events } = useStore((state) => state.choices.views.trends);
  const background = useStore((state) => state.background);
  const facts = background.status === 'ready' ? background.value : NONE;
  const model = useMemo(
    () => trendsModel(text, index, facts, { indicator, area, events }),
    [text, index, facts, indicator, area, events],
  );
  if (!model)
    return (
      <>
        {props.header(null)}
        <NothingToShow text={text} />
      </>
    );
  const sourceLine = [t('map.sourceLine', { sources: model.sources.join('; ') })];
  return (
    <Page
      screen={props}
      className="trends"
      title={model.name}
      finding={model.open ? undefined : model.finding}
      remarks={[...model.remarks, ...(background.status === 'failed' ? [t('trends.noBackground')] : [])]}
      sourceLine={sourceLine}
      controls={
        <>
          <IndicatorDialog text={text} index={index} indicator={model.indicator} />
          <Check
            label={t('trends.events')}
            help={t('trends.eventsHelp')}
            checked={events}
            onChange={(shown) => chooseInView('trends', { events: shown })}
          />
        </>
      }
    >
      {model.open && model.panels.length > 0 && (
        <TrendGrid text={text} theme={theme} index={index} model={model} sourceLine={sourceLine} />
      )}
      <TrendTable text={text} index={index} model={model} />
      {model.open && model.chosen && (
        <Closer
          text={text}
          theme={theme}
          index={index}
          model={model}
          trend={model.chosen}
          events={events}
          sourceLine={sourceLine}
        />
      )}
    </Page>
  );
}
