import { type ReactNode, type Ref, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { boxOnElement, wholeBox } from '../../map/boxes';
import { ADDRESS_ZOOM } from '../../map/marks';
import type { AreaMapHandle, MapBox } from '../../map/props';
import type { Choices } from '../../state/choices';
import type { Text } from '../../text';
import { rootScale } from '../../ui/root-scale';
import { lazyPart } from '../shared/lazy-part';
import { LegendBox } from './LegendBox';
import { MapFrame, type Pointed } from './MapFrame';
import { legendInput, scaleRemark } from './model/legend';
import type { MapModel } from './model/model';

const HoverCard = lazyPart(() => import('./HoverCard'));

/** The map with its controls, the card at the pointer, and the legend below. Narrow maps have their controls below, too. */
export function Stage({
  text,
  theme,
  index,
  model,
  choices,
  wide,
  large,
  tools,
  pointed,
  focused,
  handle,
  onPoint,
  onPick,
}: {
  readonly text: Text;
  readonly theme: 'light' | 'dark';
  readonly index: FigureIndex;
  readonly model: MapModel;
  readonly choices: Choices;
  readonly wide: boolean;
  /** Shown to a room. */
  readonly large: boolean;
  /** The controls of the map. */
  readonly tools: ReactNode;
  readonly pointed: Pointed | null;
  readonly focused: string | null;
  readonly handle: Ref<AreaMapHandle>;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onPick: (area: string | null, additive: boolean) => void;
}): ReactNode {
  const stage = useRef<HTMLDivElement>(null);
  const toolPlace = useRef<HTMLDivElement>(null);
  const [keepClear, setKeepClear] = useState<readonly MapBox[]>([]);
  const scale = rootScale() * (large ? 1.4 : 1);
  const { indicator, figures } = model;
  const shown = pointed?.area ?? focused;
  const legend = useMemo(
    () => legendInput(text, index, indicator, figures, model.scale, model.paint, shown),
    [text, index, indicator, figures, model.scale, model.paint, shown],
  );

  useLayoutEffect(() => {
    const [room, own] = [stage.current, toolPlace.current];
    if (!room || !own || !wide) {
      setKeepClear((known) => (known.length === 0 ? known : []));
      return undefined;
    }
    const measure = (): void => {
      const box = wholeBox(boxOnElement(room, own));
      setKeepClear((known) => (sameBox(known[0], box) ? known : [box]));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(room);
    observer.observe(own);
    return () => observer.disconnect();
  }, [wide]);

  return (
    <>
      <div className="stage-map" ref={stage}>
        <MapFrame
          text={text}
          theme={theme}
          boundary={model.boundary}
          paint={model.paint}
          selected={model.selected}
          choices={choices}
          pointed={pointed}
          focused={focused}
          keepClear={keepClear}
          scale={scale}
          handle={handle}
          onPoint={onPoint}
          onPick={onPick}
        />
        {wide && (
          <div className="stage-tools" ref={toolPlace}>
            {tools}
          </div>
        )}
        {choices.overlays.addresses && (choices.camera?.zoom ?? 0) < ADDRESS_ZOOM.addresses && (
          <p className="map-hint">{text.t('map.zoomForAddresses')}</p>
        )}
        {pointed?.at && (
          <Suspense fallback={null}>
            <HoverCard
              text={text}
              index={index}
              indicator={indicator}
              figures={figures}
              area={pointed.area}
              at={pointed.at}
            />
          </Suspense>
        )}
      </div>
      <LegendBox text={text} input={legend} remark={scaleRemark(text, model.scale)} scale={scale} />
      {!wide && <div className="stage-tools">{tools}</div>}
    </>
  );
}

const sameBox = (a: MapBox | undefined, b: MapBox): boolean =>
  a !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
