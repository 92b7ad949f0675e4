import { lazy, type ReactNode, type Ref, Suspense, useEffect, useMemo, useState } from 'react';
import type { LonLat } from '../../domain/geo/coordinates';
import type { AreaMapHandle, AreaPaint, Camera, MapBox } from '../../map/props';
import { roundCamera } from '../../state/address';
import type { Choices } from '../../state/choices';
import { choose } from '../../state/history';
import { useStore } from '../../state/store';
import type { Text } from '../../text';
import { REDUCED_MOTION, useMedia } from '../../ui/use-media';
import { MapBoundary, MapFailure, type MapFailureReason } from './MapFailure';
import type { BoundaryChoice } from './model/boundary';
import { useDrawnGeography } from './use-drawn-geography';

const loadMap = () => import('../../map/AreaMap');
const AreaMap = lazy(loadMap);

export interface Pointed {
  readonly area: string;
  /** Where the pointer is on the map, px; null when it is elsewhere (in the table). */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** The map, fetched after the rest of the page stands; until then a quiet sheet of the same size. */
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

  if (failure)
    return (
      <MapFailure
        text={text}
        reason={failure}
        onRetry={() => {
          // a module that could not be fetched is not asked for again on this page
          if (failure === 'map-error') window.location.reload();
          setFailure(null);
          setAttempt(attempt + 1);
        }}
      />
    );
  const waiting = (
    <div className="map-waiting" aria-busy="true">
      <span className="hidden">{t('map.loading')}</span>
    </div>
  );
  if (geography.status !== 'ready') return waiting;
  return (
    <MapBoundary key={attempt} onFailure={() => setFailure('map-error')}>
      <Suspense fallback={waiting}>
        <AreaMap
          ref={handle}
          geography={geography.value}
          addressesIn={addressesIn}
          boundaryPlan={boundary.plan}
          dashed={boundary.dashed}
          paint={paint}
          selected={selected}
          hovered={pointed?.area ?? null}
          focused={focused}
          overlays={choices.overlays}
          theme={theme}
          camera={mapCamera}
          reducedMotion={reducedMotion}
          keepClear={keepClear}
          scale={scale}
          words={words}
          onCamera={({ center, zoom }) =>
            choose({ camera: roundCamera({ lon: center[0], lat: center[1], zoom }) }, 'replace')
          }
          onFit={() => choose({ camera: null }, 'replace')}
          onHover={(area, at) => onPoint(area === null ? null : { area, at })}
          onSelect={onPick}
          onFailure={setFailure}
        />
      </Suspense>
    </MapBoundary>
  );
}
