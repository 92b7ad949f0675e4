import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { AreaMapHandle, AreaMapProps } from './props';
import type { Sheet, SheetElements } from './sheet-type';

/** Puts a map on the page's elements. Throws where it can't be drawn. */
export type CreateSheet = (elements: SheetElements, first: AreaMapProps) => Sheet;

/**
 * The map of areas: ground, areas by class, labels, overlays and its own buttons. It fills its parent and draws what the props say;
 * everything a reader does comes back through the callbacks. The root carries `data-map-state` (`moving`, `idle`) and
 * `data-camera` (lon,lat,zoom).
 */
export function MapShell({
  ref,
  create,
  ...props
}: AreaMapProps & { readonly ref?: Ref<AreaMapHandle>; readonly create: CreateSheet }): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const labels = useRef<SVGSVGElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const sheet = useRef<Sheet | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!root.current || !ground.current || !labels.current || !buttons.current) return undefined;
    const elements = {
      root: root.current,
      ground: ground.current,
      labels: labels.current,
      buttons: buttons.current,
    };
    try {
      sheet.current = create(elements, latest.current);
    } catch {
      latest.current.onFailure('no-webgl');
    }
    return () => {
      sheet.current?.remove();
      sheet.current = null;
    };
  }, [create]);

  useEffect(() => sheet.current?.update(props));

  useImperativeHandle(ref, () => ({
    fitAreas: () => sheet.current?.fitAreas(),
    picture: () => sheet.current?.picture() ?? Promise.resolve(null),
  }));

  const { words } = props;
  return (
    <div ref={root} className="area-map" data-map-state="moving">
      <div ref={ground} className="area-map-ground" />
      <svg ref={labels} className="area-map-labels" aria-hidden="true" />
      <div ref={buttons} className="area-map-buttons">
        <div className="area-map-zoom">
          <button
            type="button"
            className="area-map-button"
            aria-label={words.zoomIn}
            title={words.zoomIn}
            onClick={() => sheet.current?.zoomBy(1)}
          >
            +
          </button>
          <button
            type="button"
            className="area-map-button"
            aria-label={words.zoomOut}
            title={words.zoomOut}
            onClick={() => sheet.current?.zoomBy(-1)}
          >
            −
          </button>
        </div>
        <button type="button" className="area-map-button" onClick={() => sheet.current?.fitAreas()}>
          {words.fit}
        </button>
      </div>
    </div>
  );
}
