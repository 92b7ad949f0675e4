import { Component, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { AreaMapProps, MapBox } from '../../map/props';
import type { Text } from '../../text';

export type MapFailureReason = Parameters<AreaMapProps['onFailure']>[0];

const WORDS = {
  'no-webgl': 'map.failNoWebgl',
  'context-lost': 'map.failContextLost',
  'map-error': 'map.failMapError',
} as const;

/** Why the map is a plain drawing, over the drawing. */
export function MapFailure({
  text,
  reason,
  onRetry,
  onPlace,
}: {
  readonly text: Text;
  readonly reason: MapFailureReason;
  readonly onRetry: () => void;
  /** Where the note lies on the map, so that areas and labels keep clear of it. */
  readonly onPlace: (box: MapBox | null) => void;
}): ReactNode {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = note.current;
    const place = (): void => {
      if (!element) return;
      const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = element;
      onPlace({ x, y, width, height });
    };
    place();
    const observer = new ResizeObserver(place);
    if (element) observer.observe(element);
    if (element?.parentElement) observer.observe(element.parentElement);
    return () => {
      observer.disconnect();
      onPlace(null);
    };
  }, [onPlace]);
  return (
    <div ref={note} className="map-note" role="status">
      <span>{text.t(WORDS[reason])}</span>
      <button type="button" className="link" onClick={onRetry}>
        {text.t('map.retry')}
      </button>
    </div>
  );
}

/** Catches what the map throws while it is drawn, also when its own files can't be fetched. */
export class MapBoundary extends Component<
  { readonly children: ReactNode; readonly onFailure: () => void },
  { readonly failed: boolean }
> {
  override state = { failed: false };
  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }
  override componentDidCatch(): void {
    this.props.onFailure();
  }
  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
