import { lazy, type ReactNode, type Ref, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { BoundaryChoice } from '../../domain/figures/boundary-choice';
import type { LonLat } from '../../domain/geo/coordinates';
import { PlainMap } from '../../map/PlainMap';
import type { AreaMapHandle, AreaPaint, Camera, MapBox } from '../../map/props';
import { roundCamera } from '../../state/address';
import type { Choices } from '../../state/choices';
import { choose } from '../../state/history';
import { useStore } from '../../state/store';
import type { Text } from '../../text';
import { REDUCED_MOTION } from '../../ui/media';
import { useMedia } from '../../ui/use-media';
import { MapBoundary, MapFailure, type MapFailureReason } from './MapFailure';
import { useDrawnGeography } from './use-drawn-geography';

const loadMap = () => import('../../map/AreaMap');
const AreaMap = lazy(loadMap);
/** A page that is written ahead has nothing to draw on, and must not fetch what draws. */
const ON_SCREEN = typeof window !== 'undefined';

export interface Pointed {
  readonly area: string;
  /** Where the pointer is on the map, px; null when it is elsewhere (in the table). */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/**
 * The map: drawn as SVG at once, and by WebGL as soon as that has been fetched and has drawn the same. Where there is no WebGL the
 * first one stays, and says so.
 */
export function MapFrame({
  text,
  theme,
  boundary,
  paint,
  selected,
  choices,
  pointed,
  focused,
  keepClear,
  scale,
  handle,
  onPoint,
  onPick,
}: {
  readonly text: Text;
  readonly theme: 'light' | 'dark';
  readonly boundary: Pick<BoundaryChoice, 'plan' | 'dashed'> & Partial<Pick<BoundaryChoice, 'stored'>>;
  readonly paint: ReadonlyMap<string, AreaPaint>;
  readonly selected: readonly string[];
  readonly choices: Choices;
  readonly pointed: Pointed | null;
  readonly focused: string | null;
  readonly keepClear: readonly MapBox[];
  readonly scale: number;
  readonly handle: Ref<AreaMapHandle>;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onPick: (area: string | null, additive: boolean) => void;
}): ReactNode {
  const { t } = text;
  const geography = useDrawnGeography(boundary.stored?.id ?? null);
  const addressesIn = useStore((state) => state.addressesIn);
  const reducedMotion = useMedia(REDUCED_MOTION);
  const [failure, setFailure] = useState<MapFailureReason | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [note, setNote] = useState<MapBox | null>(null);
  const clear = useMemo(() => (note ? [...keepClear, note] : keepClear), [keepClear, note]);
  /** The WebGL map has drawn everything, and the plain one can go. */
  const [drawn, setDrawn] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const takeOver = (): void => {
    const [map, plainMap] = frame.current?.children ?? [];
    if (map instanceof HTMLElement) map.inert = false;
    moveFocus(plainMap ?? null, map ?? null);
    setDrawn(true);
  };
  const { camera } = choices;
  const mapCamera = useMemo<Camera | null>(
    // the maker of positions brings the projection library with it, which the shell can do without
    () => camera && { center: [camera.lon, camera.lat] as unknown as LonLat, zoom: camera.zoom },
    [camera],
  );
  const words = useMemo(
    () => ({ map: t('map.mapName'), zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut'), fit: t('map.fit') }),
    [t],
  );

  useEffect(() => {
    // fetched while the figures are read, without holding up the first paint; a failure shows when it is drawn
    loadMap().catch(() => undefined);
  }, []);

  const waiting = (
    <div className="map-waiting" aria-busy="true">
      <span className="hidden">{t('map.loading')}</span>
    </div>
  );
  if (geography.status !== 'ready') return waiting;
  const shared = {
    geography: geography.value,
    addressesIn,
    boundaryPlan: boundary.plan,
    dashed: boundary.dashed,
    paint,
    selected,
    hovered: pointed?.area ?? null,
    focused,
    overlays: choices.overlays,
    theme,
    camera: mapCamera,
    reducedMotion,
    keepClear: clear,
    scale,
    words,
    onCamera: ({ center, zoom }: Camera) =>
      choose({ camera: roundCamera({ lon: center[0], lat: center[1], zoom }) }, 'replace'),
    onFit: () => choose({ camera: null }, 'replace'),
    onHover: (area: string | null, at: Pointed['at']) => onPoint(area === null ? null : { area, at }),
    onSelect: onPick,
    onFailure: setFailure,
  };
  const plain = failure !== null || !drawn;
  return (
    <div className="map-frame" ref={frame}>
      {!failure && ON_SCREEN && (
        <div inert={!drawn}>
          <MapBoundary key={attempt} onFailure={() => setFailure('map-error')}>
            <Suspense fallback={null}>
              <AreaMap ref={handle} {...shared} onReady={takeOver} />
            </Suspense>
          </MapBoundary>
        </div>
      )}
      {plain && (
        <div data-plain-map>
          <PlainMap ref={failure ? handle : null} {...shared} standIn={!failure} />
        </div>
      )}
      {failure && (
        <MapFailure
          text={text}
          reason={failure}
          onPlace={setNote}
          onRetry={() => {
            // a module that could not be fetched is not asked for again on this page
            if (failure === 'map-error') window.location.reload();
            setFailure(null);
            setDrawn(false);
            setAttempt(attempt + 1);
          }}
        />
      )}
    </div>
  );
}

/** What can be focused on a map, in the same order on both: the ground and its buttons. */
const FOCUSABLE = '[tabindex="0"], button';

/** The place of the focus on one map, found again on the other. */
function moveFocus(from: Element | null, to: Element | null): void {
  const list = from ? [...from.querySelectorAll(FOCUSABLE)] : [];
  const place = list.indexOf(document.activeElement as Element);
  if (place >= 0) to?.querySelectorAll<HTMLElement>(FOCUSABLE)[place]?.focus();
}
