import { type ReactNode, useMemo, useRef } from 'react';
import type { Geography } from '../../data/geography';
import type { AreaMapHandle } from '../../map/props';
import { useStore } from '../../state/store';
import type { Text } from '../../text';
import { Notices } from '../shared/Notices';
import { SourceLine } from '../shared/SourceLine';
import { MapFrame } from './MapFrame';
import { outlinePaint } from './model/outline';

/** The areas without figures: what is left to show when the figures can't be read. */
export function OutlineView({
  text,
  theme,
  geography,
}: {
  readonly text: Text;
  readonly theme: 'light' | 'dark';
  readonly geography: Geography;
}): ReactNode {
  const choices = useStore((state) => state.choices);
  const handle = useRef<AreaMapHandle>(null);
  const { plan, paint } = useMemo(
    () => outlinePaint(text, geography, choices.plan),
    [text, geography, choices.plan],
  );
  return (
    <>
      <main className="screen screen-outline">
        <section className="stage" aria-labelledby="map-title">
          <div className="stage-head">
            <h1 id="map-title" className="stage-title">
              {text.t('data.noFigures')}
            </h1>
          </div>
          <div className="stage-map">
            <MapFrame
              text={text}
              theme={theme}
              boundary={{ plan, dashed: false }}
              paint={paint}
              selected={[]}
              choices={choices}
              pointed={null}
              focused={null}
              keepClear={NOTHING}
              scale={1}
              handle={handle}
              onPoint={() => undefined}
              onPick={() => undefined}
            />
          </div>
        </section>
        <section className="panel panel-right" id="figures" tabIndex={-1} aria-label={text.t('shell.right')}>
          <Notices text={text} remarks={NOTHING} />
        </section>
      </main>
      <SourceLine text={text} parts={[text.t('map.boundaryLine', { plan })]} />
    </>
  );
}

const NOTHING: readonly never[] = [];
